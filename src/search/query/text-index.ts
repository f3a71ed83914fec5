import { isHan } from '#locales/script.ts';
import { stem } from '#search/query/marks.ts';
import { type IndexPlace, recordAs } from '#search/query/record-lookup.ts';
import type { Match, SearchIndex } from '#search/query/search-index.ts';
import { normalized, tokensOf } from '#search/query/text.ts';
import type { PackedText } from '#search/record.ts';

const keyOf = (token: string) => (isHan(token) ? token : stem(token));
const keysOf = (text: string) => tokensOf(normalized(text)).map(keyOf);

function hasPhrase(keys: readonly string[], wanted: readonly string[]): boolean {
	return keys.some((_, at) => wanted.every((key, step) => keys[at + step] === key));
}

/** An index of the texts themselves, read from beginning to end: for browsers that cannot run Pagefind’s, and for texts as few as a test’s. */
export function textIndex(texts: readonly PackedText[], place: IndexPlace): SearchIndex {
	const records = texts.map((packed) => ({ packed, key: packed[0], blocks: packed[4].map(keysOf) }));
	/** How often a record has any of some words, set against how long it is. */
	const score = (blocks: readonly (readonly string[])[], wanted: ReadonlySet<string>) => {
		const keys = blocks.flat();
		return keys.filter((key) => wanted.has(key)).length / Math.sqrt(keys.length);
	};
	const matches = (found: typeof records, scoreOf: (record: (typeof records)[number]) => number): Match[] =>
		found.map((record) => ({ key: record.key, score: scoreOf(record) }));
	return {
		size: async () => records.length,
		phrase: async (tokens) => {
			const wanted = tokens.map(keyOf);
			return matches(
				records.filter(({ blocks }) => blocks.some((keys) => hasPhrase(keys, wanted))),
				() => 1,
			);
		},
		together: async (tokens) => {
			const wanted = new Set(tokens.map(keyOf));
			const hasAll = ({ blocks }: (typeof records)[number]) =>
				[...wanted].every((key) => blocks.some((keys) => keys.includes(key)));
			return matches(records.filter(hasAll), ({ blocks }) => score(blocks, wanted));
		},
		withFilter: async (name, value) => {
			const has = ({ packed: [path, type, units, state] }: (typeof records)[number]) =>
				({
					type: type === value,
					unit: units.includes(value),
					state: state === value,
					place: place.recordOf(path).id === value,
				})[name];
			return new Set(records.filter(has).map(({ key }) => key));
		},
		record: async (key) => {
			const found = texts.find(([path]) => path === key);
			if (!found) throw new Error(`search: no record ${key}`);
			const [path, type, , , blocks] = found;
			return recordAs(place.root + path.slice(1), type, blocks, place);
		},
	};
}
