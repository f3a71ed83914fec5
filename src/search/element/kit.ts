import { onceEach } from '#browser/once.ts';
import { browserLoader } from '#search/element/loader.ts';
import { type SearchWords, searchWords } from '#search/element/words.ts';
import { entriesOf, type Suggestion } from '#search/query/catalog.ts';
import { type PlaceFinder, placeFinder } from '#search/query/place-finder.ts';
import { suggester } from '#search/query/suggest.ts';
import { type Topic, topicFinder } from '#search/query/topics.ts';
import type { Catalog } from '#search/record.ts';

/** What search starts with, once its catalog is there. */
export interface SearchKit {
	catalog: Catalog;
	words: SearchWords;
	suggest: (typed: string) => Suggestion[];
	places: PlaceFinder;
	topics: (typed: string) => readonly Topic[];
	/** Where the site in the page's language begins. */
	root: string;
}

const catalogAt = onceEach((url: string) => browserLoader.json<Catalog>(url));

/** The catalog of this page and what is made of it. */
export async function searchKit(catalogUrl: string, root: string): Promise<SearchKit> {
	const catalog = await catalogAt(catalogUrl);
	const entries = entriesOf(catalog);
	const places = placeFinder(entries);
	return {
		catalog,
		words: searchWords(catalog.strings, catalog.own.locale),
		suggest: suggester(entries, places),
		places,
		topics: topicFinder(catalog, entries),
		root,
	};
}
