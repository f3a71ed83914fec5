import { meantCharacter } from '#locales/radicals.ts';
import { HAN } from '#locales/script.ts';

/** What is let pass between a quotation and the plan's text. */
export type Leniency = 'lineBreaks' | 'blanks' | 'quotes' | 'width' | 'traditional' | 'lookalikes';

/** A Han character, a word or number, a mark, or an ellipsis that stands for words left out. */
export interface Token {
	kind: 'han' | 'word' | 'mark' | 'cut';
	/** What is compared: one width, simplified, without what nobody sees. */
	key: string;
	/** As it is written. */
	raw: string;
	/** Blanks and quotation marks between it and the token before. */
	before: string;
	/** Where it stands in the text. */
	start: number;
	end: number;
	/** Set where it begins a line of the plan, or its words behind a printed number: what stands before it there is not the text's. */
	opens?: boolean;
}

/** The simplified character of each traditional one. */
export type Simplified = ReadonlyMap<string, string>;

const UNSEEN = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFE00-\\uFE0F\\uFEFF';
const LETTER = `(?:(?!${HAN})[\\p{L}\\p{N}])[\\p{M}${UNSEEN}]*`;
/** Marks that stand inside a word or a number: l\u2019eau, 28.5, 1,000. */
const INNER = `['\u2019\u02BC\uFF07](?=\\p{L})|[.,\uFF0E\uFF0C](?=\\p{Nd})`;
const WORD = `${LETTER}(?:${LETTER}|${INNER})*`;
/** Three dots or more in any form, in brackets or not. */
const DOTS = '(?:\u2026|\u22EF|\u2025|\\.(?:[ \\u00A0]?\\.){2,}|\u3002{3,}|\u00B7{3,})+';
const CUT = `\\[ ?${DOTS} ?\\]|\\( ?${DOTS} ?\\)|[\uFF3B\uFF08\u3014\u3010] ?${DOTS} ?[\uFF3D\uFF09\u3015\u3011]|${DOTS}`;
const TOKEN = new RegExp(`(${CUT})|(${HAN})|(${WORD})|([\\s${UNSEEN}\\p{Cc}]+)|([\\s\\S])`, 'gu');

