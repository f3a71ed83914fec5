import { diffArrays } from 'diff/lib/diff/array.js';
import type { PlanToken } from '#verify/plan-text.ts';
import { isContent, type Leniency, leniencies, type Token } from '#verify/tokens.ts';

/** A stretch of quotation and plan: alike, or what either has in its place; `cut` where the quotation says that it leaves words out. */
export interface Stretch {
	kind: 'same' | 'changed' | 'cut';
	quoted: readonly Token[];
	own: readonly PlanToken[];
}

/** A quotation held against a passage of the plan. */
export interface Comparison {
	stretches: readonly Stretch[];
	/** Which part of the words is alike, of the longer of the two: from 0 to 1. */
	similarity: number;
	forgiven: readonly Leniency[];
}

/** Beyond so many changes the texts have nothing to do with each other. */
const MOST_CHANGES = 3000;
/** A number or a dot before a quotation, in a list of quotations: 1. \u2460 \u2022 \uFF081\uFF09 */
const ENUMERATOR =
	/^(?:[\u00B7\u2022\u25A0\u25AA\u25CF\u25CB\u25C6*\-\u2013\u2014]|[(\uFF08]?\p{N}{1,3}[.\u3001\uFF0E)\uFF09]{1,2})$/u;

const joined = (tokens: readonly Token[]) => tokens.map(({ key }) => key).join('');
/** The keys in small letters: a word in capitals stands in the place of the same word, and yet differs. */
const small = (tokens: readonly Token[]) => tokens.map(({ key }) => key.toLowerCase());

/** The keys of some tokens without the hyphens at which lines end. */
const unhyphenated = (tokens: readonly Token[]) =>
	tokens
		.filter(({ key }, at) => key !== '-' || !/[\n\r]/.test(tokens[at + 1]?.before ?? ''))
		.map(({ key }) => key)
		.join('');

/** Runs of the difference as stretches, what changed beside each other as one. */
function stretchesOf(quoted: readonly Token[], own: readonly PlanToken[]): Stretch[] | undefined {
	const changes = diffArrays(small(quoted), small(own), { maxEditLength: MOST_CHANGES });
	if (!changes) return undefined;
	const stretches: Stretch[] = [];
	let [mine, theirs] = [0, 0];
	const add = (kind: Stretch['kind'], some: readonly Token[], others: readonly PlanToken[]) => {
		const last = stretches.at(-1);
		const stretch = { kind, quoted: some, own: others };
		if (last?.kind === kind) stretches[stretches.length - 1] = united(kind, last, stretch);
		else stretches.push(stretch);
	};
	for (const { added, removed, count } of changes) {
		const some = added ? [] : quoted.slice(mine, mine + count);
		const others = removed ? [] : own.slice(theirs, theirs + count);
		mine += some.length;
		theirs += others.length;
		if (added || removed) add('changed', some, others);
		else
			some.forEach((token, at) => {
				const other = others[at];
				if (other) add(token.key === other.key ? 'same' : 'changed', [token], [other]);
			});
	}
	return stretches;
}

const united = (kind: Stretch['kind'], ...all: readonly Stretch[]): Stretch => ({
	kind,
	quoted: all.flatMap(({ quoted }) => quoted),
	own: all.flatMap(({ own }) => own),
});

/** One character or mark alike between two changes is chance: the three are one change. */
function withoutIslands(stretches: readonly Stretch[]): Stretch[] {
	const tidy: Stretch[] = [];
	for (const stretch of stretches) {
		const [before, island] = [tidy.at(-2), tidy.at(-1)];
		const isIsland =
			before?.kind === 'changed' &&
			island?.kind === 'same' &&
			stretch.kind === 'changed' &&
			island.quoted.length === 1 &&
			island.quoted[0]?.kind !== 'word' &&
			[before, stretch].every(({ quoted, own }) => quoted.length > 0 && own.length > 0);
		if (isIsland) tidy.splice(-2, 2, united('changed', before, island, stretch));
		else tidy.push(stretch);
	}
	return tidy;
}

/** What a change comes to once printed numbers, blanks and hyphens are let pass; undefined where nothing is left of it. */
function judged(stretch: Stretch, isFirst: boolean, isLast: boolean): { stretch?: Stretch; forgiven?: Leniency } {
	const { quoted, own } = stretch;
	if (quoted.length === 0 && (isFirst || isLast)) return {};
	if (isFirst && own.length === 0 && ENUMERATOR.test(quoted.map(({ raw }) => raw).join(''))) return {};
	const text = own.filter(({ aside }) => !aside);
	const plain = /[\p{N}一二三四五六七八九十]/u.test(joined(quoted)) ? own : text;
	if (quoted.length === 0 && plain.length === 0) return {};
	for (const each of [own, text]) {
		const same = { kind: 'same', quoted, own: each } as const;
		if (joined(quoted) === joined(each)) return { stretch: same, forgiven: 'blanks' };
		if (unhyphenated(quoted) === joined(each)) return { stretch: same, forgiven: 'lineBreaks' };
	}
	return { stretch: { kind: 'changed', quoted, own: plain } };
}

const contentIn = (tokens: readonly Token[]) => tokens.filter(isContent).length;

/** Whether a stretch has the same words on both sides, in capitals or not. */
export const isAlike = ({ kind, quoted, own }: Stretch): boolean =>
	kind === 'same' || (kind === 'changed' && small(quoted).join(' ') === small(own).join(' '));

/** Holds a quotation against a passage of the plan; undefined where they have too little to do with each other. */
export function compared(quoted: readonly Token[], own: readonly PlanToken[]): Comparison | undefined {
	const raw = stretchesOf(quoted, own);
	if (!raw) return undefined;
	const forgiven = new Set<Leniency>();
	const found = withoutIslands(raw);
	const stretches = found.flatMap((stretch, at): Stretch[] => {
		if (stretch.kind === 'same') {
			for (const each of leniencies(stretch.quoted, stretch.own)) forgiven.add(each);
			return [stretch];
		}
		const verdict = judged(stretch, at === 0, at === found.length - 1);
		if (verdict.forgiven) forgiven.add(verdict.forgiven);
		return verdict.stretch ? [verdict.stretch] : [];
	});
	const same = stretches.filter(isAlike).reduce((sum, each) => sum + contentIn(each.own), 0);
	const most = Math.max(
		...(['quoted', 'own'] as const).map((side) => stretches.reduce((sum, each) => sum + contentIn(each[side]), 0)),
	);
	return { stretches, similarity: most === 0 ? 0 : same / most, forgiven: [...forgiven] };
}

/** Whether nothing but what was let pass parts a quotation from the plan. */
export const isVerbatim = ({ stretches }: Pick<Comparison, 'stretches'>): boolean =>
	stretches.every(({ kind }) => kind !== 'changed');
