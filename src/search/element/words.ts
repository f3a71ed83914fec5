/** The words of the interface by their keys without `search`: `words('none', { query })`. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The lookup in words that came with a file. Throws a RangeError where there is no such text. */
export function wordsOf(strings: Readonly<Record<string, string>>): Words {
	return (key, values = {}) => {
		const text = strings[`search${key.charAt(0).toUpperCase()}${key.slice(1)}`];
		if (text === undefined) throw new RangeError(`no text “${key}” among the words of search`);
		return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
	};
}

/** How many results, in words. */
export function countIn(words: Words, count: number): string {
	return count === 1 ? words('countOne') : words('count', { count });
}
