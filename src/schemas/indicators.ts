import { z } from 'astro/zod';
import { indicators as written } from '#data/indicators.ts';
import { attributes, categories, keysOf, units } from '#schemas/names.ts';
import { localized, text } from '#schemas/text.ts';

/** How a target may be meant. */
export const comparators = ['equals', 'atLeast', 'atMost', 'range', 'growth', 'none'] as const;

/** A row of the indicator table (`src/data/indicators.ts`). */
export const indicatorSchema = z
	.strictObject({
		/** The running number of the table: the indicator’s address is `indicator-<no>`. */
		no: z.int().positive(),
		category: z.enum(keysOf(categories)),
		/** Whether it binds the government, where the table has a column for that. */
		attribute: z.enum(keysOf(attributes)).optional(),
		/** Who answers for it, where the table has that. */
		unit: z.enum(keysOf(units)).optional(),
		/** The unit’s name as the cell prints it, where that is more than the unit’s own name. */
		unitPrinted: localized.optional(),
		name: localized,
		/** The target as the cell prints it. */
		target: localized,
		/** How the target is meant: to be met, at least, at most, between two numbers, as growth over a base, or in words alone. */
		comparator: z.enum(comparators),
		/** The target as a number in its unit of measure: percent as 95, 28.5亿元 as 2850000000 yuan; of a range its lower end; none of words alone. */
		value: z.number().optional(),
		/** The upper end of a range. */
		upTo: z.number().optional(),
		/** What growth is measured over, and whether it is meant for each year. */
		growth: z.strictObject({ base: localized, yearly: z.boolean() }).optional(),
		measure: z.enum(['percent', 'count', 'yuan', 'words']),
		/** The unit that the value is in, without a scale (元 where 亿元 is printed), and whether the target’s cell prints it, the name or a column of units does, or it is inferred. */
		measureUnit: localized,
		/** The unit as a column of the table prints it, where the table has one. */
		measureUnitPrinted: localized.optional(),
		unitSource: z.enum(['printed', 'name', 'inferred']),
		/** What it says, in a plain sentence. */
		plain: localized,
		/** The correction that stands in this row. */
		correction: z.strictObject({ id: z.string().regex(/^\d\d$/), in: z.enum(['name', 'target']) }).optional(),
		/** The baseline as a column of the table prints it, where the table has one. */
		baselinePrinted: localized.optional(),
		/** What it was before the period, in the target's unit, where the plan prints that, and the address that prints it. */
		baseline: z.strictObject({ year: z.int(), value: z.number(), place: text.optional() }).optional(),
		/** How the values of years add up: each is what its year added (`yearly`), or counts from the first year on (`running`); none where each stands for itself. */
		accrues: z.enum(['yearly', 'running']).optional(),
		/** The year that the target is meant for, where that is not the last of the period. */
		due: z.int().optional(),
	})
	.superRefine(({ unit, attribute, comparator, measure, value, upTo, growth }, context) => {
		const fault = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
		const values = [
			...(value === undefined ? [] : [{ path: ['value'] as (string | number)[], value }]),
			...(upTo === undefined ? [] : [{ path: ['upTo'] as (string | number)[], value: upTo }]),
		];
		for (const { path, value: number } of values) {
			if (measure === 'percent' && comparator !== 'growth' && number > 100)
				fault(path, `is ${number}; expected at most 100 for a percentage`);
			if (comparator !== 'growth' && number < 0) fault(path, `is ${number}; only growth may be negative`);
		}
		if (unit === undefined && Object.keys(units).length > 0)
			fault(['unit'], 'is missing; expected one of src/data/units.ts, or no unit there');
		if (attribute === undefined && hasAttributes)
			fault(['attribute'], `is missing; expected ${Object.keys(attributes).join(' or ')}, as other indicators have`);
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
	});

/** One row of the table of main indicators, as the plan prints it, and what it says in figures. */
export type Indicator = z.infer<typeof indicatorSchema>;

/** The rows of the table, in its order. */
export const indicators: readonly Indicator[] = written;

/** Whether the table tells what binds from what is expected. */
export const hasAttributes = indicators.some(({ attribute }) => attribute !== undefined);
/** Whether the table prints what each indicator was before the period. */
export const hasBaselines = indicators.some(({ baselinePrinted }) => baselinePrinted !== undefined);
