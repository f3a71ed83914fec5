import { faultAt } from './fault.ts';
import type { Line } from './lines.ts';
import type { Column } from './table-columns.ts';

/** The cells of a row by their column, as far as it has them. */
export interface Cells {
	line: number;
	values: Partial<Record<Column, string>>;
}

/** The rows of a table, the lines in it that have no words, and the index of the line behind it. */
export interface TableBody {
	cells: Cells[];
	rules: Line[];
	end: number;
}

const ATTRIBUTE = /^(约束性|预期性)$/;

/** Lines to cells: a bracket that opens a line belongs to the cell before it. */
function merged(lines: readonly Line[]): string[] {
	const cells: string[] = [];
	for (const { text } of lines) {
		if (text.startsWith('\uFF08') && cells.length > 0) cells[cells.length - 1] += text;
		else cells.push(text);
	}
	return cells;
}

/**
 * Rows that have a line for each cell: the running numbers part them, and the
 * words of the attribute, where there is one, tell a name in several lines from
 * the cells behind it. What stands behind a row's last cell is the category of
 * the next row.
 */
export function cellRows(lines: readonly Line[], from: number, names: readonly Column[]): TableBody {
	const numberAt = names.indexOf('no');
	const ahead = names.slice(0, numberAt);
	const behind = names.slice(numberAt + 1);
	if (ahead.some((name) => name !== 'category'))
		faultAt(lines[from]?.no ?? 0, 'a table with a line for each cell: expected the number before all but the category');
	const cells: Cells[] = [];
	const indexOfNumber = (no: number, start: number, reach: number) =>
		lines.findIndex(({ text }, index) => index >= start && index < start + reach && text === String(no));
	let at = indexOfNumber(1, from, 4);
	if (at < 0) return { cells, rules: [], end: from };
	let category = lines
		.slice(from, at)
		.map(({ text }) => text)
		.join('');
	for (;;) {
		const line = (lines[at] as Line).no;
		// A row of a printed table has no more than a few lines; its last row ends where its cells do.
		const next = indexOfNumber(cells.length + 2, at + 1, 2 * names.length + 4);
		const own = lines.slice(at + 1, next < 0 ? at + 1 + 2 * names.length : next);
		const { values, rest, taken } = rowCells(own, behind, line, next < 0);
		cells.push({ line, values: { ...(category && { category }), ...values, no: String(cells.length + 1) } });
		if (next < 0) return { cells, rules: [], end: at + 1 + taken };
		category = rest;
		at = next;
	}
}

/** The cells behind a row's number, what is left of the lines, and how many lines the cells took. */
interface RowCells {
	values: Partial<Record<Column, string>>;
	rest: string;
	taken: number;
}

/** Reads the cells behind a row's number. Throws a Fault where there are others. */
function rowCells(lines: readonly Line[], names: readonly Column[], line: number, isLast: boolean): RowCells {
	const place = names.indexOf('attribute');
	if (place < 0) return plainCells(lines, names, line, isLast);
	const attribute = lines.findIndex(({ text }) => ATTRIBUTE.test(text));
	const before = merged(lines.slice(0, Math.max(0, attribute)));
	const after = merged(lines.slice(attribute + 1));
	const wanted = names.slice(place + 1);
	const ahead = place === 1 ? [before.join('')] : before;
	if (attribute < 0 || ahead.length !== place || after.length < wanted.length)
		faultAt(line, `a row with other cells: expected a line for each of ${names.join(', ')}`);
	const values = Object.fromEntries([
		...names.slice(0, place).map((name, index) => [name, ahead[index] ?? '']),
		['attribute', lines[attribute]?.text ?? ''],
		...wanted.map((name, index) => [name, after[index] ?? '']),
	]);
	const rest = after.slice(wanted.length).join('');
	return {
		values,
		rest: isLast ? '' : rest,
		taken: attribute + 1 + linesOf(lines.slice(attribute + 1), wanted.length),
	};
}

/** How many lines so many cells take. */
function linesOf(lines: readonly Line[], cells: number): number {
	let count = 0;
	const end = lines.findIndex(({ text }) => {
		if (!text.startsWith('\uFF08')) count += 1;
		return count > cells;
	});
	return end < 0 ? lines.length : end;
}

/** The same of a table without attributes, whose cells have a line each. */
function plainCells(lines: readonly Line[], names: readonly Column[], line: number, isLast: boolean): RowCells {
	const cells = merged(lines);
	if (cells.length < names.length)
		faultAt(line, `a row with other cells: expected a line for each of ${names.join(', ')}`);
	const values = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
	const rest = isLast ? '' : cells.slice(names.length).join('');
	return { values, rest, taken: linesOf(lines, names.length) };
}
