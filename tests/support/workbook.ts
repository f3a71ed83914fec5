import { type CellObject, read, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { monitoringXlsx } from '#downloads/monitoring-workbook.ts';
import { HEAD_ROWS, type SheetKind, sheetColumns, yearColumns } from '#downloads/workbook-columns.ts';
import type { MonitoredPlace } from '#model/monitored-places.ts';
import { languageKeys } from '#schemas/text.ts';
import { monitoredPlaces } from '../../scripts/import-monitoring/places.ts';
import { AS_OF, FIRST, percentage } from './account.ts';

/** The addresses of the plan's tasks, measures and projects. */
export const places = monitoredPlaces('.');
const [place = ''] = places;
const listed = [...places].map(
	(address): MonitoredPlace => ({
		address,
		kind: 'task',
		text: Object.fromEntries(languageKeys.map((key) => [key, address])) as MonitoredPlace['text'],
	}),
);

/** The workbook as the site offers it. */
export const emptyWorkbook = await monitoringXlsx(listed);

/** The sheet of a kind: the one whose first row has all its names. */
export function sheetIn(book: WorkBook, kind: SheetKind): WorkSheet {
	const found = book.SheetNames.find((name) => nameRow(book.Sheets[name] ?? {}).join() === sheetColumns[kind].join());
	if (found === undefined) throw new Error(`no sheet of ${kind}`);
	return book.Sheets[found] as WorkSheet;
}

const cellsOf = (sheet: WorkSheet) =>
	Object.entries(sheet as Record<string, CellObject>).flatMap(([address, cell]) =>
		address.startsWith('!') ? [] : [{ at: utils.decode_cell(address), cell }],
	);
const nameRow = (sheet: WorkSheet) =>
	cellsOf(sheet).flatMap(({ at, cell }) => (at.r === 0 && cell.v ? [String(cell.v)] : []));

/** The address of a cell: of a column by its name, in a row below the heads, from 0. */
function cellIn(sheet: WorkSheet, column: string, row: number): string {
	const found = cellsOf(sheet).find(({ at, cell }) => at.r === 0 && cell.v === column);
	if (!found) throw new Error(`no column ${column}`);
	return utils.encode_cell({ c: found.at.c, r: row + HEAD_ROWS });
}

/** What is written into a cell: a text, or a cell of another kind. */
export type Written = string | CellObject;
/** Cells by sheet, column and row below the heads. */
export type Filling = readonly (readonly [kind: SheetKind, column: string, row: number, written: Written])[];

/** A workbook with cells filled in. */
export function fill(bytes: Uint8Array, filling: Filling, change: (book: WorkBook) => void = () => {}): Uint8Array {
	const book = read(bytes, { type: 'array', cellNF: true, sheetStubs: true });
	for (const [kind, column, row, written] of filling) {
		const sheet = sheetIn(book, kind);
		sheet[cellIn(sheet, column, row)] = typeof written === 'string' ? { t: 's', v: written } : written;
	}
	change(book);
	return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }));
}

const own = languageKeys[0] ?? '';
const row = (percentage?.no ?? 1) - 1;

/** A source, a value and a milestone, as an office would write them. */
export const goodFilling: Filling = [
	['status', 'as_of', 0, AS_OF],
	['sources', `source_${own}`, 0, 'Report'],
	['sources', 'source_number', 0, 'No. 1'],
	['sources', 'published_on', 0, `${FIRST + 2}/2/1`],
	['indicators', yearColumns(FIRST).value, row, '\uFF18\uFF18\uFF0E\uFF15\uFF05'],
	['indicators', yearColumns(FIRST).state, row, 'final'],
	['indicators', yearColumns(FIRST).source, row, 'S1'],
	['milestones', 'address', 0, place],
	['milestones', 'date', 0, `${FIRST}-06-30`],
	['milestones', 'kind', 0, 'begun'],
	['milestones', `words_${own}`, 0, 'Begun'],
	['milestones', 'source', 0, 'S1'],
];
export const goodWorkbook = fill(emptyWorkbook, goodFilling);
