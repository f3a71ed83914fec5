import { z } from 'astro/zod';
import { attributes, categories } from '#data/categories.ts';
import { plan } from '#data/plan.ts';
import { projectSlugs } from '#data/projects.ts';
import { units } from '#data/units.ts';
import { localized, slug, text } from '#schemas/text.ts';

const keys = <Key extends string>(record: Record<Key, unknown>) => Object.keys(record) as [Key, ...Key[]];

/** How a target may be meant. */
export const comparators = ['equals', 'atLeast', 'atMost', 'range', 'growth', 'none'] as const;

const asOf = Number(plan.asOf.slice(0, 4));

const observation = z.strictObject({
	year: z
		.int()
		.min(plan.period.first, `is before ${plan.period.first}, the first year of the plan`)
		.max(asOf, `is after ${asOf}, the year of field “asOf” of src/data/plan.ts`),
	value: z.number(),
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
		comparator: z.enum(comparators),
		value: z.number().optional(),
		upTo: z.number().optional(),
		growth: z.strictObject({ base: localized, yearly: z.boolean() }).optional(),
		measure: z.enum(['percent', 'count', 'yuan', 'words']),
		measureUnit: localized,
		unitSource: z.enum(['printed', 'name', 'inferred']),
		plain: localized,
		correction: z.strictObject({ id: z.string().regex(/^\d\d$/), in: z.enum(['name', 'target']) }).optional(),
		observations: z.array(observation).optional(),
	})
	.superRefine(({ comparator, measure, value, upTo, growth, observations = [] }, context) => {
		const fault = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
		const values = [
			...(value === undefined ? [] : [{ path: ['value'] as (string | number)[], value }]),
			...(upTo === undefined ? [] : [{ path: ['upTo'] as (string | number)[], value: upTo }]),
			...observations.map((each, index) => ({ path: ['observations', index, 'value'], value: each.value })),
		];
		for (const { path, value: number } of values) {
			if (measure === 'percent' && comparator !== 'growth' && number > 100)
				fault(path, `is ${number}; expected at most 100 for a percentage`);
			if (measure === 'count' && comparator !== 'growth' && !Number.isInteger(number))
				fault(path, `is ${number}; expected a whole number for a count`);
			if (comparator !== 'growth' && number < 0) fault(path, `is ${number}; only growth may be negative`);
		}
		if ((comparator === 'none') !== (value === undefined))
			fault(['value'], comparator === 'none' ? 'is there, but the comparator is “none”' : 'is missing');
		if ((comparator === 'none') !== (measure === 'words'))
			fault(['measure'], 'is “words” where the comparator is “none”, and there alone');
		if ((comparator === 'range') !== (upTo !== undefined))
			fault(['upTo'], 'is the upper end of a range, and expected there alone');
		if (upTo !== undefined && value !== undefined && upTo <= value)
			fault(['upTo'], `is ${upTo}; expected more than ${value}`);
		if ((comparator === 'growth') !== (growth !== undefined))
			fault(['growth'], 'says what growth is over, and is expected there alone');
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
