import type { CatalogEntry, Suggestion } from '#search/query/catalog.ts';
import { compact } from '#search/query/text.ts';
import type { Catalog } from '#search/record.ts';

/** A matter that readers come with, and the places that treat it. */
export interface Topic {
	name: string;
	places: Suggestion[];
}

/** Shorter words than this stand in the names of too many topics. */
const SHORTEST = 2;

/** Which topics are meant by what was typed: those that have it in their names; all where nothing was typed. */
export function topicFinder(catalog: Pick<Catalog, 'topics'>, entries: readonly CatalogEntry[]) {
	const topics = catalog.topics.map(([name, ids]) => ({
		name,
		places: ids.flatMap((id): Suggestion[] => entries.filter((entry) => entry.id === id)),
	}));
	return (typed: string): readonly Topic[] => {
		const wanted = compact(typed);
		if (wanted === '') return topics;
		return wanted.length < SHORTEST ? [] : topics.filter(({ name }) => compact(name).includes(wanted));
	};
}
