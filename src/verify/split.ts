import { hasQuote, isContent, type Token } from '#verify/tokens.ts';

/** How finely a pasted text is parted, coarse first. */
export const levels = ['block', 'paragraph', 'sentence', 'line', 'cut', 'quoted', 'clause'] as const;
export type Level = (typeof levels)[number];

/** A line shorter than this part of the longest was ended by its writer, not by the edge of a page. */
const FULL_LINE = 0.75;

const breaksIn = (token: Token) => token.before.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0;
const endsSentence = (token: Token | undefined) =>
	token !== undefined && /^[.!?]$/.test(token.key) && token.kind === 'mark';
const isClosing = ({ kind, key }: Token) => kind === 'mark' && /^[)\]\u3015\u300B\u3009]$/.test(key);

/** Parts tokens before each that `begins` says so of; it gets the token's place. */
function parted(tokens: readonly Token[], begins: (token: Token, at: number) => boolean): Token[][] {
	const parts: Token[][] = [];
	tokens.forEach((token, at) => {
		const last = parts.at(-1);
		if (!last || begins(token, at)) parts.push([token]);
		else last.push(token);
	});
	return parts;
}

/** Whether a sentence begins here: behind a full stop and what closes with it; in letters behind a blank alone. */
function beginsSentence(tokens: readonly Token[], at: number): boolean {
	const [token, previous] = [tokens[at], tokens[at - 1]];
	if (!token || !previous || isClosing(token)) return false;
	const end = isClosing(previous) ? tokens[at - 2] : previous;
	if (!endsSentence(end)) return false;
	return end?.raw !== '.' || (/\s/.test(token.before) && !/^\p{Ll}/u.test(token.raw));
}

/** Whether a line is ended by its writer: by a full stop, or well before the edge of the page. */
function paragraphs(tokens: readonly Token[]): Token[][] {
	const lines = parted(tokens, (token) => breaksIn(token) > 0);
	const lengthOf = (line: readonly Token[]) => (line.at(-1)?.end ?? 0) - (line[0]?.start ?? 0);
	const longest = Math.max(...lines.map(lengthOf));
	const joined: Token[][] = [];
	let isOpen = false;
	for (const line of lines) {
		const last = joined.at(-1);
		if (last && isOpen) last.push(...line);
		else joined.push(line);
		isOpen = !endsSentence(line.at(-1)) && lengthOf(line) >= longest * FULL_LINE;
	}
	return joined;
}

/** The parts of a text at a level. */
export function split(tokens: readonly Token[], level: Level): Token[][] {
	switch (level) {
		case 'block':
			return parted(tokens, (token) => breaksIn(token) > 1);
		case 'paragraph':
			return paragraphs(tokens);
		case 'sentence':
			return parted(tokens, (_, at) => beginsSentence(tokens, at));
		case 'line':
			return parted(tokens, (token) => breaksIn(token) > 0);
		case 'cut':
			return parted(tokens, ({ kind }, at) => kind === 'cut' || tokens[at - 1]?.kind === 'cut');
		case 'quoted':
			return parted(tokens, hasQuote);
		case 'clause':
			return parted(tokens, (_, at) => /^[,;:.!?]$/.test(tokens[at - 1]?.key ?? ''));
	}
}

/** Whether a line ends with a sentence inside of these tokens: then they are several paragraphs. */
export const hasParagraphs = (tokens: readonly Token[]): boolean =>
	tokens.some((token, at) => at > 0 && breaksIn(token) > 0 && endsSentence(tokens[at - 1]));

/** What is quoted, of a text in quotation marks: without the marks that the writer's own sentence has behind them. */
export function withoutFrame(tokens: readonly Token[]): readonly Token[] {
	if (!tokens[0] || !hasQuote(tokens[0])) return tokens;
	const words = tokens.map(isContent).lastIndexOf(true);
	const outside = tokens.findIndex((token, at) => at > words && hasQuote(token));
	return outside < 0 ? tokens : tokens.slice(0, outside);
}
