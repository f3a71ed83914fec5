import { answerView, type Shown } from '#search/element/answer-view.ts';
import { collectHits } from '#search/element/collect-hits.ts';
import type { SearchKit } from '#search/element/kit.ts';
import { browserLoader } from '#search/element/loader.ts';
import { takeResults } from '#search/element/take-results.ts';
import { searchWords } from '#search/element/words.ts';
import { type SearchSession, searchSession } from '#search/query/session.ts';
import type { ResultWords } from '#search/record.ts';

/** What a search of the text needs beside the catalog: the engine, and what shows its results. */
export interface FullSearch extends Shown {
	session: SearchSession;
	/** Names of the responsible units by id. */
	units: Readonly<Record<string, string>>;
	view: typeof answerView;
	collect: typeof collectHits;
	take: typeof takeResults;
}

/** Loads the words of the results and begins to load the index. Rejects where the words do not load. */
export async function openFullSearch({ catalog, root }: SearchKit): Promise<FullSearch> {
	const session = searchSession(catalog, root, browserLoader);
	session.prepare().catch(() => undefined);
	const { strings, ...rest } = await browserLoader.json<ResultWords>(catalog.results);
	return {
		session,
		words: searchWords({ ...catalog.strings, ...strings }, catalog.own.locale),
		...rest,
		view: answerView,
		collect: collectHits,
		take: takeResults,
	};
}
