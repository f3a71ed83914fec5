import { z } from 'astro/zod';

const text = z.string();
const filled = z.string().min(1);

/** `indicators.json`. */
export const indicatorsFileSchema = z.strictObject({
	document: z.strictObject({ title_zh: filled, title_en: filled, number: filled, published: z.iso.date() }),
	indicators: z
		.array(
			z.strictObject({
				number: z.int().min(1),
				address: z.string().regex(/^indicator-\d+$/),
				category_zh: filled,
				category_en: filled,
				name_zh: filled,
				name_en: filled,
				attribute: z.enum(['binding', 'anticipatory']),
				attribute_zh: filled,
				attribute_en: filled,
				unit: filled,
				unit_zh: filled,
				unit_en: filled,
				target_zh: filled,
				target_en: filled,
				comparator: z.enum(['equals', 'atLeast']),
				value: z.number().positive(),
				measure: z.enum(['percent', 'count', 'yuan']),
				measure_unit_zh: filled,
				measure_unit_en: filled,
				measure_unit_source: z.enum(['printed', 'name', 'inferred']),
				passages: text,
				observations: z.array(
					z.strictObject({
						year: z.int().min(2021),
						value: z.number(),
						source_zh: filled,
						source_en: filled,
						url: text.optional(),
					}),
				),
			}),
		)
		.min(1),
});

/** `plan.json`. */
export const planFileSchema = z.strictObject({
	document: indicatorsFileSchema.shape.document,
	blocks: z
		.array(
			z.strictObject({
				address: filled,
				kind: z.enum(['h1', 'h2', 'h3', 'p', 'measure', 'caption', 'line']),
				chapter: filled,
				parent: z.string().nullable(),
				number_zh: text,
				number_en: text,
				text_zh: filled,
				text_en: filled,
				trail_zh: z.array(filled),
				trail_en: z.array(filled),
				corrections: z.array(z.string().regex(/^\d\d$/)),
			}),
		)
		.min(1),
});

/** A schema as published: JSON Schema 2020-12. */
export function jsonSchema(schema: z.ZodType): object {
	return z.toJSONSchema(schema, { target: 'draft-2020-12' });
}
