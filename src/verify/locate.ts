import { bestChain, type Run } from '#verify/align.ts';
import { type Comparison, compared, isVerbatim, type Stretch } from '#verify/compare.ts';
import { exactPlaces, GRAM, gramAt, type PlanText, type Span } from '#verify/plan-text.ts';
import { isContent, type Leniency, leniencies, type Token } from '#verify/tokens.ts';

/** Where a quotation comes from, and how it compares. */
export interface Located extends Comparison {
	plan: PlanText;
	/** The passages it was taken from: more than one where it leaves words out and says so. */
	spans: readonly Span[];
	/** In how many other places the same words stand. */
	elsewhere: number;
}

/** Of a quotation at least this part must be alike in runs, for a closer look. */
const WORTH_A_LOOK = 0.25;
/** Below this many words a quotation has to be closer to the plan to be taken for a changed one. */
const SHORT = 6;
/** How much of the words must be alike for a quotation to be a changed one, and not other words. */
const SIMILAR = 0.5;
const SIMILAR_SHORT = 0.7;
/** How far behind its beginning a quotation may go on behind an ellipsis, in words and marks. */
const REACH = 3000;
/** How many of the places where its beginning stands are tried. */
const MOST_PLACES = 20;
/** So many words a printed number has at most, and one: 第十一章. */
const NUMBER = 5;
/** By how many words a changed beginning may differ in length from what it stands for. */
const SLACK = 3;

function comparison(plan: PlanText, span: Span, quoted: readonly Token[]): Comparison {
	const own = plan.tokens.slice(span.start, span.end);
	const pairs = own.length === quoted.length ? own : own.filter(({ aside }) => !aside);
	return {
		stretches: [{ kind: 'same', quoted, own }],
		similarity: 1,
		forgiven: leniencies(quoted, pairs),
	};
}

/**
 * How many of the plan's words before (`step` -1) or behind (1) a chain stand
 * in the place of `count` words of the quotation: as many, or as far as the
 * clause goes; none where the chain ends with its clause.
 */
function reachOf(plan: PlanText, edge: number, step: -1 | 1, count: number): number {
	if (count === 0) return 0;
	const at = (index: number) => plan.content[index];
	const parted = (index: number) => {
		const [one, other] = step < 0 ? [at(index - 1), at(index)] : [at(index), at(index + 1)];
		if (one === undefined || other === undefined) return true;
		if (plan.tokens[one]?.block !== plan.tokens[other]?.block) return true;
		return plan.tokens.slice(one + 1, other).some(({ kind, key }) => kind === 'mark' && /[,.;:!?()\u3001]/.test(key));
	};
	let best = -1;
	for (let distance = 0; distance <= count + SLACK; distance += 1) {
		if (!parted(edge + step * distance)) continue;
		if (distance === 0) return 0;
		if (best < 0 || Math.abs(distance - count) < Math.abs(best - count)) best = distance;
	}
	return best < 0 ? count : best;
}

/** The passage that a chain of runs stands for, with what the quotation has before and behind it. */
function spanOf(plan: PlanText, chain: readonly Run[], quoted: readonly Token[], words: number): Span | undefined {
	const [first, last] = [chain[0], chain.at(-1)];
	if (!first || !last) return undefined;
	const [head, tail] = [first.quoted, words - last.quoted - last.length];
	const from = first.own - reachOf(plan, first.own, -1, head);
	const to = last.own + last.length - 1;
	const end = to + reachOf(plan, to, 1, tail);
	let start = plan.content[from] ?? 0;
	let behind = (plan.content[end] ?? start) + 1;
	const isSide = (at: number, marks: boolean) => {
		const token = plan.tokens[at];
		return token !== undefined && (token.aside || (marks && token.kind === 'mark'));
	};
	const edgeMark = (token: Token | undefined) => token !== undefined && token.kind === 'mark';
	while (isSide(start - 1, edgeMark(quoted[0]))) start -= 1;
	while (isSide(behind, edgeMark(quoted.at(-1)))) behind += 1;
	return { start, end: behind };
}

