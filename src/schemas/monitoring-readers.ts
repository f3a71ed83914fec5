import { z } from 'astro/zod';
import { type CellFault, type Cells, readCells } from '#schemas/csv-rows.ts';
import { indicators } from '#schemas/indicators.ts';
import {
	type Milestone,
	type MonitoringSource,
	milestoneKinds,
	type Observation,
	type OwnText,
	type Revision,
	valueStates,
} from '#schemas/monitoring-rows.ts';
import { plan } from '#schemas/plan.ts';
import { languageKeys, text } from '#schemas/text.ts';
import { readPublished, readValue } from '#schemas/value-text.ts';

const inEach = (name: string) => languageKeys.map((key) => `${name}_${key}`);

const day = z.iso.date('expected a day that exists, as YYYY-MM-DD');
const whole = (expected: string) => z.string(`expected ${expected}`).regex(/^\d{1,4}$/, `expected ${expected}`);
const oneOf = (names: readonly string[]) => z.enum(names, `expected one of ${names.join(', ')}`);

/** Columns of a text: the first language's is expected where `needed` is said. */
const textShape = (name: string, needed: boolean) =>
	Object.fromEntries(
		inEach(name).map((column, index) => [
			column,
			index === 0 && needed ? z.string('expected a text in the plan’s own language') : text.optional(),
		]),
	);
const ownText = (cells: Cells, name: string): OwnText =>
	Object.fromEntries(languageKeys.flatMap((key) => (cells[`${name}_${key}`] ? [[key, cells[`${name}_${key}`]]] : [])));

const sourceShape = {
	...textShape('source', true),
	source_url: z
		.url({ protocol: /^https?$/, error: 'expected an address that begins with https:// or http://' })
		.optional(),
	source_number: text.optional(),
	published_on: day,
};
const observationShape = {
	indicator: whole('the number of an indicator'),
	year: whole('a year'),
	through: whole('a month, 1 to 11, or nothing for a whole year').optional(),
	value: z.string().optional(),
	published_as: z.string('expected the words of the source'),
	state: oneOf(valueStates),
	...sourceShape,
	...textShape('note', false),
};
/** What each cell of a row may hold, looked at alone. */
const shapes = {
	observation: z.strictObject(observationShape),
	revision: z.strictObject({ ...observationShape, revised_on: day, ...textShape('why', true) }),
	milestone: z.strictObject({
		address: z.string('expected the address of a task, a measure or a project'),
		date: day,
		kind: oneOf(milestoneKinds),
		...textShape('words', true),
		...sourceShape,
	}),
};

/** The year before the plan: what was published for it is what the plan starts from. */
const FIRST = plan.period.first - 1;
const yearOf = (date: string) => Number(date.slice(0, 4));
const late = (asOf: string) => `the day of the last look (asOf in monitoring.yaml) is ${asOf}`;

/** What is wrong with a day that must lie between a year and the day of the last look. */
function dayFaults(cells: Cells, column: string, from: number, asOf: string): CellFault[] {
	const date = cells[column] ?? '';
	if (!day.safeParse(date).success) return [];
	if (date > asOf) return [{ column, message: `is ${date}; expected no later day: ${late(asOf)}` }];
	return yearOf(date) < from ? [{ column, message: `is ${date}; expected ${from} or later` }] : [];
}

function sourceFaults(cells: Cells, from: number, asOf: string): CellFault[] {
	const found = cells.source_url || cells.source_number;
	const message = 'is empty; expected an address here or a document number in “source_number”';
	return [...(found ? [] : [{ column: 'source_url', message }]), ...dayFaults(cells, 'published_on', from, asOf)];
}

function yearFaults({ year = '', through }: Cells, asOf: string): CellFault[] {
	const last = Math.min(plan.period.last, yearOf(asOf));
	const [said, month] = [Number(year), Number(through)];
	if (/^\d+$/.test(year) && (said < FIRST || said > last)) {
		const why = said > plan.period.last || said < FIRST ? 'the year before the plan to its last' : late(asOf);
		return [{ column: 'year', message: `is ${year}; expected ${FIRST} to ${last}: ${why}` }];
	}
	if (through === undefined || !/^\d+$/.test(through)) return [];
	if (month < 1 || month > 11) return [{ column: 'through', message: `is ${through}; expected a month, 1 to 11` }];
	const isAhead = said === yearOf(asOf) && month > Number(asOf.slice(5, 7));
	return isAhead ? [{ column: 'through', message: `is ${through}; expected no later month: ${late(asOf)}` }] : [];
}

