import { LETTER, Sheet } from '#drawings/sheet.ts';
import type { Layer, OfKind } from '#drawings/sketch/spec.ts';
import { type Drawing, round } from '#drawings/svg.ts';
import { wrapText } from '#drawings/text-width.ts';

/** How high a stack is drawn at least; the share of the width it takes, and the most. */
const [HEIGHT, SHARE, WIDEST] = [230, 0.3, 170];
/** Between layers; between the words of two. */
const [GAP, BETWEEN] = [2, 6];

/** A layer with its words, from the top down. */
interface Placed {
	layer: Layer;
	words: string[];
	/** How high its words are. */
	room: number;
}

/** Where the words of layers begin, beside their layers where there is room, else as near as the others let them; they stay between `top` and `bottom`. */
function wordTops(placed: readonly Placed[], centers: readonly number[], top: number, bottom: number): number[] {
	const tops: number[] = [];
	let free = top;
	for (const [index, { room }] of placed.entries()) {
		tops.push(Math.max(free, (centers[index] ?? 0) - room / 2));
		free = (tops.at(-1) ?? 0) + room + BETWEEN;
	}
	let limit = bottom;
	for (let index = placed.length - 1; index >= 0; index -= 1) {
		tops[index] = Math.min(tops[index] ?? 0, limit - (placed[index]?.room ?? 0));
		limit = (tops[index] ?? 0) - BETWEEN;
	}
	return tops;
}

/** Areas that add up, as layers of one width whose heights are to one scale, on the line of the ground and under it. */
export function drawStack({ above, below, ground }: OfKind<'stack'>, width: number, name: string): Drawing {
	const sheet = new Sheet(width);
	const block = Math.min(WIDEST, Math.round(width * SHARE));
	const at = block + 22;
	const place = (layer: Layer): Placed => {
		const words = wrapText(layer.label, LETTER.size, width - at - 2);
		return { layer, words, room: (words.length + 1) * LETTER.line };
	};
	// Under the ground stands its name.
	const groups = [
		{ role: 'built', placed: above.toReversed().map(place), head: 0 },
		{ role: 'under', placed: below.map(place), head: LETTER.line },
	].filter(({ placed }) => placed.length > 0);
	const sum = (placed: readonly Placed[], of: (each: Placed) => number) =>
		placed.reduce((all, each) => all + of(each), 0);
	const areaOf = (placed: readonly Placed[]) => sum(placed, ({ layer }) => layer.value);
	// All the words of a group find room beside it.
	const scale = Math.max(
		HEIGHT / groups.reduce((all, { placed }) => all + areaOf(placed), 0),
		...groups.map(({ placed, head }) => (head + sum(placed, ({ room }) => room + BETWEEN)) / areaOf(placed)),
	);
	let y = 2;
	for (const { role, placed, head } of groups) {
		const start = y;
		const centers = placed.map(({ layer }) => {
			const height = layer.value * scale;
			const storeys = layer.storeys ?? 1;
			sheet.shape(role, `M1 ${round(y)}h${block}v${round(height - GAP)}h${-block}z`);
			const floors = Array.from({ length: storeys - 1 }, (_, index) => round(y + (height * (index + 1)) / storeys));
			if (floors.length > 0) sheet.shape('floor', floors.map((floor) => `M1 ${floor}h${block}`).join(''));
			y += height;
			return y - height / 2;
		});
		for (const [index, top] of wordTops(placed, centers, start + head, y).entries()) {
			const { layer, words, room } = placed[index] as Placed;
			sheet.shape('lead', `M${block + 4} ${round(centers[index] ?? 0)}L${at - 5} ${round(top + room / 2)}`);
			sheet.text(words, at, top + LETTER.line / 2);
			sheet.text([layer.text], at, top + LETTER.line * (words.length + 0.5), { bold: true });
		}
		if (role === 'built') sheet.shape('ground', `M0 ${round(y)}h${width}`);
		if (role === 'built' && below.length > 0) {
			sheet.text([ground], width - 2, y + LETTER.line / 2 + 1, { anchor: 'end' });
			y += GAP;
		}
	}
	return sheet.finish(name, Math.ceil(y + 3));
}
