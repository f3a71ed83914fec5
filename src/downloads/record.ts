import { z } from 'astro/zod';
import { defaultLocale, locales, publishedLocales } from '#i18n/locales.ts';
import type { WordKey } from '#i18n/words.ts';
import { plan } from '#schemas/plan.ts';
import type { Localized } from '#schemas/text.ts';

/** A text that is not empty. */
export const filled = z.string().min(1);

/** The text of a JSON file, indented so that two versions can be compared. */
export const jsonText = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

/** The text of a schema as it is published: JSON Schema 2020-12. */
export const publishedSchema = (schema: z.ZodType) => jsonText(z.toJSONSchema(schema, { target: 'draft-2020-12' }));

/**
 * A field a language: `name_zh`, `name_en`, each holding its part of a
 * localized text. `own` is what the field of the plan's own language means,
 * where it holds the printed text and the others do not.
 */
export const inEach = <Entry>(name: string, of: (entry: Entry) => Localized, meaning: WordKey, own = meaning) =>
	publishedLocales.map((locale) => ({
		name: `${name}_${locales[locale].key}`,
		schema: filled,
		value: (entry: Entry): string => of(entry)[locales[locale].key],
		meaning: locale === defaultLocale ? own : meaning,
		locale,
	}));

const titles = inEach('title', () => plan.title, 'fields.name');

/** What the files say of the document they are of. */
export const documentSchema = z.strictObject({
	...Object.fromEntries(titles.map(({ name, schema }) => [name, schema])),
	number: filled.optional(),
	published: z.iso.date(),
});

/** The document that the files are of. */
export const documentRecord = () => ({
	...Object.fromEntries(titles.map(({ name, value }) => [name, value({})])),
	...(plan.number && { number: plan.number.value[locales[defaultLocale].key] }),
	published: plan.published.value,
});
