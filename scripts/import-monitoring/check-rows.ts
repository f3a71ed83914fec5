import { milestoneKey, observationKey } from '#schemas/monitoring-account.ts';
import { type RowReader, readMilestone, readObservation } from '#schemas/monitoring-readers.ts';
import type { Milestone, Observation, OwnText } from '#schemas/monitoring-rows.ts';
import { languageKeys } from '#schemas/text.ts';
import type { CellProblem } from './fault.ts';
import type { Incoming, IncomingFile } from './incoming.ts';

/** A row of a file that is of its form. */
export interface Brought<Row> {
	row: Row;
	/** Why it is another than what stood before, where the file says so. */
	why: OwnText | undefined;
	placeOf: Incoming['placeOf'];
}

/** The rows of a file that are of their form, and all that is wrong with the others. */
export interface CheckedFile {
	observations: Brought<Observation>[];
	milestones: Brought<Milestone>[];
	problems: CellProblem[];
}

const isWhy = (column: string) => column.startsWith('why_');

function whyOf({ cells }: Incoming): OwnText | undefined {
	const why = languageKeys.flatMap((key) => (cells[`why_${key}`] ? [[key, cells[`why_${key}`]]] : []));
	return why.length > 0 ? Object.fromEntries(why) : undefined;
}

/** Reads rows; reports what is wrong with them, and a second row of the same key. */
function checkRows<Row>(
	incoming: readonly Incoming[],
	{
		reader,
		asOf,
		column,
		keyOf,
	}: { reader: RowReader<Row>; asOf: string; column: string; keyOf: (row: Row) => string },
	problems: CellProblem[],
): Brought<Row>[] {
	const seen = new Map<string, string>();
	return incoming.flatMap((each) => {
		const { placeOf, bad } = each;
		const cells = Object.fromEntries(Object.entries(each.cells).filter(([name]) => !isWhy(name)));
		const { row, faults = [] } = reader(cells, asOf);
		const told = faults.filter(({ column: of = '' }) => !bad.has(of));
		problems.push(...told.map(({ column: of = column, message }) => ({ place: placeOf(of), message })));
		if (row === undefined || bad.size > 0) return [];
		const key = keyOf(row);
		const before = seen.get(key);
		if (before) problems.push({ place: placeOf(column), message: `says ${key}, as ${before} does; expected it once` });
		seen.set(key, before ?? placeOf(column));
		return [{ row, why: whyOf(each), placeOf }];
	});
}

/**
 * Holds a file's rows to the forms of the account, as of a day; `places` are the addresses of tasks, measures and
 * projects.
 */
export function checkFile(file: IncomingFile, asOf: string, places: ReadonlySet<string>): CheckedFile {
	const problems = [...file.problems];
	const observations = checkRows(
		file.observations,
		{ reader: readObservation, asOf, column: 'indicator', keyOf: observationKey },
		problems,
	);
	const milestones = checkRows(
		file.milestones,
		{ reader: readMilestone, asOf, column: 'address', keyOf: milestoneKey },
		problems,
	);
	for (const { row, placeOf } of milestones)
		if (!places.has(row.address))
			problems.push({
				place: placeOf('address'),
				message: `is “${row.address}”; expected the address of a task, a measure or a project of the plan`,
			});
	const once = new Map(problems.map((problem) => [`${problem.place}: ${problem.message}`, problem]));
	return { observations, milestones, problems: [...once.values()] };
}
