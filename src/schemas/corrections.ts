import { z } from 'astro/zod';

/** `content/source/corrections.json`: what the extracted text lost, and what is odd in it. */
export const correctionsSchema = z.object({
	entries: z.array(
		z.strictObject({
			id: z.string().regex(/^\d\d$/),
			kind: z.enum(['restored', 'unit', 'noted']),
			confidence: z.enum(['certain', 'probable']),
			/** The text exactly as in `original.txt`, where it occurs once. */
			printed: z.string().min(1),
			/** The text that the site shows. */
			reading: z.string().min(1),
			reason: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
		}),
	),
});

export type Correction = z.infer<typeof correctionsSchema>['entries'][number];
