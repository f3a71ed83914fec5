import { z } from 'astro/zod';
import { indicators } from '#schemas/indicators.ts';
import { plan } from '#schemas/plan.ts';
import { type Localized, languageKeys, text } from '#schemas/text.ts';
import { readValue } from '#schemas/value-text.ts';

/** Whether a value is the last word of its source, may still change, or was reckoned. */
export const valueStates = ['final', 'provisional', 'estimated'] as const;
/** What may become of a task, a measure or a project. */
export const milestoneKinds = ['begun', 'finished', 'delayed', 'changed', 'dropped'] as const;

/** A text in the plan's own language, and as far as there are in others. */
export type OwnText = Partial<Localized>;

/** Who said it: the title, and where it is found, by address or document number. */
export interface MonitoringSource {
	title: OwnText;
	url?: string | undefined;
	number?: string | undefined;
	/** Day it was published, YYYY-MM-DD. */
	publishedOn: string;
}

/** A value published for an indicator. */
export interface Observation {
	/** The indicator's number. */
	indicator: number;
	year: number;
	/** The month that it reaches to from January on; none of a whole year. */
	through?: number | undefined;
	/** In the indicator's `measureUnit`, as its target is; none where words alone were published. */
	value?: number | undefined;
	/** The words that its source prints. */
	publishedAs: string;
	state: (typeof valueStates)[number];
	source: MonitoringSource;
	note?: OwnText | undefined;
}

/** A value that another took the place of. */
export interface Revision extends Observation {
	/** Day that it was replaced, YYYY-MM-DD. */
	revisedOn: string;
	why: OwnText;
}

/** What became of a task, a measure or a project on a day. */
export interface Milestone {
	/** Address of the task (4.2.1), the measure (4.2.1-3) or the project (5.1). */
	address: string;
	/** Day, YYYY-MM-DD. */
	date: string;
	kind: (typeof milestoneKinds)[number];
	words: OwnText;
	source: MonitoringSource;
}

const inEach = (name: string) => languageKeys.map((key) => `${name}_${key}`);

type Cells = Record<string, string | undefined>;

const day = z.iso.date('expected a day that exists, as YYYY-MM-DD');
const whole = (expected: string) =>
	z
		.string(`is empty; expected ${expected}`)
		.regex(/^\d+$/, `expected ${expected}`)
		.transform((digits) => Number(digits));
const oneOf = <const Names extends readonly string[]>(names: Names) =>
	z.enum(names, `expected one of ${names.join(', ')}`);

/** Columns of a text: the first language's is expected where `needed` is said. */
const textShape = (name: string, needed: boolean) =>
	Object.fromEntries(
		inEach(name).map((column, index) => [
			column,
			index === 0 && needed ? z.string('is empty; expected a text in the plan’s own language') : text.optional(),
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
const sourceOf = (cells: Cells): MonitoringSource => ({
	title: ownText(cells, 'source'),
	url: cells.source_url,
	number: cells.source_number,
	publishedOn: String(cells.published_on),
});

/** Reports a fault of a cell; the row goes on to be looked at. */
const fault = (context: z.RefinementCtx, column: string, message: string) =>
	context.addIssue({ code: 'custom', path: [column], message });

function checkSource(cells: Cells, context: z.RefinementCtx): void {
	if (!cells.source_url && !cells.source_number)
		fault(context, 'source_url', 'is empty; expected an address here or a document number in “source_number”');
}

const observationShape = {
	indicator: whole('the number of an indicator'),
	year: whole('a year'),
	through: whole('a month, 1 to 11, or nothing for a whole year').optional(),
	value: z.string().optional(),
	published_as: z.string('is empty; expected the words of the source'),
	state: oneOf(valueStates),
	...sourceShape,
	...textShape('note', false),
};
type ObservationCells = z.infer<z.ZodObject<typeof observationShape>>;

/** The observation of a row's cells, whose faults it reports. */
function observationOf(cells: ObservationCells, context: z.RefinementCtx): Observation {
	const { indicator: no, year, through, value: written, published_as: publishedAs, state } = cells;
	const indicator = indicators.find((each) => each.no === no);
	const words = cells as unknown as Cells;
	if (!indicator) fault(context, 'indicator', `expected 1 to ${indicators.length}`);
	if (year < plan.period.first - 1 || year > plan.period.last)
		fault(context, 'year', `expected ${plan.period.first - 1} (the year before the plan) to ${plan.period.last}`);
	if (through !== undefined && (through < 1 || through > 11)) fault(context, 'through', 'expected a month, 1 to 11');
	checkSource(words, context);
	const read = written !== undefined && indicator ? readValue(written, indicator) : undefined;
	if (read?.fault) fault(context, 'value', read.fault);
	return {
		indicator: no,
		year,
		through,
		value: read?.value,
		publishedAs,
		state,
		source: sourceOf(words),
		note: languageKeys.some((key) => words[`note_${key}`]) ? ownText(words, 'note') : undefined,
	};
}

/** A row of `observations.csv`. */
export const observationRow = z.strictObject(observationShape).transform(observationOf);

/** A row of `revisions.csv`: the value of before, when and why another took its place. */
export const revisionRow = z
	.strictObject({ ...observationShape, revised_on: day, ...textShape('why', true) })
	.transform((cells, context): Revision => {
		const { revised_on: revisedOn } = cells;
		return { ...observationOf(cells, context), revisedOn, why: ownText(cells as unknown as Cells, 'why') };
	});

/** A row of `milestones.csv`. */
export const milestoneRow = z
	.strictObject({
		address: z.string('is empty; expected the address of a task, a measure or a project'),
		date: day,
		kind: oneOf(milestoneKinds),
		...textShape('words', true),
		...sourceShape,
	})
	.transform((cells, context): Milestone => {
		const words = cells as unknown as Cells;
		checkSource(words, context);
		return {
			address: cells.address,
			date: cells.date,
			kind: cells.kind,
			words: ownText(words, 'words'),
			source: sourceOf(words),
		};
	});