const QUOTES =
	/^["\u201C\u201D\u201E\u201F\u301D\u301E\u301F\uFF02\u00AB\u00BB\u2039\u203A\u300C-\u300F\uFE41-\uFE44\uFF62\uFF63]$/;
const SINGLE_QUOTES = /^['\u2018\u2019\u201A\u201B\uFF07]$/;
const ALL_UNSEEN = new RegExp(`[${UNSEEN}]`, 'gu');

/** Forms of one mark. */
const SAME_MARK: Readonly<Record<string, string>> = {
	'\u3002': '.',
	'\u2015': '\u2014',
	'\u2500': '\u2014',
	'\u2010': '-',
	'\u2011': '-',
	'\u2212': '-',
	'\u301C': '~',
	'\u2022': '\u00B7',
	'\u2027': '\u00B7',
	'\u30FB': '\u00B7',
	'\u2019': "'",
	'\u02BC': "'",
};

/** One width of letters, digits and marks, one form of characters that Unicode has twice. */
function oneWidth(text: string): string {
	const narrow = text.replace(/[\u3000\uF900-\uFAFF\uFB00-\uFB06\uFF00-\uFFEF]/g, (each) => each.normalize('NFKC'));
	return narrow.replace(
		/[\u3002\u2015\u2500\u2010\u2011\u2212\u301C\u2022\u2027\u30FB\u2019\u02BC]/g,
		(each) => SAME_MARK[each] ?? each,
	);
}

const keyOf = (raw: string, simplified: Simplified): string =>
	Array.from(oneWidth(raw.replace(ALL_UNSEEN, '')), meantCharacter)
		.map((character) => simplified.get(character) ?? character)
		.join('');

/** Tells a quotation mark from an apostrophe at the end of a word: residents\u2019, but \u2018a word\u2019. */
function quoteReader(): (mark: string, previous: string) => boolean {
	let open = 0;
	return (mark, previous) => {
		if (QUOTES.test(mark)) return true;
		if (!SINGLE_QUOTES.test(mark)) return false;
		if (!/\p{L}$/u.test(previous) || mark === '\u2018') open += 1;
		else if (open > 0) open -= 1;
		else return !/[sxz]$/i.test(previous);
		return true;
	};
}

/** The tokens of a text, which must be normalized (NFC); `simplified` reads traditional characters. */
export function tokensOf(text: string, simplified: Simplified): Token[] {
	const tokens: Token[] = [];
	const isQuote = quoteReader();
	let before = '';
	let previous = '';
	for (const match of text.matchAll(TOKEN)) {
		const [raw, cut, han, word, blank] = match;
		const kind = cut ? 'cut' : han ? 'han' : word ? 'word' : 'mark';
		if (blank !== undefined || (kind === 'mark' && isQuote(raw, previous))) before += raw;
		else {
			const start = match.index;
			tokens.push({
				kind,
				key: kind === 'cut' ? '\u2026' : keyOf(raw, simplified),
				raw,
				before,
				start,
				end: start + raw.length,
			});
			before = '';
		}
		previous = raw;
	}
	return tokens;
}

/** Whether a token is one of the words, not a mark. */
export const isContent = ({ kind }: Token): boolean => kind === 'han' || kind === 'word';

const quotesIn = (text: string) =>
	Array.from(text).filter((each) => !/\s/.test(each) && (QUOTES.test(each) || SINGLE_QUOTES.test(each)));
/** Whether a quotation mark stands before a token. */
export const hasQuote = ({ before }: Token): boolean => quotesIn(before).length > 0;
/** The blanks of a text; around line breaks they count for nothing, and a tab between cells is a blank. */
const blanksIn = (text: string) =>
	text
		.replace(/\S/g, '')
		.replace(/\t/g, ' ')
		.replace(/\s*[\n\r\u2028\u2029]\s*/g, '\n');

/** What had to be let pass for two tokens to be the same. */
function leniencyOf(quoted: Token, own: Token): Leniency[] {
	if (quoted.raw === own.raw) return [];
	const [mine, theirs] = [quoted.raw.replace(ALL_UNSEEN, ''), own.raw.replace(ALL_UNSEEN, '')];
	if (mine === theirs) return ['blanks'];
	const straight = (text: string) => text.replace(/[\u2019\u02BC\uFF07]/g, "'");
	if (straight(mine) === straight(theirs)) return ['quotes'];
	if (oneWidth(mine) === oneWidth(theirs)) return ['width'];
	const meant = (text: string) => Array.from(oneWidth(text), meantCharacter).join('');
	return [meant(mine) === meant(theirs) ? 'lookalikes' : 'traditional'];
}

/** What had to be let pass between two tokens and those before them, which are the same too. */
function leniencyBefore(quoted: string, own: string): Leniency[] {
	if (quoted === own) return [];
	const [mine, theirs] = [blanksIn(quoted), blanksIn(own)];
	return [
		...(quotesIn(quoted).join('') === quotesIn(own).join('') ? [] : ['quotes' as const]),
		...(mine === theirs ? [] : [mine.includes('\n') ? ('lineBreaks' as const) : ('blanks' as const)]),
	];
}

/** All that had to be let pass for runs of tokens, of equal keys, to be the same. */
export function leniencies(quoted: readonly Token[], own: readonly Token[]): Leniency[] {
	const all = new Set<Leniency>();
	quoted.forEach((token, at) => {
		const other = own[at];
		if (!other) return;
		for (const each of leniencyOf(token, other)) all.add(each);
		if (at > 0 && !other.opens) for (const each of leniencyBefore(token.before, other.before)) all.add(each);
	});
	return [...all];
}
