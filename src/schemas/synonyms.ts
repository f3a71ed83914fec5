import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { type Localized, languageKeys, listOf, text, unique } from '#schemas/text.ts';

/** What somebody may say: longer than one character, in lower case. */
export const saidSchema = text
	.refine((word) => word.length > 1, 'is shorter than two characters')
	.refine((word) => word === word.toLowerCase(), 'is not in lower case');

/** What people say, and the words the plan uses for it: search widens a query with them and tells the reader. */
export const synonymSchema = z.strictObject({
	say: listOf(saidSchema),
	/** Each occurs in the text of the language. */
	plan: listOf(text).refine(unique, 'has a form twice'),
});

export type Synonym = z.infer<typeof synonymSchema>;

/** What people ask who have not read the plan, and the places of the plan that answer. */
export const everydaySchema = z.strictObject({
	say: listOf(saidSchema).refine((say) => say.length <= 8, 'has more than eight'),
	/** Addresses. */
	places: listOf(text).refine(unique, 'has a place twice'),
});

export type Everyday = z.infer<typeof everydaySchema>;

/** What readers search with in a language, beside the plan's own words. */
export interface ReadersWords {
	synonyms: Synonym[];
	everyday: Everyday[];
	/** What the plan does not treat. */
	untreated: string[];
}

/** Where the words of a language stand. */
export const synonymsFile = (key: keyof Localized) => `src/data/synonyms.${key}.txt`;

const words = (list: string) => list.split('|').map((word) => word.trim());
const UNTREATED = '-';
const PLACE = '@';

/**
 * What readers of a language say: a line each, `said | also said >` and behind it a
 * word of the plan, or `@` and the address that answers, or `-` where the plan does not
 * treat it; of the first two several, parted as what is said is. Blank lines and lines
 * that begin with `#` count for nothing. Throws an Error with one line that names file
 * and line where a line is of another form.
 */
function parseWords(content: string, file: string): ReadersWords {
	const read: ReadersWords = { synonyms: [], everyday: [], untreated: [] };
	for (const [index, line] of content.split('\n').entries()) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		const [said = '', meant, more] = line.split('>');
		const [say, plan] = [words(said), words(meant ?? '')];
		const places = plan.filter((word) => word.startsWith(PLACE));
		const isWhole = places.length === 0 || places.length === plan.length;
		if (meant === undefined || more !== undefined || !isWhole || [...say, ...plan].includes(''))
			throw new Error(
				`${file}:${index + 1}: “${line.slice(0, 40)}”; expected said | also said > word of the plan, or @address, or ${UNTREATED}`,
			);
		if (plan.join() === UNTREATED) read.untreated.push(...say);
		else if (places.length > 0) read.everyday.push({ say, places: places.map((place) => place.slice(PLACE.length)) });
		else read.synonyms.push({ say, plan });
	}
	return read;
}

/** What readers say in each language; nothing where it has no file. */
export const readersWords = Object.fromEntries(
	languageKeys.map((key) => {
		const file = synonymsFile(key);
		return [key, parseWords(existsSync(file) ? readFileSync(file, 'utf8') : '', file)];
	}),
) as Record<string, ReadersWords> & Record<keyof Localized, ReadersWords>;
