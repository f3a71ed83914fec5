import { z } from 'astro/zod';
import { localized } from '#schemas/text.ts';

const filled = z.string().refine((text) => text.trim() !== '', 'is empty');
/** A text without the difference between ASCII and full-width marks, and without blanks. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');

/** The fields of an indicator that a column of the printed table may hold. */
const tableFields = ['no', 'category', 'name', 'attribute', 'unit', 'measureUnit', 'baseline', 'target'] as const;

/** `content/source/corrections.json`: how the text of the site comes from `original.txt`: what that lost, what is odd in it, what is left out. */
export const correctionsSchema = z.strictObject({
	about: z.record(z.string(), z.unknown()),
	/**
	 * What the page prints before and after the plan, piece by piece, and lines within it that the site has in
	 * another form (the heading of a preface, a list of contents, the rule of a table), all in full-width punctuation.
	 */
	leftOut: z
		.strictObject({ before: z.array(filled), within: z.array(filled).default([]), after: z.array(filled) })
		.default({ before: [], within: [], after: [] }),
	/** The columns of the printed table of indicators, from left to right: the head, and the field that its cells hold. */
	table: z
		.array(z.strictObject({ head: filled, holds: z.enum(tableFields) }))
		.refine((columns) => new Set(columns.map(({ holds }) => holds)).size === columns.length, 'has a field twice')
		.default([]),
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
					reason: localized,
					/** Day that the site first listed it, where that is known: the feed has it from then on. */
					added: z.iso.date().optional(),
				})
				.refine(
					({ kind, printed, reading }) => kind === 'restored' || plain(printed) === plain(reading),
					'has a reading that is not the printed text, though nothing is restored',
				),
		)
		.refine((entries) => new Set(entries.map(({ id }) => id)).size === entries.length, 'has an id twice'),
});

export type Correction = z.infer<typeof correctionsSchema>['entries'][number];
