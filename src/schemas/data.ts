import { z } from 'astro/zod';
import { attributes, categories } from '#data/categories.ts';
import { projectSlugs } from '#data/projects.ts';
import { units } from '#data/units.ts';

/** A text that says something. */
export const text = z.string().superRefine((value, context) => {
	if (value.trim() === '') context.addIssue({ code: 'custom', message: 'is empty' });
	else if (value.trim() !== value) context.addIssue({ code: 'custom', message: 'has blanks around it' });
});
/** A text in both languages. */
export const localized = z.strictObject({ zh: text, en: text });
/** The name of an entry, as it stands in addresses. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const keys = <Key extends string>(record: Record<Key, unknown>) => Object.keys(record) as [Key, ...Key[]];

/** The first year of the plan, and so of its monitoring. */
const FIRST_YEAR = 2021;

const observation = z.strictObject({
	year: z
		.int()
		.min(FIRST_YEAR, `is before ${FIRST_YEAR}, the first year of the plan`)
		.refine((year) => year <= new Date().getUTCFullYear(), 'is in the future'),
	value: z.number().nonnegative(),
	source: localized.extend({ url: z.url({ protocol: /^https$/ }).optional() }),
});

/** A row of the indicator table (`src/data/indicators.ts`). */
export const indicatorSchema = z
	.strictObject({
		no: z.int().positive(),
		category: z.enum(keys(categories)),
		attribute: z.enum(keys(attributes)),
		unit: z.enum(keys(units)),
		unitPrinted: localized.optional(),
		name: localized,
		target: localized,
		comparator: z.enum(['equals', 'atLeast']),
		value: z.number().positive(),
		measure: z.enum(['percent', 'count', 'yuan']),
		measureUnit: localized,
		unitSource: z.enum(['printed', 'name', 'inferred']),
		plain: localized,
		correction: z.strictObject({ id: z.string().regex(/^\d\d$/), in: z.enum(['name', 'target']) }).optional(),
		observations: z.array(observation).optional(),
	})
	.superRefine(({ measure, value, observations = [] }, context) => {
		const values = [
			{ path: ['value'] as (string | number)[], value },
			...observations.map((each, index) => ({ path: ['observations', index, 'value'], value: each.value })),
		];
		for (const { path, value: number } of values) {
			if (measure === 'percent' && number > 100)
				context.addIssue({ code: 'custom', path, message: `is ${number}; expected at most 100 for a percentage` });
			if (measure === 'count' && !Number.isInteger(number))
				context.addIssue({ code: 'custom', path, message: `is ${number}; expected a whole number for a count` });
		}
		const years = observations.map(({ year }) => year);
		if (new Set(years).size < years.length)
			context.addIssue({ code: 'custom', path: ['observations'], message: 'has a year twice' });
	});

const common = {
	id: slug,
	label: localized,
	measure: z.enum(['percent', 'count', 'squareMeters', 'yuan', 'storeys', 'minutes', 'years', 'kilometers', 'text']),
	value: z.union([z.number(), text]),
};

/** A figure of the text (`src/data/figures.ts`), printed or derived. */
export const figureSchema = z.union([
	z.strictObject({
		...common,
		address: text,
		quote: text,
		approximate: z.literal(true).optional(),
		bound: z.literal('atLeast').optional(),
		unitPrinted: z.literal(false).optional(),
	}),
	z.strictObject({ ...common, derived: z.strictObject({ from: z.array(text).min(1), how: text }) }),
]);

/** The links of `src/data/links.ts`. */
export const indicatorLinkSchema = z.strictObject({
	indicator: z.int(),
	address: text,
	quote: text,
	words: text,
	reason: localized,
});
export const projectLinkSchema = z.strictObject({
	project: z.enum(projectSlugs),
	address: text,
	quote: text,
	projectAddress: text,
	projectQuote: text,
});
export const unitMentionSchema = z.strictObject({ unit: z.enum(keys(units)), address: text, quote: text });
