import { LETTER, Sheet } from '#drawings/sheet.ts';
import type { OfKind } from '#drawings/sketch/spec.ts';
import { type Drawing, round } from '#drawings/svg.ts';
import { wrapText } from '#drawings/text-width.ts';

/** The least width of a column with its words, and between columns; from what width on they stand in columns. */
const [COLUMN, GAP, COLUMNS] = [106, 14, 520];
/** The side of the largest square where squares stand under one another. */
const LARGEST = 104;

/** The words of a value: a number does not part from its unit. */
const valueLines = (text: string, width: number) =>
	wrapText(text.replace(/ (?=\S+$)/, '\u00A0'), LETTER.size * 1.12, width);

const square = (x: number, bottom: number, side: number) =>
	`M${round(x)} ${round(bottom - side)}h${round(side)}v${round(side)}h${round(-side)}z`;

/** Squares to one scale, beside each other on wide drawings, under each other on narrow ones, never one in the other. */
export function drawAreas({ whole, parts }: OfKind<'areas'>, width: number, name: string): Drawing {
	const sheet = new Sheet(width);
	const all = [whole, ...parts];
	const sides = all.map(({ value }) => Math.sqrt(value));
	const role = (index: number) => (index === 0 ? 'whole' : 'built');
	if (width >= COLUMNS) {
		const room = width - 2 - GAP * (all.length - 1);
		const fits = (scale: number) => sides.reduce((sum, side) => sum + Math.max(COLUMN, side * scale), 0) <= room;
		let scale = room / Math.max(...sides);
		while (!fits(scale) && scale * Math.max(...sides) > COLUMN) scale *= 0.98;
		const bottom = Math.max(...sides) * scale + 2;
		let left = 1;
		const lines = all.map(({ label }, index) =>
			wrapText(label, LETTER.size, Math.max(COLUMN, (sides[index] ?? 0) * scale)),
		);
		let lowest = 0;
		for (const [index, { text }] of all.entries()) {
			const side = (sides[index] ?? 0) * scale;
			const column = Math.max(COLUMN, side);
			sheet.shape(role(index), square(left, bottom, side));
			const words = lines[index] ?? [];
			const values = valueLines(text, column);
			sheet.text(words, left, bottom + 16);
			sheet.text(values, left, bottom + 16 + words.length * LETTER.line, { bold: true });
			lowest = Math.max(lowest, words.length + values.length);
			left += column + GAP;
		}
		return sheet.finish(name, Math.ceil(bottom + 10 + lowest * LETTER.line));
	}
	const scale = LARGEST / Math.max(...sides);
	let top = 2;
	for (const [index, { label, text }] of all.entries()) {
		const side = (sides[index] ?? 0) * scale;
		const words = wrapText(label, LETTER.size, width - LARGEST - 18);
		const height = Math.max(side, (words.length + 1) * LETTER.line);
		sheet.shape(role(index), square(1, top + (height + side) / 2, side));
		const first = top + height / 2 - (words.length * LETTER.line) / 2;
		sheet.text(words, LARGEST + 16, first);
		sheet.text([text], LARGEST + 16, first + words.length * LETTER.line, { bold: true });
		top += height + 10;
	}
	return sheet.finish(name, Math.ceil(top - 8));
}
