import { fill } from '#i18n/fill.ts';

/** The words of search by their names: `words('none', { query })`. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The lookup in words that came with a file. Throws a RangeError where there is no such text. */
export function wordsOf(strings: Readonly<Record<string, string>>): Words {
	return (key, values = {}) => {
		const text = (values.count === 1 ? strings[`${key}_one`] : undefined) ?? strings[key];
		if (text === undefined) throw new RangeError(`no text “${key}” among the words of search`);
		return fill(text, values, key);
	};
}
