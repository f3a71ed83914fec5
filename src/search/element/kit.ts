import { browserLoader } from '#search/element/loader.ts';
import { type Words, wordsOf } from '#search/element/words.ts';
import { entriesOf, type Suggestion } from '#search/query/catalog.ts';
import { suggester } from '#search/query/suggest.ts';
import type { Catalog } from '#search/record.ts';

/** What search starts with, once its catalog is there. */
export interface SearchKit {
	catalog: Catalog;
	words: Words;
	suggest: (typed: string) => Suggestion[];
	/** Where the site in the page's language begins. */
	root: string;
}

let kit: Promise<SearchKit> | undefined;

/** The catalog of this page and what is made of it; loaded once, and again after a failure. */
export function searchKit(catalogUrl: string, root: string): Promise<SearchKit> {
	kit ??= browserLoader.json<Catalog>(catalogUrl).then((catalog) => ({
		catalog,
		words: wordsOf(catalog.strings),
		suggest: suggester(entriesOf(catalog)),
		root,
	}));
	kit.catch(() => {
		kit = undefined;
	});
	return kit;
}
