import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type Placed, parseRows } from '#schemas/csv-rows.ts';
import { milestoneColumns, observationColumns, revisionColumns } from '#schemas/monitoring-columns.ts';
import {
	type Milestone,
	milestoneRow,
	type Observation,
	observationRow,
	type Revision,
	revisionRow,
} from '#schemas/monitoring-rows.ts';
import { plan } from '#schemas/plan.ts';
import { languageKeys, localized } from '#schemas/text.ts';

/** Where the account of the plan stands. */
export const MONITORING_FOLDER = 'content/monitoring';
const fileOf = (name: string) => `${MONITORING_FOLDER}/${name}`;
const STATUS_FILE = fileOf('monitoring.yaml');

/** What holds for the whole account. */
const statusSchema = z.strictObject({
	/** Day that values and milestones were last looked for; the pages know no other today. */
	asOf: z.iso.date('expected a day that exists, as YYYY-MM-DD'),
	/** The plan that follows this one, once it is known. */
	successor: z.strictObject({ title: localized, url: z.url({ protocol: /^https?$/ }).optional() }).optional(),
});
export type MonitoringStatus = z.infer<typeof statusSchema>;

/** The status of a text of `monitoring.yaml`. Throws an Error with one line that names the file and the field at fault. */
export function parseStatus(content: string, file = STATUS_FILE): MonitoringStatus {
	const read = statusSchema.safeParse(parse(content));
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	throw new Error(`${file}: field “${issue?.path.join('.')}” ${issue?.message}`);
}

/** Refuses a second row of the same key: one line with file and line. */
function refuseTwice<Row>(rows: readonly Placed<Row>[], file: string, keyOf: (row: Row) => string): Placed<Row>[] {
	const first = new Map<string, number>();
	for (const { row, line } of rows) {
		const key = keyOf(row);
		if (first.has(key)) throw new Error(`${file}: line ${line}: ${key} stands on line ${first.get(key)} already`);
		first.set(key, line);
	}
	return [...rows];
}

const observationKey = ({ indicator, year }: Observation) => `indicator ${indicator}, year ${year}`;

/** The rows of a text of `observations.csv`. Throws an Error with one line at the first fault. */
export const parseObservations = (content: string, file = fileOf('observations.csv')): Placed<Observation>[] =>
	refuseTwice(parseRows(content, file, observationColumns(languageKeys), observationRow), file, observationKey);

/** The rows of a text of `revisions.csv`. */
export const parseRevisions = (content: string, file = fileOf('revisions.csv')): Placed<Revision>[] =>
	parseRows(content, file, revisionColumns(languageKeys), revisionRow);

/** The rows of a text of `milestones.csv`. */
export const parseMilestones = (content: string, file = fileOf('milestones.csv')): Placed<Milestone>[] =>
	refuseTwice(
		parseRows(content, file, milestoneColumns(languageKeys), milestoneRow),
		file,
		({ address, date, kind }) => `${address}, ${date}, ${kind}`,
	);

const rowsOf = <Row>(name: string, read: (content: string) => Placed<Row>[]): readonly Row[] =>
	read(readFileSync(fileOf(name), 'utf8')).map(({ row }) => row);

/** What holds for the whole account of this plan. */
export const monitoringStatus: MonitoringStatus = parseStatus(readFileSync(STATUS_FILE, 'utf8'));
/** The values published for indicators. */
export const observations = rowsOf('observations.csv', parseObservations);
/** The values published for an indicator. */
export const observationsOf = (no: number) => observations.filter(({ indicator }) => indicator === no);
/** The values that others took the place of, in the order of their replacement. */
export const revisions = rowsOf('revisions.csv', parseRevisions);
/** What became of tasks, measures and projects. */
export const milestones = rowsOf('milestones.csv', parseMilestones);
/** Whether the plan's period lies behind the day of the last look. */
export const periodIsOver = Number(monitoringStatus.asOf.slice(0, 4)) > plan.period.last;
