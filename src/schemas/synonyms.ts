import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { type Localized, languageKeys, listOf, text, unique } from '#schemas/text.ts';

/** What people say, and the words the plan uses for it: search widens a query with them and tells the reader. */
export const synonymSchema = z.strictObject({
	say: listOf(
		text
			.refine((word) => word.length > 1, 'is shorter than two characters')
			.refine((word) => word === word.toLowerCase(), 'is not in lower case'),
	),
	/** Each occurs in the text of the language. */
	plan: listOf(text).refine(unique, 'has a form twice'),
});

export type Synonym = z.infer<typeof synonymSchema>;

/** Where the synonyms of a language stand. */
export const synonymsFile = (key: keyof Localized) => `src/data/synonyms.${key}.txt`;

const words = (list: string) => list.split('|').map((word) => word.trim());

/**
 * The synonyms of a text: a line each, `said | also said > word of the plan`.
 * Blank lines and lines that begin with `#` count for nothing. Throws an Error
 * with one line that names file and line where a line is of another form.
 */
function parseSynonyms(content: string, file: string): Synonym[] {
	return content.split('\n').flatMap((line, index) => {
		if (line.trim() === '' || line.startsWith('#')) return [];
		const [say = '', plan, more] = line.split('>');
		const read = { say: words(say), plan: words(plan ?? '') };
		if (plan === undefined || more !== undefined || [...read.say, ...read.plan].includes(''))
			throw new Error(`${file}:${index + 1}: “${line.slice(0, 40)}”; expected said | also said > word of the plan`);
		return [read];
	});
}

/** The synonyms of each language; none where it has no file. */
export const synonyms = Object.fromEntries(
	languageKeys.map((key) => {
		const file = synonymsFile(key);
		return [key, existsSync(file) ? parseSynonyms(readFileSync(file, 'utf8'), file) : []];
	}),
) as Record<string, Synonym[]> & Record<keyof Localized, Synonym[]>;
