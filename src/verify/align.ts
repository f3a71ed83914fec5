import { GRAM, gramAt, type PlanText } from '#verify/plan-text.ts';

/** A run of words that quotation and plan have alike: where it begins in each (in `content`), and how long it is. */
export interface Run {
	quoted: number;
	own: number;
	length: number;
}

/** How many words of the plan may be left out, or put in, between two runs of one quotation. */
const GAP = 80;
/** What a word left out or put in costs, in words that are alike. */
const GAP_COST = 0.15;
/** The longest runs are enough: what is alike only in a few words decides nothing. */
const MOST_RUNS = 1200;

/** All runs of at least `GRAM` words that are alike, each as long as it goes, in a part of the plan's `content`. */
function commonRuns(words: readonly string[], plan: PlanText, from: number, to: number): Run[] {
	const { content, grams, tokens } = plan;
	const own = (at: number) => tokens[content[at] ?? -1]?.key.toLowerCase();
	const runs: Run[] = [];
	for (let quoted = 0; quoted + GRAM <= words.length; quoted += 1) {
		for (const at of grams.get(gramAt(words, quoted)) ?? []) {
			if (at < from || at + GRAM > to) continue;
			if (quoted > 0 && at > from && words[quoted - 1] === own(at - 1)) continue;
			let length = GRAM;
			while (at + length < to && quoted + length < words.length && words[quoted + length] === own(at + length))
				length += 1;
			runs.push({ quoted, own: at, length });
		}
	}
	return runs.length > MOST_RUNS ? runs.sort((a, b) => b.length - a.length).slice(0, MOST_RUNS) : runs;
}

/**
 * The chain of runs, in the order of both texts, that has most of a quotation:
 * where it was most likely taken from. Empty where nothing is alike. `words` are
 * the quotation's, in small letters; `from` and `to` bound the plan's `content`.
 */
export function bestChain(words: readonly string[], plan: PlanText, from = 0, to = plan.content.length): Run[] {
	const runs = commonRuns(words, plan, from, to).sort((a, b) => a.quoted - b.quoted || a.own - b.own);
	const scores: number[] = [];
	const before: number[] = [];
	let best = -1;
	for (const [at, run] of runs.entries()) {
		let [score, previous] = [run.length, -1];
		for (let index = 0; index < at; index += 1) {
			const other = runs[index];
			if (!other) continue;
			const gaps = [run.quoted - other.quoted - other.length, run.own - other.own - other.length] as const;
			const overlap = Math.max(0, -gaps[0], -gaps[1]);
			if (overlap >= run.length || Math.max(...gaps) > GAP) continue;
			const cost = GAP_COST * Math.abs(gaps[0] - gaps[1]) + overlap;
			const sum = (scores[index] ?? 0) + run.length - cost;
			if (sum > score) [score, previous] = [sum, index];
		}
		scores.push(score);
		before.push(previous);
		if (best < 0 || score > (scores[best] ?? 0)) best = at;
	}
	const chain: Run[] = [];
	for (let at = best; at >= 0; at = before[at] ?? -1) {
		const run = runs[at];
		if (run) chain.unshift(run);
	}
	return chain;
}
