import { fill } from '#i18n/fill.ts';

/** The words of search by their names: `words('none', { query })`. */
export type SearchWords = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The lookup in words that came with a file, in the language of a BCP 47 tag; a `count` takes the form that its plural has. Throws a RangeError where there is no such text. */
export function searchWords(strings: Readonly<Record<string, string>>, lang: string): SearchWords {
	const plural = new Intl.PluralRules(lang);
	return (key, values = {}) => {
		const { count } = values;
		const form = typeof count === 'number' ? strings[`${key}_${plural.select(count)}`] : undefined;
		const text = form ?? strings[key];
		if (text === undefined) throw new RangeError(`no text “${key}” among the words of search`);
		return fill(text, values, key);
	};
}
