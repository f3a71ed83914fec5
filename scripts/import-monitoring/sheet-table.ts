import { utils } from '@e965/xlsx';
import { HEAD_ROWS, type SheetKind, sheetColumns } from '#downloads/workbook-columns.ts';
import { type CellText, cellText } from './cell-text.ts';
import { type CellProblem, FileFault } from './fault.ts';
import type { Incoming } from './incoming.ts';
import type { ReadSheet } from './workbook.ts';

/** A sheet of the workbook, known by the names in its first row. */
export interface SheetTable {
	kind: SheetKind;
	name: string;
	rows: Incoming[];
}

/** Columns of days, whose cells may hold a date. */
const isDay = (column: string) => /^(?:date|published_on|as_of)$/.test(column);
/** Columns that a spreadsheet must not take for numbers: 5.10 would be 5.1. */
const isText = (column: string) => column === 'address';
const HEAD_LENGTH = 24;

/** The kind of sheet of which most columns have their names in the first row; undefined where there is none. */
function kindOf(names: readonly string[]): SheetKind | undefined {
	const kinds = Object.keys(sheetColumns) as SheetKind[];
	const share = (kind: SheetKind) =>
		sheetColumns[kind].filter((column) => names.includes(column)).length / sheetColumns[kind].length;
	return kinds.filter((kind) => share(kind) > 0).sort((a, b) => share(b) - share(a))[0];
}

/** The columns of a sheet by their names. Throws a FileFault where one is missing, unknown or there twice. */
function columnsOf(kind: SheetKind, sheet: string, names: readonly (readonly [number, string])[]): Map<string, number> {
	const expected: readonly string[] = sheetColumns[kind];
	const found = names.map(([, name]) => name);
	const wrong = found.find((name, index) => !expected.includes(name) || found.indexOf(name) !== index);
	const missing = expected.find((name) => !found.includes(name));
	if (wrong === undefined && missing === undefined) return new Map(names.map(([column, name]) => [name, column]));
	const says =
		wrong === undefined ? `lacks the column “${missing}”` : `has a column “${wrong}” that is unknown or stands twice`;
	throw new FileFault(
		`sheet “${sheet}”, row 1 (hidden) ${says}; expected the columns as data/monitoring.xlsx has them`,
	);
}

/** What is wrong with a text that a column must not have as a number. */
const textFault = (column: string, { text, isNumber }: CellText) =>
	isText(column) && isNumber
		? `is the number ${text}; expected text: set the cell to text and write it anew`
		: undefined;

/** A sheet as a table, or undefined where its first row has none of the names; what is wrong with cells goes to `problems`. */
export function sheetTable(sheet: ReadSheet, problems: CellProblem[]): SheetTable | undefined {
	const names = [...(sheet.rows.get(0) ?? [])]
		.map(([column, cell]) => [column, cellText(cell).text ?? ''] as const)
		.filter(([, name]) => name !== '');
	const kind = kindOf(names.map(([, name]) => name));
	if (!kind) return undefined;
	const columns = columnsOf(kind, sheet.name, names);
	// Heads have a line for each language; the first is the plan's own.
	const headOf = (column: number) =>
		String(sheet.rows.get(HEAD_ROWS - 1)?.get(column)?.v ?? '')
			.split('\n')[0]
			?.slice(0, HEAD_LENGTH);
	// The sheet of the day has its instructions below, which are not read.
	const isRead = (row: number) => row >= HEAD_ROWS && (kind !== 'status' || row === HEAD_ROWS);
	for (const range of sheet.merged.filter(({ e }) => kind !== 'status' && kind !== 'places' && e.r >= HEAD_ROWS))
		problems.push({
			place: `sheet “${sheet.name}”, ${utils.encode_range(range)}`,
			message: 'cells are merged; expected each on its own',
		});
	const rowOf = (
		row: number,
		found: ReadSheet['rows'] extends ReadonlyMap<number, infer Found> ? Found : never,
	): Incoming => {
		const placeOf = (name: string) => {
			const column = columns.get(name) ?? 0;
			return `sheet “${sheet.name}”, row ${row + 1}, column ${utils.encode_col(column)} (${headOf(column)})`;
		};
		const read = [...columns].map(([name, column]) => {
			const cell = cellText(found.get(column), isDay(name), sheet.from1904);
			return { name, text: cell.text, fault: cell.fault ?? textFault(name, cell) };
		});
		problems.push(...read.flatMap(({ name, fault }) => (fault ? [{ place: placeOf(name), message: fault }] : [])));
		return {
			cells: Object.fromEntries(read.flatMap(({ name, text, fault }) => (text && !fault ? [[name, text]] : []))),
			bad: new Set(read.filter(({ fault }) => fault).map(({ name }) => name)),
			placeOf,
		};
	};
	const rows = [...(kind === 'places' ? [] : sheet.rows)].filter(([row]) => isRead(row)).sort(([a], [b]) => a - b);
	return { kind, name: sheet.name, rows: rows.map(([row, found]) => rowOf(row, found)) };
}
