import { isHan } from '#locales/script.ts';
import type { Everyday } from '#schemas/synonyms.ts';
import { parseQuery } from '#search/query/parse.ts';
import { type FillerWords, looser } from '#search/query/variants.ts';

/** A place that answers what people ask, by the saying that is most like the query. */
export interface EverydayFind {
	place: string;
	said: string;
	/** From 0 to 1, which is the saying itself. */
	score: number;
}

/** Less alike than this is another question, whatever the text says. */
const LEAST = 0.32;
/** How much of the score is the saying alone; the rest is all that is said of the place. */
const ONE_SAYING = 0.6;
/** What stands in no saying weighs as what stands at this many places. */
const UNKNOWN = 0.25;

const stem = (word: string) => (isHan(word) || word.length < 4 ? word : word.replace(/(?:ies|es|s|ing|ed|y|e)$/, ''));

/** What of a text says something: pairs of neighbours in Chinese, words without their endings elsewhere. */
function unitsOf(text: string, fillers: FillerWords): Set<string> {
	const { units } = parseQuery(looser(text, fillers).at(-1) ?? text, fillers.stopWords);
	return new Set(
		units
			.filter((unit) => (unit.every(isHan) ? unit.length > 1 : unit.length === 1 || unit.some(isHan)))
			.map((unit) => unit.map(stem).join(' ')),
	);
}

/** Finds the places that answer a query in everyday words, best first. */
export function everydayFinder(everyday: readonly Everyday[], fillers: FillerWords): (text: string) => EverydayFind[] {
	const sayings = everyday.flatMap(({ say, places }) =>
		say.map((said) => ({ said, places, units: unitsOf(said, fillers) })),
	);
	const byPlace = new Map<string, Set<string>>();
	for (const { places, units } of sayings)
		for (const place of places) byPlace.set(place, new Set([...(byPlace.get(place) ?? []), ...units]));
	const weights = new Map<string, number>();
	const weightOf = (unit: string) => {
		const known = weights.get(unit);
		if (known !== undefined) return known;
		const count = [...byPlace.values()].filter((units) => units.has(unit)).length;
		const weight = Math.log(1 + byPlace.size / (count || UNKNOWN));
		weights.set(unit, weight);
		return weight;
	};
	const sum = (units: Iterable<string>) => [...units].reduce((all, unit) => all + weightOf(unit), 0);
	return (text) => {
		const wanted = unitsOf(text, fillers);
		const total = sum(wanted);
		if (total === 0) return [];
		const shared = (units: ReadonlySet<string>) => sum([...wanted].filter((unit) => units.has(unit)));
		const best = new Map<string, EverydayFind>();
		for (const { said, places, units } of sayings) {
			const common = shared(units);
			if (common === 0) continue;
			const alike = (common / total + common / sum(units)) / 2;
			for (const place of places) {
				const score = ONE_SAYING * alike + (1 - ONE_SAYING) * (shared(byPlace.get(place) ?? units) / total);
				if (score >= LEAST && score > (best.get(place)?.score ?? 0)) best.set(place, { place, said, score });
			}
		}
		return [...best.values()].sort((a, b) => b.score - a.score);
	};
}