/** Where a quotation without ellipses comes from, from a token of the plan on; undefined where nothing is like it. */
function locatePart(plan: PlanText, quoted: readonly Token[], from: number): Located[] {
	const words = quoted.filter(isContent).map(({ key }) => key.toLowerCase());
	// Where not even its beginning is known, behind a printed number, there is no need to look through all of the text.
	const mayBeExact =
		words.length < GRAM + NUMBER || words.slice(0, NUMBER).some((_, at) => plan.grams.has(gramAt(words, at)));
	const exact = mayBeExact
		? exactPlaces(
				plan,
				quoted.map(({ key }) => key),
				from,
			)
		: [];
	if (exact.length > 0)
		return exact
			.slice(0, MOST_PLACES)
			.map((span) => ({ plan, spans: [span], elsewhere: exact.length - 1, ...comparison(plan, span, quoted) }));
	const first = from === 0 ? 0 : plan.content.findIndex((at) => at >= from);
	const last = from === 0 ? plan.content.length : Math.min(plan.content.length, first + REACH);
	const chain = first < 0 ? [] : bestChain(words, plan, first, last);
	const alike = chain.reduce((sum, { length }) => sum + length, 0);
	const span = alike >= words.length * WORTH_A_LOOK ? spanOf(plan, chain, quoted, words.length) : undefined;
	const result = span && compared(quoted, plan.tokens.slice(span.start, span.end));
	return span && result && result.similarity >= (words.length < SHORT ? SIMILAR_SHORT : SIMILAR)
		? [{ plan, spans: [span], elsewhere: 0, ...result }]
		: [];
}

/** A quotation parted at its ellipses; those at its ends leave nothing out that is between. */
function partsOf(quoted: readonly Token[]): Token[][] {
	const parts: Token[][] = [[]];
	for (const token of quoted) {
		if (token.kind === 'cut') parts.push([]);
		else parts.at(-1)?.push(token);
	}
	return parts.filter((part) => part.some(isContent));
}

/** The parts of a quotation in the plan's order, each behind the one before. */
function located(plan: PlanText, parts: readonly (readonly Token[])[], from: number): Located | undefined {
	const [part, ...others] = parts;
	if (!part) return undefined;
	for (const first of locatePart(plan, part, from)) {
		if (others.length === 0) return first;
		const rest = located(plan, others, first.spans[0]?.end ?? 0);
		if (rest) return withRest(first, rest);
	}
	return undefined;
}

function withRest(first: Located, rest: Located): Located {
	const cut: Stretch = { kind: 'cut', quoted: [], own: [] };
	const stretches = [...first.stretches, cut, ...rest.stretches];
	return {
		plan: first.plan,
		spans: [...first.spans, ...rest.spans],
		elsewhere: 0,
		stretches,
		similarity: Math.min(first.similarity, rest.similarity),
		forgiven: [...new Set<Leniency>([...first.forgiven, ...rest.forgiven])],
	};
}

/** Whether a few words in a row are the plan's; where none are, no part of a longer text is a quotation. */
export function sharesWords(plans: readonly PlanText[], tokens: readonly Token[]): boolean {
	const words = tokens.filter(isContent).map(({ key }) => key.toLowerCase());
	return plans.some(({ grams }) => words.some((_, at) => grams.has(gramAt(words, at))));
}

/** Where a quotation comes from in one of the languages; undefined where nothing is like it. */
export function locate(plans: readonly PlanText[], quoted: readonly Token[]): Located | undefined {
	const parts = partsOf(quoted);
	let best: Located | undefined;
	for (const plan of plans) {
		const found = located(plan, parts, 0);
		if (found && (!best || rankOf(found) > rankOf(best))) best = found;
	}
	return best;
}

const rankOf = (found: Located) => found.similarity + (isVerbatim(found) ? 1 : 0);
