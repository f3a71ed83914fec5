import { z } from 'astro/zod';
import { chapters } from '#data/plan.ts';

const text = z.string().trim().min(1, 'is empty');
const texts = z.array(text).min(1, 'is empty');

/** `content/source/plan.zh.json`: the reading text of the plan. */
export const planSourceSchema = z.strictObject({
	about: text,
	/** What the web page has around the plan. */
	leftOut: texts,
	/** The notice that issued the plan, line by line. */
	front: texts,
	blocks: z
		.array(
			z.strictObject({
				id: z.string().regex(/^\d+(\.\d+){0,2}(-\d+)?$/),
				kind: z.enum(['h1', 'h2', 'h3', 'p', 'measure', 'caption']),
				text,
				/** The number that the plan prints before a heading. */
				number: text.optional(),
				slug: z.enum(chapters.map(({ slug }) => slug)).optional(),
				/** Of a measure, its place in the list 一是, 二是 … */
				ordinal: z.int().positive().optional(),
			}),
		)
		.min(1, 'is empty')
		.refine((blocks) => new Set(blocks.map(({ id }) => id)).size === blocks.length, 'has an address twice'),
	indicatorHeader: texts,
	indicators: z
		.array(
			z.strictObject({
				no: z.int().positive(),
				category: text,
				name: text,
				attribute: text,
				unit: text,
				target: text,
			}),
		)
		.min(1, 'is empty'),
	/** The imprint. */
	back: texts,
});

export type PlanSource = z.infer<typeof planSourceSchema>;
