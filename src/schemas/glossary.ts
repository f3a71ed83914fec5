import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { type Localized, languageKeys, localized, perLanguage, slug, text, unique } from '#schemas/text.ts';
import { parseYaml } from '#schemas/yaml-file.ts';

/** Where the glossary stands. */
export const GLOSSARY_FILE = 'src/data/glossary.yaml';

const forms = z.array(text).min(1, 'is empty').refine(unique, 'has a form twice');

/** A term as the file has it. */
const writtenTerm = z.strictObject({
	id: slug,
	group: slug,
	...localized.shape,
	forms: perLanguage(forms).partial().optional(),
	explanation: z.union(
		[
			localized.extend({ basis: z.literal('plan'), address: text }),
			localized.extend({ basis: z.enum(['general', 'unexplained']) }),
		],
		{ error: 'expected a text in each language and the basis: plan (with its address), general or unexplained' },
	),
	everyday: z.literal(true).optional(),
	reverse: z.literal(false).optional(),
	usage: text.optional(),
});

/** A term of the plan: how it is translated, everywhere, and what it means where that is known. */
const glossaryTermSchema = writtenTerm.transform(({ forms: written, ...rest }) => {
	const perKey = <Value>(of: (key: keyof Localized) => Value) =>
		Object.fromEntries(languageKeys.map((key) => [key, of(key)])) as Record<keyof Localized, Value>;
	const term = perKey((key) => rest[key]);
	/** Every wording that counts as the term, by language. */
	return { ...rest, term, forms: perKey((key): readonly string[] => written?.[key] ?? [term[key]]) };
});

export type GlossaryTerm = z.output<typeof glossaryTermSchema>;

/** The whole file: the groups in the order of the page, and the terms. */
const glossarySchema = z
	.strictObject({ groups: z.record(slug, localized), terms: z.array(glossaryTermSchema) })
	.superRefine(({ groups, terms }, context) => {
		const known = Object.keys(groups);
		for (const [index, { group }] of terms.entries())
			if (!known.includes(group))
				context.addIssue({
					code: 'custom',
					path: ['terms', index, 'group'],
					message: `is “${group}”; expected one of ${known.join(', ')}`,
				});
	});

export type Glossary = z.output<typeof glossarySchema>;

/** The glossary of a text of the file. Throws an Error with a line for each fault that names the file and the entry. */
export const parseGlossary = (content: string): Glossary =>
	parseYaml(content, GLOSSARY_FILE, glossarySchema, ([list, index, ...field], written) => {
		if (list === 'groups' && index !== undefined) return { name: `group ${String(index)}`, field };
		if (list !== 'terms') return { name: `field “${String(list)}”`, field };
		const term = (written as { terms: { id?: string }[] }).terms[Number(index)];
		return { name: `term ${term?.id ?? `in place ${Number(index) + 1}`}`, field };
	});

/** The glossary of the plan. */
export const glossary: Glossary = parseGlossary(readFileSync(GLOSSARY_FILE, 'utf8'));
