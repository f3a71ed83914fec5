import { z } from 'astro/zod';
import { glossaryGroups } from '#data/glossary.ts';
import { localized, slug, text } from '#schemas/data.ts';

const unique = (list: readonly string[]) => new Set(list).size === list.length;
const forms = z.array(text).min(1, 'is empty').refine(unique, 'has a form twice');

/** An entry of `src/data/glossary.ts`. */
export const glossaryEntrySchema = z.strictObject({
	id: slug,
	zh: text,
	zhForms: forms,
	en: text,
	enForms: forms,
	group: z.enum(glossaryGroups),
	explanation: z
		.union([
			localized.extend({ basis: z.literal('plan'), address: text }),
			localized.extend({ basis: z.enum(['general', 'unexplained']) }),
		])
		.optional(),
	reverse: z.literal(false).optional(),
	usage: text.optional(),
});

/** An entry of `src/data/synonyms.ts`. */
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

/** `src/data/document.ts`. */
export const documentSchema = z.strictObject({
	number: localized,
	issuer: localized,
	source: localized,
	column: text,
	dated: z.iso.date(),
	issued: z.iso.date(),
	published: z.iso.date(),
});
