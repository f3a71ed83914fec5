import { fitLines, type Grid, gridFor, type Type, widest } from '#drawings/fit.ts';
import type { HousePart } from '#drawings/house/house-spec.ts';
import { element, escapeXml } from '#drawings/svg.ts';

/** What names are set in, and what stands beside them. */
export const NAME: Type = { size: 15, bold: true };
export const SMALL: Type = { size: 14 };
/** From one line of text to the next. */
export const LEADING = 19;

/** How far the eaves, the slabs and the stones stand out of the wall. */
export const EAVES = 6;

/** A layer of the house: its elements and how high it is. */
export interface Layer {
	markup: string;
	height: number;
}

/** A line of text. */
export interface Line {
	text: string;
	type: Type;
}

/** What Chinese closes a line with: it hangs out, so that the words stand in the middle. */
const HANGS = /[\u3001\uFF0C\uFF1B]$/u;

/** A line of text from `x` on, or around it, or up to it; its colour is the class. */
export function textAt(
	{ text, type: { size, bold } }: Line,
	x: number,
	y: number,
	anchor: 'middle' | 'end' | undefined,
	colour: string,
): string {
	const own = anchor === 'middle' && HANGS.test(text) ? x + size / 2 : x;
	const weight = bold ? '700' : undefined;
	return element(
		'text',
		{ class: colour, x: own, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor },
		escapeXml(text),
	);
}

const anchor = (attributes: { href: string; class?: string }, title: string, children: readonly string[]) =>
	element('a', attributes, element('title', {}, escapeXml(title)), ...children);

/** A link with its title: what is said of it in full. */
export const link = ({ href, title }: HousePart, ...children: readonly string[]): string =>
	anchor({ href }, title, children);

/** The same, where its neighbour touches it: its focus shows within. */
export const closeLink = ({ href, title }: HousePart, ...children: readonly string[]): string =>
	anchor({ class: 'close', href }, title, children);

/** What a cell of a layer says, in pieces that stay whole. */
export interface Said {
	pieces: readonly string[];
	type: Type;
}

/** Where a cell lies, and its lines of text. */
export interface Cell {
	x: number;
	y: number;
	width: number;
	height: number;
	lines: readonly Line[];
}

/** A layer of cells side by side, in rows where they need more room. */
export interface CellLayer {
	/** The width of all cells, with `gap` between them, from `left` on. */
	left: number;
	width: number;
	gap: number;
	/** The room around the text of a cell. */
	padding: { x: number; y: number };
	/** What each cell says. */
	said: readonly (readonly Said[])[];
	/** Draws the cell of this number. */
	draw: (cell: Cell, index: number) => string;
}

/** Sets cells into a grid of as many columns as have room for their words, every row as high as its highest cell. */
export function layCells({ left, width, gap, padding, said, draw }: CellLayer, top: number): Layer {
	const needed = Math.max(...said.flat().map(({ pieces, type }) => widest(pieces, type))) + 2 * padding.x;
	const { columns, rows, cell }: Grid = gridFor(said.length, width, gap, needed);
	const linesOf = (all: readonly Said[]) =>
		all.flatMap(({ pieces, type }) => fitLines(pieces, type, cell - 2 * padding.x).map((text) => ({ text, type })));
	let [y, markup] = [top, ''];
	for (let row = 0; row < rows; row += 1) {
		const lines = said.slice(row * columns, (row + 1) * columns).map(linesOf);
		const height = 2 * padding.y + Math.max(...lines.map(({ length }) => length)) * LEADING;
		// The last row may have fewer cells: they stand in the middle.
		const start = left + Math.floor((width - lines.length * (cell + gap) + gap) / 2);
		for (const [column, own] of lines.entries())
			markup += draw({ x: start + column * (cell + gap), y, width: cell, height, lines: own }, row * columns + column);
		y += height + gap;
	}
	return { markup, height: y - gap - top };
}

/** The lines of a cell in its middle, `lower` pixels below the middle of its height. */
export function linesIn({ x, y, width, height, lines }: Cell, lower: number, colour: string): string {
	const first = y + (height - lines.length * LEADING) / 2 + 14 + lower;
	return lines.map((line, index) => textAt(line, x + width / 2, first + index * LEADING, 'middle', colour)).join('');
}
