import { LETTER, Sheet } from '#drawings/sheet.ts';
import type { OfKind } from '#drawings/sketch/spec.ts';
import { type Drawing, round } from '#drawings/svg.ts';
import { wrapText } from '#drawings/text-width.ts';

/** How many stand in a row, how many are one cell each, and how wide a cell is at most with the gap behind it. */
const [ROW, SINGLE, WIDEST] = [20, 200, 24];

/** How many places a cell stands for. */
export const cellFor = (count: number): number => (count <= SINGLE ? 1 : 10 ** Math.ceil(Math.log10(count / SINGLE)));

/** Places as cells, in pairs of rows with an aisle between. */
export function drawPlaces({ of }: OfKind<'places'>, width: number, name: string): Drawing {
	const sheet = new Sheet(width);
	const cells = Math.round(of.value / cellFor(of.value));
	const step = Math.min(WIDEST, (width - 2) / ROW);
	const height = step * 1.25;
	const rows = Math.ceil(cells / ROW);
	const topOf = (row: number) => 1 + row * (height + 3) + Math.floor(row / 2) * (height / 2);
	const cell = `h${round(step - 3)}v${round(height)}h${round(3 - step)}z`;
	sheet.shape(
		'cell',
		Array.from(
			{ length: cells },
			(_, index) => `M${round(1 + (index % ROW) * step)} ${round(topOf(Math.floor(index / ROW)))}${cell}`,
		).join(''),
	);
	const bottom = topOf(rows - 1) + height;
	const words = wrapText(of.label, LETTER.size, width - 2);
	sheet.text(words, 1, bottom + 16);
	sheet.text([of.text], 1, bottom + 16 + words.length * LETTER.line, { bold: true });
	return sheet.finish(name, Math.ceil(bottom + 12 + (words.length + 1) * LETTER.line));
}
