import { isAlike, isVerbatim } from '#verify/compare.ts';
import { type Located, locate, sharesWords } from '#verify/locate.ts';
import type { PlanText } from '#verify/plan-text.ts';
import { hasParagraphs, type Level, levels, split, withoutFrame } from '#verify/split.ts';
import { isContent, type Token, tokensOf } from '#verify/tokens.ts';

export type Verdict = 'verbatim' | 'differs' | 'absent';

/** A piece of what was pasted, and what became of it. */
export interface Piece {
	verdict: Verdict;
	/** As it was pasted. */
	text: string;
	/** Where it comes from; undefined where nothing of the plan is like it. */
	found: Located | undefined;
}

/** Each sentence (or line) of a quotation that has at least so many words must be alike in this part of them. */
const LONG_ENOUGH = 4;
const SIMILAR_SENTENCE = 0.4;
/** Of words within a sentence of the writer's own, so many must be the plan's, and be close to it. */
const LEAST_WITHIN: Readonly<Partial<Record<Level, Record<'han' | 'latin', number>>>> = {
	quoted: { han: 5, latin: 3 },
	clause: { han: 8, latin: 5 },
};
const SIMILAR_WITHIN = 0.8;

/** Tokens of the paste, with what came of them. */
interface Range {
	tokens: readonly Token[];
	found: Located | undefined;
}

const contentIn = (tokens: readonly Token[]) => tokens.filter(isContent).length;

/** Whether every sentence of a quotation has enough of the plan; else the quotation is more than one. */
function isEven(tokens: readonly Token[], { stretches }: Located): boolean {
	const alike = new Set(stretches.filter(isAlike).flatMap(({ quoted }) => quoted));
	const sentences = split(tokens, 'sentence').flatMap((sentence) => split(sentence, 'line'));
	return sentences.every((sentence) => {
		const words = sentence.filter(isContent);
		return (
			words.length < LONG_ENOUGH || words.filter((word) => alike.has(word)).length >= words.length * SIMILAR_SENTENCE
		);
	});
}

/** Whether a quotation is of one paragraph of the plan, however its lines end. */
function isWithinBlock({ plan, spans }: Located): boolean {
	const blocks = spans.flatMap(({ start, end }) => [plan.tokens[start]?.block, plan.tokens[end - 1]?.block]);
	return new Set(blocks).size === 1;
}

function accepted(tokens: readonly Token[], found: Located, level: Level): boolean {
	const least = LEAST_WITHIN[level];
	if (least) {
		const enough = least[tokens.some(({ kind }) => kind === 'han') ? 'han' : 'latin'];
		return found.similarity >= SIMILAR_WITHIN && contentIn(tokens) >= enough;
	}
	const isOne = level !== 'block' || !hasParagraphs(tokens) || isWithinBlock(found);
	return isOne && (isVerbatim(found) || isEven(tokens, found));
}

/** Neighbours of one paragraph that belong together: what the plan has in a row, and what it has not at all. */
function merged(ranges: readonly Range[], plans: readonly PlanText[]): Range[] {
	const all: Range[] = [];
	for (const range of ranges) {
		const last = all.at(-1);
		const union = last && unionOf(last, range, plans);
		if (union) all.splice(-1, 1, union);
		else all.push(range);
	}
	return all;
}

function unionOf(one: Range, other: Range, plans: readonly PlanText[]): Range | undefined {
	const tokens = [...one.tokens, ...other.tokens];
	if (!one.found || !other.found) return one.found || other.found ? undefined : { tokens, found: undefined };
	const [end, start] = [one.found.spans.at(-1)?.end ?? 0, other.found.spans[0]?.start ?? 0];
	const between = one.found.plan.tokens.slice(end, start);
	if (one.found.plan !== other.found.plan || start < end || between.some((each) => isContent(each) && !each.aside))
		return undefined;
	const found = locate(plans, tokens);
	return found && { tokens, found };
}

function ranges(tokens: readonly Token[], level: Level, plans: readonly PlanText[]): Range[] {
	if (contentIn(tokens) === 0) return [];
	const quoted = withoutFrame(tokens);
	const found = locate(plans, quoted);
	if (found && accepted(quoted, found, level)) return [{ tokens, found }];
	if (!sharesWords(plans, quoted)) return [{ tokens, found: undefined }];
	for (const finer of levels.slice(levels.indexOf(level) + 1)) {
		const parts = split(tokens, finer);
		if (parts.length < 2) continue;
		const all = parts.flatMap((part) => ranges(part, finer, plans));
		return finer === 'paragraph' ? all : merged(all, plans);
	}
	return [{ tokens, found: undefined }];
}

const OPENING = /["\u201C\u2018\u300C\u300E\u00AB\uFF02][\s]*$/;
const CLOSING = /^[\s]*["\u201D\u2019\u300D\u300F\u00BB\uFF02]/;

/** The words of some tokens as they were pasted, with the quotation marks around them. */
function wordsOf(text: string, tokens: readonly Token[]): string {
	const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
	const before = OPENING.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
	const behind = CLOSING.exec(text.slice(end, end + 2))?.[0] ?? '';
	return before + text.slice(start, end) + behind;
}

/** A block of more words and marks is checked paragraph by paragraph, so that none takes long. */
const LONG_BLOCK = 4000;

/**
 * Says of each piece of a pasted text whether the plan has it, in any of the
 * languages given; of one paragraph at a time, so that a browser can do
 * something else between them. A paragraph is one piece, unless only some of
 * its sentences, or of its words in quotation marks, are the plan's.
 */
export function* check(pasted: string, plans: readonly PlanText[]): Generator<Piece[]> {
	const text = pasted.normalize('NFC');
	const simplified = new Map(plans.flatMap((plan) => [...plan.simplified]));
	for (const block of split(tokensOf(text, simplified), 'block')) {
		const level = block.length > LONG_BLOCK ? 'paragraph' : 'block';
		for (const part of level === 'block' ? [block] : split(block, level))
			yield ranges(part, level, plans).map(({ tokens, found }) => ({
				verdict: !found ? 'absent' : isVerbatim(found) ? 'verbatim' : 'differs',
				text: wordsOf(text, tokens),
				found,
			}));
	}
}
