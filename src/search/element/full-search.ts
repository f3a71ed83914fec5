import { answerView } from '#search/element/answer-view.ts';
import type { SearchKit } from '#search/element/kit.ts';
import { browserLoader } from '#search/element/loader.ts';
import { type SearchWords, searchWords } from '#search/element/words.ts';
import { type SearchSession, searchSession } from '#search/query/session.ts';
import type { ResultWords } from '#search/record.ts';

/** What a search of the text needs beside the catalog: the engine, and what shows its results. */
export interface FullSearch {
	session: SearchSession;
	words: SearchWords;
	/** Names of the responsible units by id. */
	units: Readonly<Record<string, string>>;
	/** What tasks and projects will do, in the site's own words, by address. */
	plain: Readonly<Record<string, string>>;
	view: typeof answerView;
}

/** Loads the words of the results and begins to load the index. Rejects where the words do not load. */
export async function openFullSearch({ catalog, root }: SearchKit): Promise<FullSearch> {
	const session = searchSession(catalog, root, browserLoader);
	session.prepare().catch(() => undefined);
	const { strings, units, plain } = await browserLoader.json<ResultWords>(catalog.results);
	return {
		session,
		words: searchWords({ ...catalog.strings, ...strings }, catalog.own.locale),
		units,
		plain,
		view: answerView,
	};
}
