import type { FullSearch } from '#search/element/full-search.ts';
import type { SearchKit } from '#search/element/kit.ts';

/** The engine, loaded when it is first asked for, and again after a failure. */
export function lazySearch(kit: SearchKit): () => Promise<FullSearch> {
	let full: Promise<FullSearch> | undefined;
	return () => {
		full ??= import('#search/element/full-search.ts').then(({ openFullSearch }) => openFullSearch(kit));
		full.catch(() => {
			full = undefined;
		});
		return full;
	};
}
