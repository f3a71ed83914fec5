import { z } from 'astro/zod';
import { localized, slug, text } from '#schemas/text.ts';

const unique = (list: readonly string[]) => new Set(list).size === list.length;
const forms = z.array(text).min(1, 'is empty').refine(unique, 'has a form twice');

/** A line of `src/data/synonyms.<language>.txt`. */
export const synonymSchema = z.strictObject({
	say: z
		.array(
			text
				.refine((word) => word.length > 1, 'is shorter than two characters')
				.refine(
					(word) => word === word.toLowerCase() && word === word.trim(),
					'is not in lower case, without blanks around',
				),
		)
		.min(1, 'is empty'),
	plan: forms,
});

/** A topic of `src/data/entrances.ts`. */
export const topicSchema = z.strictObject({
	id: slug,
	name: localized,
	places: z.array(z.strictObject({ address: text, words: text })).min(1, 'is empty'),
});

const printed = <Schema extends z.ZodType>(value: Schema) => z.strictObject({ value, at: text.optional() });

/** What `src/data/plan.ts` says of the plan. */
export const planSchema = z.strictObject({
	fileName: slug,
	name: localized,
	shortName: localized,
	title: localized,
	term: localized,
	place: localized,
	placeInFull: localized,
	period: z
		.strictObject({ first: z.int(), last: z.int(), outlook: z.int().optional() })
		.refine(({ first, last }) => first <= last, 'ends before it begins'),
	targetHead: localized.optional(),
	number: printed(localized).optional(),
	issuer: printed(localized),
	source: printed(localized),
	dated: printed(z.iso.date()),
	issued: printed(z.iso.date()).optional(),
	published: printed(z.iso.date()),
	column: text.optional(),
	examples: z.strictObject({ short: localized, long: localized }),
	asOf: z.iso.date(),
	addresses: z.strictObject({
		vision: text.optional(),
		goals: text.optional(),
		table: text.optional(),
		monitoring: text.optional(),
		title: z.array(text).optional(),
	}),
});
