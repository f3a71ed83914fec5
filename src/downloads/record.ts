import { z } from 'astro/zod';
import { filled, inEach, recordOf, shapeOf } from '#downloads/columns.ts';
import { defaultLocale, locales } from '#i18n/locales.ts';
import { plan } from '#schemas/plan.ts';

/** The text of a JSON file, indented so that two versions can be compared. */
export const jsonText = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

/** The text of a schema as it is published: JSON Schema 2020-12. */
export const publishedSchema = (schema: z.ZodType) => jsonText(z.toJSONSchema(schema, { target: 'draft-2020-12' }));

const titles = inEach('title', () => plan.title, 'fields.name');

/** What the files say of the document they are of. */
export const documentSchema = z.strictObject({
	...shapeOf(titles),
	number: filled.optional(),
	published: z.iso.date(),
});

/** The document that the files are of. */
export const documentRecord = () => ({
	...recordOf(titles, undefined),
	...(plan.number && { number: plan.number.value[locales[defaultLocale].key] }),
	published: plan.published.value,
});
