import { fitLines, type Type, widest } from '#drawings/fit.ts';
import type { DotKind, DotsSpec } from '#drawings/house/house-spec.ts';
import { type Layer, LEADING, link, NAME, SMALL, textAt } from '#drawings/house/parts.ts';
import { type Drawing, element, round } from '#drawings/svg.ts';

/** From one dot to the next, how high a row is, and a dot's half. */
const APART = 22;
const ROW = 28;
const RADIUS = 7.5;
/** The most of the width that names take where they stand beside the dots. */
const NAME_SHARE = 0.41;

/** Dots in the middle of these places: lines without length, with round ends. */
const dots = (kind: DotKind, places: readonly { x: number; y: number }[]) => {
	if (places.length === 0) return '';
	const d = places.map(({ x, y }) => `M${round(x)} ${round(y)}h0`).join('');
	// What is expected is hollow.
	const hole = kind === 'anticipatory' ? element('path', { class: 'hole', d }) : '';
	return element('path', { class: `dot-${kind}`, d }) + hole;
};

/** The head: how many there are, and what the dots mean. */
function drawHead({ head, legend }: DotsSpec, width: number): Layer {
	const title = fitLines(head.label, NAME, width);
	const owns = legend.map(({ label }) => 2 * RADIUS + 5 + widest([label], SMALL));
	let [x, y] = [widest(title.slice(-1), NAME) + 16, title.length * LEADING - 2];
	// The keys stay beside each other: behind the title, or all below it.
	if (x + owns.reduce((sum, own) => sum + own + 14, -14) > width) [x, y] = [0, y + LEADING + 3];
	let keys = '';
	for (const [index, { kind, label }] of legend.entries()) {
		const own = owns[index] ?? 0;
		if (x > 0 && x + own > width) [x, y] = [0, y + LEADING + 3];
		keys += dots(kind, [{ x: x + RADIUS + 1, y: y - 5 }]);
		keys += textAt({ text: label, type: SMALL }, x + 2 * RADIUS + 6, y, undefined, 'ink');
		x += own + 14;
	}
	const height = y + 12;
	const face = element('rect', { class: 'row face', x: 0, y: 0, width, height });
	const names = title.map((text, index) => textAt({ text, type: NAME }, 0, 17 + index * LEADING, undefined, 'ink'));
	return { markup: link(head, face, ...names, keys), height };
}

/** Draws indicators as dots, a row a category, `width` pixels wide; the height follows from how many there are. */
export function drawDots(spec: DotsSpec, width: number): Drawing {
	const head = drawHead(spec, width);
	const narrow = spec.rows.map(({ label }) => fitLines(label, SMALL, width * NAME_SHARE));
	const beside = widest(narrow.flat(), SMALL) <= width * NAME_SHARE;
	const left = beside ? Math.ceil(widest(narrow.flat(), SMALL)) + 8 : 0;
	const inRow = Math.max(1, Math.floor((width - left) / APART));
	let [y, markup] = [head.height, head.markup];
	for (const [index, row] of spec.rows.entries()) {
		const names = (beside && narrow[index]) || fitLines(row.label, SMALL, width);
		const above = beside ? 0 : names.length * LEADING;
		const ofDots = above + (ROW - APART) + Math.ceil(row.dots.length / inRow) * APART;
		const height = beside ? Math.max(ofDots, names.length * LEADING + 6) : ofDots;
		const places = row.dots.map((kind, index) => ({
			kind,
			x: left + (index % inRow) * APART + RADIUS + 1,
			y: y + above + ROW / 2 + Math.floor(index / inRow) * APART,
		}));
		const line = (index: number) => y + (beside ? ROW / 2 + 5 : 15) + index * LEADING;
		markup += link(
			row,
			element('rect', { class: 'row face', x: 0, y, width, height }),
			...names.map((text, index) => textAt({ text, type: SMALL satisfies Type }, 0, line(index), undefined, 'ink')),
			...(['binding', 'anticipatory', 'plain'] as const).map((kind) =>
				dots(
					kind,
					places.filter((place) => place.kind === kind),
				),
			),
		);
		y += height;
	}
	return { width, height: Math.ceil(y), markup };
}
