import { z } from 'astro/zod';
import { planLanguages } from '#data/plan.ts';
import { languages } from '#locales/languages.ts';

export { planLanguages };

/** A text in every language of the plan, by the keys of the languages. */
export type Localized = Readonly<Record<(typeof languages)[(typeof planLanguages)[number]]['key'], string>>;

/** A text that says something. */
export const text = z.string().superRefine((value, context) => {
	if (value.trim() === '') context.addIssue({ code: 'custom', message: 'is empty' });
	else if (value.trim() !== value) context.addIssue({ code: 'custom', message: 'has blanks around it' });
});

/** What a schema finds wrong, as the words behind “field “…””. */
export const issueMessage = (message: string): string =>
	message
		.replace(/^Invalid input: expected .*, received undefined$/, 'is missing')
		.replace(/^Invalid/, 'is wrong: invalid');

/** The keys of the plan's languages, its own first. */
export const languageKeys = planLanguages.map((tag) => languages[tag].key) as (keyof Localized)[];

/** An object with a field a language, each of the form `schema`. */
export const perLanguage = <Schema extends z.ZodType>(schema: Schema) =>
	z.strictObject(Object.fromEntries(languageKeys.map((key) => [key, schema])) as Record<keyof Localized, Schema>);

/** A text in every language of the plan. */
export const localized = perLanguage(text);

/** The name of an entry, as it stands in addresses. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A list that stays as it is. */
export const listOf = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).readonly();

/** Whether no member of a list stands in it twice. */
export const unique = (list: readonly string[]): boolean => new Set(list).size === list.length;
