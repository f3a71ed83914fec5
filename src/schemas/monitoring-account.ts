import { z } from 'astro/zod';
import { parse } from 'yaml';
import { csvCells, type Placed, type ReadRows, type RowFault, saidOf } from '#schemas/csv-rows.ts';
import { milestoneColumns, observationColumns, revisionColumns } from '#schemas/monitoring-columns.ts';
import { type RowReader, readMilestone, readObservation, readRevision } from '#schemas/monitoring-readers.ts';
import type { Milestone, Observation, Revision } from '#schemas/monitoring-rows.ts';
import { languageKeys, localized } from '#schemas/text.ts';

/** Where the account of the plan stands. */
export const MONITORING_FOLDER = 'content/monitoring';
/** The files of the account. */
export const accountFiles = ['monitoring.yaml', 'observations.csv', 'revisions.csv', 'milestones.csv'] as const;
export type AccountFile = (typeof accountFiles)[number];

/** What holds for the whole account. */
const statusSchema = z.strictObject({
	/** Day that values and milestones were last looked for; the pages know no other today. */
	asOf: z.iso.date('expected a day that exists, as YYYY-MM-DD'),
	/** The plan that follows this one, once it is known. */
	successor: z.strictObject({ title: localized, url: z.url({ protocol: /^https?$/ }).optional() }).optional(),
});
export type MonitoringStatus = z.infer<typeof statusSchema>;

/** What is wrong with a file of the account, in one line; `line` where it is known. */
export interface AccountFault {
	file: AccountFile;
	line?: number | undefined;
	message: string;
	/** Whether an import was cut off between the history and the values; run again, it ends what it began. */
	isUnfinished?: boolean | undefined;
}

type ChainFault = RowFault & Pick<AccountFault, 'isUnfinished'>;

/** All that the files of the account hold, with what is wrong with them. */
export interface Account {
	status: MonitoringStatus | undefined;
	observations: Placed<Observation>[];
	revisions: Placed<Revision>[];
	milestones: Placed<Milestone>[];
	faults: AccountFault[];
}

function readStatus(content: string): { status?: MonitoringStatus; faults: RowFault[] } {
	try {
		const read = statusSchema.safeParse(parse(content));
		if (read.success) return { status: read.data, faults: [] };
		return {
			faults: read.error.issues.map(({ path, message }) => ({ message: `field “${path.join('.')}” ${message}` })),
		};
	} catch (error) {
		return { faults: [{ message: `is no YAML: ${String(error).split('\n')[0]}` }] };
	}
}

/** What names a value: no indicator has two of a year. */
export const observationKey = ({ indicator, year }: Pick<Observation, 'indicator' | 'year'>) =>
	`indicator ${indicator}, year ${year}`;
/** What names a milestone. */
export const milestoneKey = ({ address, date, kind }: Milestone) => `${address}, ${date}, ${kind}`;

/** Whether two values say the same, whoever published them. */
export const saysSame = (a: Observation, b: Observation) =>
	a.value === b.value && a.publishedAs === b.publishedAs && a.state === b.state && a.through === b.through;

/** The faults of rows of a key that another has already. */
function twice<Row>(rows: readonly Placed<Row>[], keyOf: (row: Row) => string): RowFault[] {
	const first = new Map<string, number>();
	return rows.flatMap(({ row, line }) => {
		const key = keyOf(row);
		const before = first.get(key);
		if (before === undefined) first.set(key, line);
		return before === undefined ? [] : [{ line, message: `${key} stands on line ${before} already` }];
	});
}

/** The faults of replaced values: what took their place exists, is another, and came later. */
function chainFaults(
	revisions: readonly Placed<Revision>[],
	observations: readonly Placed<Observation>[],
): ChainFault[] {
	const now = new Map(observations.map(({ row }) => [observationKey(row), row]));
	const chains = Map.groupBy(revisions, ({ row }) => observationKey(row));
	return [...chains].flatMap(([key, chain]) =>
		chain.flatMap(({ row, line }, index): ChainFault[] => {
			const next = chain[index + 1]?.row ?? now.get(key);
			if (!next)
				return [{ line, message: `${key} has no value in observations.csv; expected the one that stands now` }];
			if (saysSame(row, next))
				return [
					{
						line,
						message: `${key} is what took its place; expected the value of before`,
						isUnfinished: index === chain.length - 1,
					},
				];
			if ('revisedOn' in next && String(next.revisedOn) < row.revisedOn)
				return [
					{ line, column: 'revised_on', message: `is later than that of the next of ${key}; expected them in order` },
				];
			return [];
		}),
	);
}

/** Reads the texts of the account's files; `faults` is empty where all is of its form and agrees. */
export function readAccount(texts: Readonly<Record<AccountFile, string>>): Account {
	const { status, faults: ofStatus } = readStatus(texts['monitoring.yaml']);
	const faults: AccountFault[] = [];
	const report = (file: AccountFile, found: readonly ChainFault[]) =>
		faults.push(
			...found.map((fault) => ({ file, line: fault.line, message: saidOf(fault), isUnfinished: fault.isUnfinished })),
		);
	// Where the day is not known, no day is too late: the fault is said once.
	const asOf = status?.asOf ?? '9999-12-31';
	const read = <Row>(
		file: AccountFile,
		columnsOf: (keys: readonly string[]) => string[],
		reader: RowReader<Row>,
		checks: (rows: readonly Placed<Row>[]) => RowFault[],
	): Placed<Row>[] => {
		const cells: ReadRows<Record<string, string | undefined>> = csvCells(texts[file], columnsOf(languageKeys));
		report(file, cells.faults);
		const rows = cells.rows.flatMap(({ row: written, line }) => {
			const { row, faults: ofRow } = reader(written, asOf);
			if (row !== undefined) return [{ row, line }];
			report(
				file,
				(ofRow ?? []).map((fault) => ({ ...fault, line })),
			);
			return [];
		});
		report(file, checks(rows));
		return rows;
	};
	report('monitoring.yaml', ofStatus);
	const observations = read('observations.csv', observationColumns, readObservation, (rows) =>
		twice(rows, observationKey),
	);
	// A value that cannot be read has its own line; that its history then lacks it needs none.
	const isWhole = faults.length === 0;
	const revisions = read('revisions.csv', revisionColumns, readRevision, (rows) =>
		isWhole ? chainFaults(rows, observations) : [],
	);
	const milestones = read('milestones.csv', milestoneColumns, readMilestone, (rows) => twice(rows, milestoneKey));
	return { status, observations, revisions, milestones, faults };
}
