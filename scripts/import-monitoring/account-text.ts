import { csvLines } from '#downloads/csv-text.ts';
import { milestoneColumns, observationColumns, revisionColumns } from '#schemas/monitoring-columns.ts';
import type { Milestone, MonitoringSource, Observation, OwnText, Revision } from '#schemas/monitoring-rows.ts';
import { languageKeys } from '#schemas/text.ts';

type Cell = string | number | undefined;

const inEach = (name: string, text: OwnText | undefined): [string, Cell][] =>
	languageKeys.map((key) => [`${name}_${key}`, text?.[key]]);

const sourceCells = ({ title, url, number, publishedOn }: MonitoringSource): [string, Cell][] => [
	...inEach('source', title),
	['source_url', url],
	['source_number', number],
	['published_on', publishedOn],
];

const observationCells = (observation: Observation): [string, Cell][] => [
	['indicator', observation.indicator],
	['year', observation.year],
	['through', observation.through],
	['value', observation.value],
	['published_as', observation.publishedAs],
	['state', observation.state],
	...sourceCells(observation.source),
	...inEach('note', observation.note),
];

/** A file of the account: the columns as they stand in it, a row a line. */
function fileOf<Row>(
	columns: readonly string[],
	rows: readonly Row[],
	cellsOf: (row: Row) => [string, Cell][],
): string {
	const cells = rows.map((row) => {
		const named = new Map(cellsOf(row));
		return columns.map((column) => named.get(column) ?? null);
	});
	return csvLines([columns, ...cells], '\n');
}

/** The text of `observations.csv`. */
export const observationsText = (rows: readonly Observation[]) =>
	fileOf(observationColumns(languageKeys), rows, observationCells);

/** The text of `revisions.csv`. */
export const revisionsText = (rows: readonly Revision[]) =>
	fileOf(revisionColumns(languageKeys), rows, (row) => [
		...observationCells(row),
		['revised_on', row.revisedOn],
		...inEach('why', row.why),
	]);

/** The text of `milestones.csv`. */
export const milestonesText = (rows: readonly Milestone[]) =>
	fileOf(milestoneColumns(languageKeys), rows, (row) => [
		['address', row.address],
		['date', row.date],
		['kind', row.kind],
		...inEach('words', row.words),
		...sourceCells(row.source),
	]);
