import { type SheetKind, sheetColumns } from '#downloads/workbook-columns.ts';
import { type CellProblem, FileFault } from './fault.ts';
import type { Incoming } from './incoming.ts';
import { type SheetTable, sheetTable } from './sheet-table.ts';
import { readWorkbook } from './workbook.ts';

/** The sheets of the site's workbook, filled in; what is wrong with their cells goes to `problems`. */
export interface Book {
	rowsOf: (kind: SheetKind) => readonly Incoming[];
	/** The source with the key in a row's cell; one without cells where there is none, which is reported. */
	sourceOf: (row: Incoming, column: string) => Incoming;
	/** The row of the notes for a value, if there is one. */
	noteOf: (indicator: string | undefined, year: number) => Incoming | undefined;
	problems: CellProblem[];
	unread: string[];
}

const noteName = (indicator: string | undefined, year: number | string | undefined) =>
	`indicator ${indicator}, year ${year}`;
const keyOf = (key: string | undefined) => key?.normalize('NFKC').toUpperCase();

/** The rows of a sheet by what names them, each once. */
function byName(
	rows: readonly Incoming[],
	column: string,
	nameOf: (row: Incoming) => string | undefined,
	problems: CellProblem[],
): Map<string, Incoming> {
	const named = new Map<string, Incoming>();
	for (const row of rows) {
		const name = nameOf(row);
		if (name === undefined) continue;
		if (named.has(name)) problems.push({ place: row.placeOf(column), message: `${name} stands twice; expected once` });
		else named.set(name, row);
	}
	return named;
}

/** Reads the site's workbook. Throws a FileFault with one line where the file is none. */
export function readBook(bytes: Uint8Array): Book {
	const problems: CellProblem[] = [];
	const tables = new Map<SheetKind, SheetTable>();
	const unread: string[] = [];
	for (const sheet of readWorkbook(bytes)) {
		const table = sheetTable(sheet, problems);
		if (!table) {
			unread.push(`sheet “${sheet.name}”`);
			continue;
		}
		const twin = tables.get(table.kind);
		if (twin) throw new FileFault(`sheet “${table.name}” has the columns of “${twin.name}”; expected one such sheet`);
		tables.set(table.kind, table);
	}
	if (!tables.has('indicators') && !tables.has('milestones'))
		throw new FileFault('has no sheet of indicators or tasks; expected data/monitoring.xlsx of the site, filled in');
	const rowsOf = (kind: SheetKind) => tables.get(kind)?.rows ?? [];
	const isUsed = ({ cells }: Incoming) => Object.keys(cells).length > 1;
	const sources = byName(rowsOf('sources').filter(isUsed), 'key', ({ cells }) => keyOf(cells.key), problems);
	const notes = byName(
		rowsOf('notes').filter(isUsed),
		'indicator',
		({ cells }) => noteName(cells.indicator, cells.year),
		problems,
	);
	return {
		rowsOf,
		problems,
		unread,
		noteOf: (indicator, year) => notes.get(noteName(indicator, year)),
		sourceOf: (row, column) => {
			const key = row.cells[column];
			const source = sources.get(keyOf(key) ?? '');
			if (source) return source;
			const known = sources.size > 0 ? `, one of ${[...sources.keys()].join(', ')}` : '; the sheet of sources is empty';
			const message = `${key ? `is “${key}”` : 'is empty'}; expected the key of a source${known}`;
			if (!row.bad.has(column)) problems.push({ place: row.placeOf(column), message });
			return { cells: {}, bad: new Set(sheetColumns.sources), placeOf: () => row.placeOf(column) };
		},
	};
}
