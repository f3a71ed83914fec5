import type { FoundRecord, SearchIndex } from '#search/query/search-index.ts';
import { normalized, tokensOf } from '#search/query/text.ts';

/** A stand-in for Pagefind's index over a few texts: exact phrases, and a score that counts tokens. */
export function memoryIndex(texts: Readonly<Record<string, string>>): SearchIndex {
	const records = Object.entries(texts).map(([key, text]) => ({ key, text, tokens: tokensOf(normalized(text)) }));
	const hasPhrase = (tokens: readonly string[], wanted: readonly string[]) =>
		tokens.some((_, at) => wanted.every((token, step) => tokens[at + step] === token));
	return {
		size: async () => records.length,
		phrase: async (wanted) =>
			records.filter(({ tokens }) => hasPhrase(tokens, wanted)).map(({ key }) => ({ key, score: 1 })),
		together: async (wanted) =>
			records
				.filter(({ tokens }) => wanted.every((token) => tokens.includes(token)))
				.map(({ key, tokens }) => ({ key, score: tokens.filter((token) => wanted.includes(token)).length })),
		withFilter: async () => new Set(),
		record: async (key): Promise<FoundRecord> => {
			const text = texts[key] ?? '';
			return { url: `/#${key}`, type: 'section', id: key, label: key, trail: [], blocks: [{ address: key, text }] };
		},
	};
}
