import type { CatalogEntry, Suggestion } from '#search/query/catalog.ts';
import type { PlaceFinder } from '#search/query/place-finder.ts';
import { compact, normalized, tokensOf } from '#search/query/text.ts';

/** How many are shown. */
const LIMIT = 5;
/** The order of types where labels fit equally well. */
const ORDER: readonly CatalogEntry['type'][] = ['page', 'indicator', 'project', 'task', 'unit', 'section', 'term'];

/** A catalog, ready to suggest from; the place that was typed comes first. */
export function suggester(entries: readonly CatalogEntry[], places: PlaceFinder): (typed: string) => Suggestion[] {
	const labels = entries.map((entry) => ({
		entry,
		plain: compact(entry.label),
		words: ` ${tokensOf(normalized(entry.label)).join(' ')}`,
	}));
	return (typed) => {
		const wanted = compact(typed);
		if (wanted === '') return [];
		const direct = places.find(typed);
		const isLatin = /^[a-z0-9]+$/.test(wanted);
		const word = ` ${tokensOf(normalized(typed)).join(' ')}`;
		const fits = labels.flatMap(({ entry, plain: label, words }) => {
			// In Latin letters a name fits where one of its words begins so, in Chinese anywhere.
			const at = isLatin ? words.indexOf(word) : label.indexOf(wanted);
			return at < 0
				? []
				: [{ entry, rank: [label === wanted ? 0 : at === 0 ? 1 : 2, ORDER.indexOf(entry.type), label.length] }];
		});
		fits.sort(
			(a, b) =>
				(a.rank[0] ?? 0) - (b.rank[0] ?? 0) ||
				(a.rank[1] ?? 0) - (b.rank[1] ?? 0) ||
				(a.rank[2] ?? 0) - (b.rank[2] ?? 0),
		);
		const rest = fits.map(({ entry }) => entry).filter(({ id }) => id !== direct?.id);
		return [...(direct ? [direct] : []), ...rest].slice(0, LIMIT);
	};
}
