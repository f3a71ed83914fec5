import { textWidth } from '#drawings/text-width.ts';

/** What a text is set in. */
export interface Type {
	size: number;
	bold?: boolean;
}

/** Pieces set one behind the other. A blank at the end takes no room. */
const widthOf = (text: string, { size, bold = false }: Type) => textWidth(text.trimEnd(), size, bold);

/** A text in lines as few as there are at this width; a piece that is wider than a line is cut at a hyphen, else between characters. */
function fewestLines(pieces: readonly string[], type: Type, width: number): string[] {
	const fits = (text: string) => widthOf(text, type) <= width;
	const cut = (piece: string) => piece.split(/(?<=\p{Pd})/u).flatMap((part) => (fits(part) ? [part] : [...part]));
	const lines = [''];
	const add = (piece: string) => {
		const line = lines.at(-1) ?? '';
		if (line === '' || fits(line + piece)) lines[lines.length - 1] = line + piece;
		else lines.push(piece);
	};
	for (const piece of pieces) for (const part of fits(piece) ? [piece] : cut(piece)) add(part);
	return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The width of the widest. */
export const widest = (texts: readonly string[], type: Type): number =>
	Math.max(0, ...texts.map((text) => widthOf(text, type)));

/** Pieces of a text, each kept whole where it has room, in as few lines as `width` pixels allow, and those as even as they can be. */
export function fitLines(pieces: readonly string[], type: Type, width: number): string[] {
	let lines = fewestLines(pieces, type, width);
	for (let narrower = width - 4; narrower >= widest(pieces, type); narrower -= 4) {
		const even = fewestLines(pieces, type, narrower);
		if (even.length > lines.length) break;
		lines = even;
	}
	return lines;
}

/** Cells of the same width, set in rows. */
export interface Grid {
	columns: number;
	rows: number;
	/** Of a cell, without the gap behind it. */
	cell: number;
}

/**
 * As many columns as find room for the widest piece of every cell, in rows as even
 * as they can be.
 *
 * @param count how many cells
 * @param width of all columns, with `gap` between them
 * @param needed the least width of a cell
 */
export function gridFor(count: number, width: number, gap: number, needed: number): Grid {
	const most = Math.max(1, Math.min(count, Math.floor((width + gap) / (Math.ceil(needed) + gap))));
	const rows = Math.ceil(count / most);
	const columns = Math.max(1, Math.ceil(count / rows));
	return { columns, rows, cell: Math.floor((width - gap * (columns - 1)) / columns) };
}
