import { textWidth } from '#drawings/text-width.ts';

/** A box in a drawing, in pixels. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Where a label may stand: the middle of its line, and the point that its text is set from. */
export interface LabelPlace {
	x: number;
	y: number;
	align: 'left' | 'center' | 'right';
}

/** A label and the places it may stand at, the best first. */
export interface Label {
	text: string;
	places: LabelPlace[];
	/** Whether it stands over a line rather than not at all. */
	mayCross: boolean;
}

/** The room a line of bold text takes, a pixel of air included. */
function boxOf(text: string, { x, y, align }: LabelPlace, font: number): Box {
	const width = textWidth(text, font, true);
	const left = x - (align === 'center' ? width / 2 : align === 'right' ? width : 0);
	return { left: left - 1, right: left + width + 1, top: y - font * 0.5, bottom: y + font * 0.6 };
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const isWithin = (inner: Box, { left, right, top, bottom }: Box) =>
	inner.left >= left && inner.right <= right && inner.top >= top && inner.bottom <= bottom;

/**
 * Places labels, the first first, each where it hits nothing that is there: never what is `solid`,
 * and what is `crossed` only where it may and has no other place. One without a place is left out: the table has its value.
 */
export function placeLabels(
	labels: readonly Label[],
	{ room, solid, crossed, font }: { room: Box; solid: readonly Box[]; crossed: readonly Box[]; font: number },
): { text: string; place: LabelPlace }[] {
	const taken = [...solid];
	return labels.flatMap(({ text, places, mayCross }) => {
		const free = places
			.map((place) => ({ place, box: boxOf(text, place, font) }))
			.filter(({ box }) => isWithin(box, room) && !taken.some((each) => overlap(each, box)));
		const found =
			free.find(({ box }) => !crossed.some((each) => overlap(each, box))) ?? (mayCross ? free[0] : undefined);
		if (!found) return [];
		taken.push(found.box);
		return [{ text, place: found.place }];
	});
}
