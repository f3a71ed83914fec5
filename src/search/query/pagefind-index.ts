import { onceEach } from '#browser/once.ts';
import { type RecordLookup, textAddress } from '#search/query/record-lookup.ts';
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

/** Where an index is, and how its records are named. */
export interface IndexPlace {
	/** The folder of its files. */
	path: string;
	/** Where the site in its language begins: `/en/`. */
	root: string;
	recordOf: RecordLookup;
	/** That it is of another language than the catalog: titles are then its own. */
	foreign: boolean;
}

/** Pagefind's index as ranking asks it. Each question is asked once. */
export function pagefindIndex(
	{ createInstance }: PagefindModule,
	{ path, root, recordOf, foreign }: IndexPlace,
): SearchIndex {
	const instance = createInstance({
		basePath: path,
		baseUrl: root,
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
	};

	const load = async (key: string): Promise<FoundRecord> => {
		const loader = loaders.get(key);
		if (!loader) throw new Error(`search: no record ${key}`);
		const { url, content, filters } = await loader();
		const { id, label, trail, blocks } = recordOf(`/${url.slice(root.length)}`);
		const texts = joined(content)
			.split(BLOCK_MARK)
			.map((text) => text.trim());
		const hasHeading = texts.length > blocks;
		const own = label === undefined || (foreign && hasHeading) ? (texts[0] ?? '') : label;
		return {
			url,
			type: (filters.type?.[0] ?? 'section') as RecordType,
			id,
			label: own,
			trail: label !== undefined && own !== label ? [...trail, label] : trail,
			blocks: texts.map((text, at) => ({ address: textAddress(id, at, hasHeading), text })),
		};
	};

	return {
		size: async () => Object.values((await instance.filters()).type ?? {}).reduce((sum, count) => sum + count, 0),
		phrase: (tokens) => ask(`"${tokens.join(' ')}"`),
		together: (tokens) => ask(tokens.join(' ')),
		withFilter: async (name, value) => new Set((await filtered[name](value)).map(({ key }) => key)),
		record: onceEach(load),
	};
}
