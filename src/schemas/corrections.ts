import { z } from 'astro/zod';

const filled = z.string().refine((text) => text.trim() !== '', 'is empty');
/** A text without the difference between ASCII and full-width marks, and without blanks. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');

/** `content/source/corrections.json`: what the extracted text lost, and what is odd in it. */
export const correctionsSchema = z.strictObject({
	about: z.record(z.string(), z.unknown()),
	entries: z
		.array(
			z
				.strictObject({
					id: z.string().regex(/^\d\d$/),
					kind: z.enum(['restored', 'unit', 'noted']),
					confidence: z.enum(['certain', 'probable']),
					/** The text exactly as in `original.txt`, where it occurs once. */
					printed: filled,
					/** The text that the site shows. */
					reading: filled,
					reason: z.strictObject({ zh: filled, en: filled }),
				})
				.refine(
					({ kind, printed, reading }) => kind === 'restored' || plain(printed) === plain(reading),
					'has a reading that is not the printed text, though nothing is restored',
				),
		)
		.refine((entries) => new Set(entries.map(({ id }) => id)).size === entries.length, 'has an id twice'),
});

export type Correction = z.infer<typeof correctionsSchema>['entries'][number];
