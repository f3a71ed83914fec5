import { existsSync, readFileSync } from 'node:fs';
import { type LocaleKey, locales, perLanguage } from '#i18n/locales.ts';

/** What people say, and the words the plan uses for it: search widens a query with them and tells the reader. */
export interface Synonym {
	/** Lower-case forms. */
	say: readonly string[];
	/** Each occurs in the text of the language. */
	plan: readonly string[];
}

/** Where the synonyms of a language stand. */
export const synonymsFile = (key: LocaleKey) => `src/data/synonyms.${key}.txt`;

const words = (list: string) => list.split('|').map((word) => word.trim());

/**
 * The synonyms of a text: a line each, `said | also said > word of the plan`.
 * Blank lines and lines that begin with `#` count for nothing. Throws an Error
 * with one line that names file and line where a line is of another form.
 */
export function parseSynonyms(content: string, file: string): Synonym[] {
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
export const synonyms = perLanguage((locale): readonly Synonym[] => {
	const file = synonymsFile(locales[locale].key);
	return existsSync(file) ? parseSynonyms(readFileSync(file, 'utf8'), file) : [];
});
