import { indicators } from '#schemas/indicators.ts';
import type { AccountFile } from '#schemas/monitoring-account.ts';
import { milestoneColumns, observationColumns, revisionColumns } from '#schemas/monitoring-columns.ts';
import { plan } from '#schemas/plan.ts';
import { languageKeys } from '#schemas/text.ts';

type Row = Readonly<Record<string, string | number>>;

/** An indicator of the plan that is a percentage and no growth, and the next year's day of a last look. */
export const percentage = indicators.find(
	({ measure, comparator }) => measure === 'percent' && comparator !== 'growth',
);
export const FIRST = plan.period.first;
export const AS_OF = `${FIRST + 2}-11-25`;

const own = languageKeys[0] ?? '';
const source = { [`source_${own}`]: 'Report', source_number: 'No. 1', published_on: `${FIRST + 2}-02-01` };

/** A row of `observations.csv` that is whole, with some cells changed. */
export const observed = (change: Row = {}): Row => ({
	indicator: percentage?.no ?? 1,
	year: FIRST,
	value: 88,
	published_as: '88%',
	state: 'final',
	...source,
	...change,
});
/** A row of `revisions.csv` before it. */
export const revised = (change: Row = {}): Row => ({
	...observed({ value: 87, published_as: '87%' }),
	revised_on: `${FIRST + 2}-03-01`,
	[`why_${own}`]: 'Counted anew',
	...change,
});
/** A row of `milestones.csv`. */
export const milestone = (change: Row = {}): Row => ({
	address: '4.1.1',
	date: `${FIRST}-06-30`,
	kind: 'begun',
	[`words_${own}`]: 'Begun',
	...source,
	...change,
});

const quoted = (cell: string | number) =>
	/[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell;
/** Rows as a CSV text with these columns. */
export const csv = (columns: readonly string[], rows: readonly Row[], delimiter = ',') =>
	[columns.join(delimiter), ...rows.map((row) => columns.map((name) => quoted(row[name] ?? '')).join(delimiter))]
		.join('\n')
		.concat('\n');

/** The texts of an account with these rows. */
export const accountOf = ({
	asOf = AS_OF,
	observations = [],
	revisions = [],
	milestones = [],
}: {
	asOf?: string;
	observations?: readonly Row[];
	revisions?: readonly Row[];
	milestones?: readonly Row[];
}): Record<AccountFile, string> => ({
	'monitoring.yaml': `asOf: ${asOf}\n`,
	'observations.csv': csv(observationColumns(languageKeys), observations),
	'revisions.csv': csv(revisionColumns(languageKeys), revisions),
	'milestones.csv': csv(milestoneColumns(languageKeys), milestones),
});