/** Whether value and printed words are numbers of the indicator, and the same. */
function valueFaults(cells: Cells): CellFault[] {
	const { value: written, published_as: words = '' } = cells;
	const indicator = indicators.find(({ no }) => String(no) === cells.indicator);
	if (!indicator) {
		const isNumber = /^\d+$/.test(cells.indicator ?? '');
		const message = `is ${cells.indicator}; expected 1 to ${indicators.length}`;
		return isNumber ? [{ column: 'indicator', message }] : [];
	}
	const printed = readPublished(words, indicator);
	if (printed.ambiguous) return [{ column: 'published_as', message: `is “${words}”; ${printed.fault}` }];
	const read = written === undefined ? undefined : readValue(written, indicator);
	if (read?.fault !== undefined) return [{ column: 'value', message: `is “${written}”; ${read.fault}` }];
	if (printed.value === undefined || printed.value === read?.value) return [];
	const found = written === undefined ? 'is empty' : `is “${written}”`;
	return [{ column: 'value', message: `${found}; expected ${printed.value}, for “published_as” says ${words}` }];
}

const numberOf = (cell: string | undefined) => (cell === undefined ? undefined : Number(cell));

const sourceOf = (cells: Cells): MonitoringSource => ({
	title: ownText(cells, 'source'),
	url: cells.source_url,
	number: cells.source_number,
	publishedOn: cells.published_on ?? '',
});

function observationOf(cells: Cells): Observation {
	const indicator = indicators.find(({ no }) => String(no) === cells.indicator);
	return {
		indicator: Number(cells.indicator),
		year: Number(cells.year),
		through: numberOf(cells.through),
		value: cells.value && indicator ? readValue(cells.value, indicator).value : undefined,
		publishedAs: cells.published_as ?? '',
		state: cells.state as Observation['state'],
		source: sourceOf(cells),
		note: languageKeys.some((key) => cells[`note_${key}`]) ? ownText(cells, 'note') : undefined,
	};
}

/** What a row's cells say, or all that is wrong with them. */
export type ReadRow<Row> = { row: Row; faults?: undefined } | { row?: undefined; faults: CellFault[] };
/** Reads a row's cells as of a day (YYYY-MM-DD), after which nothing can have happened. */
export type RowReader<Row> = (cells: Cells, asOf: string) => ReadRow<Row>;

/** A reader: each cell of its form, then the cells together; one fault a cell. */
const reader =
	<Row>(shape: z.ZodType, together: (cells: Cells, asOf: string) => CellFault[], of: (cells: Cells) => Row) =>
	(cells: Cells, asOf: string): ReadRow<Row> => {
		const alone = readCells(cells, shape);
		const said = new Set(alone.map(({ column }) => column));
		const faults = [...alone, ...together(cells, asOf).filter(({ column }) => !said.has(column))];
		return faults.length > 0 ? { faults } : { row: of(cells) };
	};

function observationFaults(cells: Cells, asOf: string): CellFault[] {
	const ofYear = yearFaults(cells, asOf);
	const from = ofYear.some(({ column }) => column === 'year') ? FIRST : Number(cells.year) || FIRST;
	return [...valueFaults(cells), ...ofYear, ...sourceFaults(cells, from, asOf)];
}

/** Reads a row of `observations.csv`. */
export const readObservation: RowReader<Observation> = reader(shapes.observation, observationFaults, observationOf);

/** Reads a row of `revisions.csv`: the value of before, when and why another took its place. */
export const readRevision: RowReader<Revision> = reader(
	shapes.revision,
	(cells, asOf) => [
		...observationFaults(cells, asOf),
		...dayFaults(cells, 'revised_on', yearOf(cells.published_on ?? ''), asOf),
	],
	(cells) => ({ ...observationOf(cells), revisedOn: cells.revised_on ?? '', why: ownText(cells, 'why') }),
);

/** Reads a row of `milestones.csv`. */
export const readMilestone: RowReader<Milestone> = reader(
	shapes.milestone,
	(cells, asOf) => [...dayFaults(cells, 'date', FIRST, asOf), ...sourceFaults(cells, FIRST, asOf)],
	(cells) => ({
		address: cells.address ?? '',
		date: cells.date ?? '',
		kind: cells.kind as Milestone['kind'],
		words: ownText(cells, 'words'),
		source: sourceOf(cells),
	}),
);
