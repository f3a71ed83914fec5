import { isContent, type Simplified, type Token, tokensOf } from '#verify/tokens.ts';

/** What the browser loads of the plan's text in one language. */
export interface PlanTextFile {
	locale: string;
	/** How a piece is cited, with `{place}`, `{today}` and `{url}`. */
	citation: string;
	/** How places of a series are said: `indicator 13`. */
	labels: Readonly<Record<string, string>>;
	/** The URLs of the pages that hold the text. */
	pages: readonly string[];
	/** Its blocks in reading order: address, printed number, text (of a row of a table its cells, with tabs between), and the page by its number in `pages`. */
	blocks: readonly (readonly [address: string, number: string, text: string, page: number])[];
	/** Pairs of a traditional character and the simplified one the text has, as one string. */
	traditional: string;
}

/** A token of the plan, with the block it stands in; `aside` where it is of a printed number, which a quotation may leave out. */
export interface PlanToken extends Token {
	block: number;
	aside: boolean;
}

/** The keys of some tokens as one string, to be searched for others. */
interface Keys {
	text: string;
	/** Where each begins in `text`, and which token of the plan it is. */
	starts: readonly number[];
	tokens: readonly number[];
}

/** The plan's text in one language, ready to be searched. */
export interface PlanText {
	file: PlanTextFile;
	simplified: Simplified;
	tokens: readonly PlanToken[];
	/** The tokens that are words of the text, by their place in `tokens`. */
	content: readonly number[];
	/** Where in `content` each run of `GRAM` words begins. */
	grams: ReadonlyMap<string, readonly number[]>;
	/** All keys, with printed numbers and without them. */
	keys: readonly Keys[];
}

/** How many words or characters in a row must be the same for a place to be looked at. */
export const GRAM = 3;
/** What stands between keys; no text has it. */
const BETWEEN = '\u0000';

/** The run of `GRAM` words that begins at a place. */
export const gramAt = (keys: readonly string[], at: number): string => keys.slice(at, at + GRAM).join(BETWEEN);

/** Keys as they stand in `Keys.text`. */
const joinedKeys = (keys: readonly string[]): string => BETWEEN + keys.map((key) => key + BETWEEN).join('');

function keysOf(tokens: readonly PlanToken[], chosen: readonly number[]): Keys {
	const starts: number[] = [];
	let length = 0;
	for (const at of chosen) {
		starts.push(length);
		length += (tokens[at]?.key.length ?? 0) + 1;
	}
	return { text: joinedKeys(chosen.map((at) => tokens[at]?.key ?? '')), starts, tokens: chosen };
}

/** Makes the plan's text ready to be searched. */
export function planText(file: PlanTextFile): PlanText {
	const pairs = file.traditional.match(/../gu) ?? [];
	const simplified = new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]));
	const tokens = file.blocks.flatMap(([, number, text], block) =>
		tokensOf(number + text, simplified).map((token, at, all): PlanToken => {
			const isAside = (each: Token | undefined) => each !== undefined && each.start < number.length;
			return { ...token, block, aside: isAside(token), opens: at === 0 || isAside(all[at - 1]) !== isAside(token) };
		}),
	);
	const all = tokens.map((_, at) => at);
	const content = all.filter((at) => tokens[at] && isContent(tokens[at]) && !tokens[at].aside);
	const words = content.map((at) => tokens[at]?.key.toLowerCase() ?? '');
	const grams = new Map<string, number[]>();
	for (let at = 0; at + GRAM <= words.length; at += 1) {
		const gram = gramAt(words, at);
		const places = grams.get(gram);
		if (places) places.push(at);
		else grams.set(gram, [at]);
	}
	const plain = all.filter((at) => !tokens[at]?.aside);
	return { file, simplified, tokens, content, grams, keys: [keysOf(tokens, all), keysOf(tokens, plain)] };
}

/** A run of the plan's tokens, by their places; `end` is behind the last. */
export interface Span {
	start: number;
	end: number;
}

function tokenAt({ starts, tokens }: Keys, offset: number): number | undefined {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return tokens[low];
}

/** Everywhere that these keys stand in a row, from a token of the plan on; with printed numbers or without them. */
export function exactPlaces(plan: PlanText, keys: readonly string[], from = 0): Span[] {
	const wanted = joinedKeys(keys);
	const found = new Map<number, Span>();
	for (const each of plan.keys) {
		for (let at = each.text.indexOf(wanted); at >= 0; at = each.text.indexOf(wanted, at + 1)) {
			const [start, last] = [tokenAt(each, at), tokenAt(each, at + wanted.length - 2)];
			if (start !== undefined && last !== undefined && start >= from) found.set(start, { start, end: last + 1 });
		}
	}
	return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The plan's own words of a span, a line a block; with the quotation marks that belong to them. */
export function ownWords({ file, tokens }: PlanText, { start, end }: Span): string {
	const lines: string[] = [];
	for (let at = start; at < end; ) {
		const first = tokens[at];
		if (!first) break;
		let last = first;
		for (; at < end && tokens[at]?.block === first.block; at += 1) last = tokens[at] ?? last;
		const [, number = '', text = ''] = file.blocks[first.block] ?? [];
		lines.push(withQuotes(number + text, first.start, last.end));
	}
	return lines.join('\n');
}

const OPENING = /[\u201C\u2018\u00AB\u300C\u300E] ?$/;
const CLOSING = /^[ \u00A0\u202F]?[\u201D\u2019\u00BB\u300D\u300F]/;

/** A part of a text, and the quotation mark before or behind it where its pair is inside. */
function withQuotes(text: string, start: number, end: number): string {
	const part = text.slice(start, end);
	const count = (marks: RegExp) => part.match(marks)?.length ?? 0;
	const open = count(/[\u201C\u00AB\u300C\u300E]/g) - count(/[\u201D\u00BB\u300D\u300F]/g);
	const before = open < 0 ? (OPENING.exec(text.slice(0, start))?.[0] ?? '') : '';
	const behind = open > 0 ? (CLOSING.exec(text.slice(end))?.[0] ?? '') : '';
	return before + part + behind;
}
