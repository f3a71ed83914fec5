import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { localized, unique } from '#schemas/text.ts';
import { parseYaml } from '#schemas/yaml-file.ts';

/** Where the plain sentences stand. */
export const PLAIN_WORDS_FILE = 'src/data/plain-words.yaml';

/** Out of quotation marks YAML takes 5.10 for the number 5.1. */
const address = z.string({ error: 'is no text: expected an address in quotation marks, such as "1.2" or "1.2.3-4"' });

/** What a task or project will do, in the site's own words for residents. */
const plainSentenceSchema = z.strictObject({
	/** The address of the task or project. */
	place: address,
	...localized.shape,
	/** The addresses of the blocks that say it. */
	rests: z.array(address).min(1, 'is empty: expected the addresses of blocks').refine(unique, 'has an address twice'),
});

export type PlainSentence = z.output<typeof plainSentenceSchema>;

/** The plain sentences of a text of the file; none where nothing is written. Throws an Error with a line for each fault that names the file and the entry. */
export const parsePlainWords = (content: string): readonly PlainSentence[] =>
	parseYaml(content, PLAIN_WORDS_FILE, z.array(plainSentenceSchema).nullable(), ([index, ...field], written) => {
		if (index === undefined) return { name: 'the file', field };
		const { place } = Object((written as unknown[])[Number(index)]) as { place?: string };
		return { name: `sentence ${place ?? `in place ${Number(index) + 1}`}`, field };
	}) ?? [];

/** The plain sentences of the plan; a plan may do without. */
export const plainWords: readonly PlainSentence[] = existsSync(PLAIN_WORDS_FILE)
	? parsePlainWords(readFileSync(PLAIN_WORDS_FILE, 'utf8'))
	: [];
