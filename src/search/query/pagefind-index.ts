import { onceEach } from '#browser/once.ts';
import { type IndexPlace, recordAs } from '#search/query/record-lookup.ts';
import type { FoundRecord, Match, SearchIndex } from '#search/query/search-index.ts';
import { joined } from '#search/query/text.ts';
import { BLOCK_MARK, type RecordType } from '#search/record.ts';

/** What is used of Pagefind's own script. */
export interface PagefindModule {
	createInstance(options: Record<string, unknown>): PagefindInstance;
}

interface PagefindInstance {
	search(query: string | null, options?: { filters?: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
	filters(): Promise<Record<string, Record<string, number>>>;
}

interface PagefindResult {
	id: string;
	score: number;
	data(): Promise<{ url: string; content: string; filters: Record<string, string[]> }>;
}

/** Pagefind's index, whose files are in the folder `path`, as ranking asks it. Each question is asked once. */
export function pagefindIndex({ createInstance }: PagefindModule, path: string, place: IndexPlace): SearchIndex {
	const instance = createInstance({
		basePath: path,
		baseUrl: place.root,
		noWorker: true,
		metaCacheTag: 'fixed',
	});
	const loaders = new Map<string, PagefindResult['data']>();
	const answer = async (query: string | null, filters?: Record<string, string>) => {
		const { results } = await instance.search(query, filters && { filters });
		return results.map((result): Match => {
			loaders.set(result.id, () => result.data());
			return { key: result.id, score: result.score };
		});
	};
	const ask = onceEach((query: string) => answer(query));
	const filtered = {
		type: onceEach((type: string) => answer(null, { type })),
		unit: onceEach((unit: string) => answer(null, { unit })),
		state: onceEach((state: string) => answer(null, { state })),
		place: onceEach((place: string) => answer(null, { place })),
	};

	const load = async (key: string): Promise<FoundRecord> => {
		const loader = loaders.get(key);
		if (!loader) throw new Error(`search: no record ${key}`);
		const { url, content, filters } = await loader();
		const texts = joined(content)
			.split(BLOCK_MARK)
			.map((text) => text.trim());
		return recordAs(url, (filters.type?.[0] ?? 'section') as RecordType, texts, place);
	};

	return {
		size: async () => Object.values((await instance.filters()).type ?? {}).reduce((sum, count) => sum + count, 0),
		phrase: (tokens) => ask(`"${tokens.join(' ')}"`),
		together: (tokens) => ask(tokens.join(' ')),
		withFilter: async (name, value) => new Set((await filtered[name](value)).map(({ key }) => key)),
		record: onceEach(load),
	};
}
