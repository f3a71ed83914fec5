import { isHan } from '#locales/script.ts';
import type { Query } from '#search/query/parse.ts';
import type { SearchIndex } from '#search/query/search-index.ts';

/**
 * How a record answers: `literal` has every run of the query, `reading` has
 * them in the plan's words or another spelling, `everyday` answers what people
 * ask so, `partial` has some of it.
 */
export const tiers = ['literal', 'reading', 'everyday', 'partial'] as const;
export type Tier = (typeof tiers)[number];

/** A record with its rank. */
export interface Ranked {
	key: string;
	score: number;
	tier: Tier;
	/** What of the query stands in it, to be marked: its runs, or the units found. */
	needles: readonly (readonly string[])[];
	/** The share of the query's units that it has, rare ones counting more. */
	coverage: number;
	/** The everyday words that it was found by. */
	said?: string;
}

/** Weights of the engine's own score, and of runs found whole, beside the coverage. */
const TOGETHER = 0.5;
const WHOLE = 0.6;
/** A record with less of the query than this is no answer. */
const LEAST_COVERAGE = 0.25;

/** A unit that stands nowhere weighs as one that stands in this share of the records: it may be no word at all. */
const UNKNOWN = 0.05;

/** A pair of words in Latin letters weighs less, for each of them counts by itself. */
const WORD_PAIR = 0.5;
const isWordPair = (unit: readonly string[]) => unit.length > 1 && unit.every((token) => !isHan(token));

/** Whether it says more than a Chinese character by itself, which stands in too many words. */
const isWord = (unit: readonly string[]) => unit.length > 1 || !unit.every(isHan);

/** Ranks in order: by tier, then by score. */
export const byRank = (a: Ranked, b: Ranked) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || b.score - a.score;

/**
 * The records that answer a query, best first. The score is the share of the
 * query's units that a record has, rare ones counting more, plus the engine's
 * own score for all tokens, plus the share of runs found whole.
 */
export async function rank({ runs, units }: Query, index: SearchIndex): Promise<Ranked[]> {
	if (runs.length === 0) return [];
	const [size, wholes, parts, together] = await Promise.all([
		index.size(),
		Promise.all(runs.map(async (run) => new Set((await index.phrase(run)).map(({ key }) => key)))),
		Promise.all(units.map(async (unit) => ({ unit, keys: (await index.phrase(unit)).map(({ key }) => key) }))),
		index.together(runs.flat()),
	]);
	const weights = parts.map(
		({ unit, keys }) => Math.log(1 + size / (keys.length || size * UNKNOWN)) * (isWordPair(unit) ? WORD_PAIR : 1),
	);
	const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
	const found = new Map<string, { coverage: number; units: string[][] }>();
	for (const [at, { unit, keys }] of parts.entries()) {
		for (const key of keys) {
			const entry = found.get(key) ?? { coverage: 0, units: [] };
			entry.coverage += (weights[at] ?? 0) / total;
			entry.units.push(unit);
			found.set(key, entry);
		}
	}
	const best = Math.max(...together.map(({ score }) => score), Number.EPSILON);
	const scores = new Map(together.map(({ key, score }) => [key, score / best]));
	return [...found]
		.map(([key, { coverage, units: has }]): Ranked => {
			const whole = runs.filter((_, at) => wholes[at]?.has(key));
			const score = coverage + TOGETHER * (scores.get(key) ?? 0) + WHOLE * (whole.length / runs.length);
			const literal = whole.length === runs.length;
			const needles = literal ? runs : [...whole, ...has];
			return { key, score, tier: literal ? 'literal' : 'partial', needles, coverage };
		})
		.filter(({ tier, coverage, needles }) => tier === 'literal' || (coverage >= LEAST_COVERAGE && needles.some(isWord)))
		.sort(byRank);
}
