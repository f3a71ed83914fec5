import { codeOf, kindChoices, stateChoices } from '#downloads/workbook-choices.ts';
import { type Cells, csvCells, saidOf } from '#schemas/csv-rows.ts';
import { milestoneColumns, observationColumns } from '#schemas/monitoring-columns.ts';
import { languageKeys } from '#schemas/text.ts';
import { dayText } from './cell-text.ts';
import { csvText, delimiterOf } from './csv-text.ts';
import { FileFault } from './fault.ts';
import type { Incoming, IncomingFile } from './incoming.ts';

const ROWS = 5000;
const whyColumns = languageKeys.map((key) => `why_${key}`);
const heads = { observations: observationColumns(languageKeys), milestones: milestoneColumns(languageKeys) };

/** The columns that a head is meant to have: of values, with reasons of changes where it has some, or of milestones. */
function expectedOf(names: readonly string[]): { kind: keyof typeof heads; columns: string[] } {
	if (names.includes('revised_on'))
		throw new FileFault(
			'line 1: is the head of revisions.csv, which is written by the import; expected that of observations.csv',
		);
	if (names.includes('published_as'))
		return {
			kind: 'observations',
			columns: [...heads.observations, ...whyColumns.filter((name) => names.includes(name))],
		};
	if (names.includes('address')) return { kind: 'milestones', columns: heads.milestones };
	throw new FileFault(
		'line 1: is no head that is known; expected that of content/monitoring/observations.csv or milestones.csv',
	);
}

/** Cells as the account has them: days as YYYY-MM-DD, choices by their codes, each text on one line. */
function settled(cells: Cells): Cells {
	const changed = (column: string, cell: string) => {
		if (column === 'date' || column === 'published_on') return dayText(cell);
		if (column === 'state') return codeOf(stateChoices, cell);
		return column === 'kind' ? codeOf(kindChoices, cell) : cell.replaceAll(/\s+/g, ' ');
	};
	return Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, changed(column, cell ?? '')]));
}

/** What a CSV file with the head of `observations.csv` or `milestones.csv` brings. Throws a FileFault where it is none. */
export function fromCsv(bytes: Uint8Array): IncomingFile {
	const text = csvText(bytes);
	const delimiter = delimiterOf(text);
	const [head = ''] = text.split(/\r?\n|\r/, 1);
	const names = head.split(delimiter).map((name) => name.replaceAll(/^[\s"\uFEFF]+|[\s"]+$/g, ''));
	const { kind, columns } = expectedOf(names);
	const { rows, faults } = csvCells(text, columns, delimiter);
	const [fault] = faults;
	if (fault) throw new FileFault(`${fault.line === undefined ? '' : `line ${fault.line}: `}${saidOf(fault)}`);
	if (rows.length > ROWS) throw new FileFault(`has ${rows.length} rows; expected at most ${ROWS}`);
	const incoming = rows.map(
		({ row, line }): Incoming => ({
			cells: settled(row),
			bad: new Set(),
			placeOf: (column) => `line ${line}, column “${column}”`,
		}),
	);
	return { status: undefined, observations: [], milestones: [], [kind]: incoming, problems: [], unread: [] };
}
