import { codeOf, kindChoices, stateChoices } from '#downloads/workbook-choices.ts';
import { sheetColumns, workbookYears, yearColumns } from '#downloads/workbook-columns.ts';
import { indicators } from '#schemas/indicators.ts';
import type { Observation } from '#schemas/monitoring-rows.ts';
import { readPublished } from '#schemas/value-text.ts';
import { type Book, readBook } from './book.ts';
import type { Incoming, IncomingFile } from './incoming.ts';

/** The value that stands now for an indicator and a year. */
export type ValueNow = (indicator: number, year: number) => Observation | undefined;

/** Rows of several sheets as one, each column from the first that has it in its list. */
function joined(
	parts: readonly { row: Incoming; columns: readonly string[]; names?: Readonly<Record<string, string>> }[],
): Incoming {
	const nameIn = ({ names = {} }: (typeof parts)[number], column: string) => names[column] ?? column;
	const partOf = (column: string) => parts.find(({ columns }) => columns.includes(column)) ?? parts[0];
	const all = parts.flatMap((part) => part.columns.map((column) => ({ part, column, name: nameIn(part, column) })));
	return {
		cells: Object.fromEntries(
			all.flatMap(({ part, column, name }) => {
				const cell = part.row.cells[name];
				return cell === undefined ? [] : [[column, cell]];
			}),
		),
		bad: new Set(all.filter(({ part, name }) => part.row.bad.has(name)).map(({ column }) => column)),
		placeOf: (column) => {
			const part = partOf(column);
			return part ? part.row.placeOf(nameIn(part, column)) : '';
		},
	};
}

const sourceColumns = sheetColumns.sources.slice(1);
const noteColumns = sheetColumns.notes.slice(2);

/** The value of a year in a row of the indicators; undefined where there is none. */
function observationOf(row: Incoming, year: number, book: Book, valueNow: ValueNow): Incoming | undefined {
	const columns = yearColumns(year);
	const { indicator } = row.cells;
	const names = { published_as: columns.value, value: columns.value, state: columns.state, year: columns.value };
	const [written, ...others] = [columns.value, columns.state, columns.source].map((name) => row.cells[name]);
	const isBad = row.bad.has(columns.value);
	if (written === undefined && !isBad) {
		const message = 'is empty; expected the value as it was published, or nothing in state and source either';
		if (others.some(Boolean)) book.problems.push({ place: row.placeOf(columns.value), message });
		return undefined;
	}
	const measured = indicators.find(({ no }) => String(no) === indicator);
	const now = measured && valueNow(measured.no, year);
	// Words that stand already are not read anew: their value may have been entered by hand.
	const isAsBefore = written !== undefined && now?.publishedAs === written;
	const isRead = measured && measured.measure !== 'words' && !isAsBefore && written !== undefined;
	const read = isRead ? readPublished(written, measured) : { value: now?.value };
	const fault = 'fault' in read ? read.fault : undefined;
	if (fault) book.problems.push({ place: row.placeOf(columns.value), message: `is “${written}”; ${fault}` });
	const note = book.noteOf(indicator, year);
	const whole = joined([
		{ row, columns: ['indicator', 'published_as', 'state'], names },
		{ row: book.sourceOf(row, columns.source), columns: sourceColumns },
		...(note ? [{ row: note, columns: noteColumns }] : []),
	]);
	const value = isAsBefore || isRead ? read.value : undefined;
	const state = whole.cells.state;
	return {
		cells: {
			...whole.cells,
			year: String(year),
			...(value !== undefined && { value: String(value) }),
			...(state && { state: codeOf(stateChoices, state) }),
		},
		bad: new Set([...whole.bad, ...(fault || isBad ? ['value', 'published_as'] : [])]),
		placeOf: (column) => (column === 'year' || column === 'value' ? row.placeOf(columns.value) : whole.placeOf(column)),
	};
}

/** What became of a place, in a row of the tasks; undefined where the row says nothing but its address. */
function milestoneOf(row: Incoming, book: Book): Incoming | undefined {
	const said = Object.keys(row.cells).filter((column) => column !== 'address');
	if (said.length === 0 && row.bad.size === 0) return undefined;
	const whole = joined([
		{ row, columns: sheetColumns.milestones.slice(0, -1) },
		{ row: book.sourceOf(row, 'source'), columns: sourceColumns },
	]);
	const { kind } = whole.cells;
	return { ...whole, cells: { ...whole.cells, ...(kind && { kind: codeOf(kindChoices, kind) }) } };
}

/** What the site's workbook brings, filled in. Throws a FileFault with one line where the file is none. */
export function fromWorkbook(bytes: Uint8Array, valueNow: ValueNow): IncomingFile {
	const book = readBook(bytes);
	const observations = book
		.rowsOf('indicators')
		.flatMap((row) => workbookYears.flatMap((year) => observationOf(row, year, book, valueNow) ?? []));
	const known = new Set(observations.map(({ cells }) => `${cells.indicator} ${cells.year}`));
	for (const { cells, placeOf } of book.rowsOf('notes'))
		if (Object.keys(cells).length > 0 && !known.has(`${cells.indicator} ${cells.year}`))
			book.problems.push({
				place: placeOf('indicator'),
				message: `is about indicator ${cells.indicator}, year ${cells.year}, which has no value on the sheet of indicators; expected one there`,
			});
	return {
		status: book.rowsOf('status').find(({ cells, bad }) => Object.keys(cells).length + bad.size > 0),
		observations,
		milestones: book.rowsOf('milestones').flatMap((row) => milestoneOf(row, book) ?? []),
		problems: book.problems,
		unread: book.unread,
	};
}
