import { type PlaceWords, placeWords } from '#locales/place-words.ts';
import {
	CHINESE_DIGIT,
	chineseValue,
	NUMBER_WORD,
	plainLetters,
	romanValue,
	wordValue,
} from '#locales/written-number.ts';

/** What a word says about the number beside it. */
export type PlaceRole = Exclude<keyof PlaceWords, 'numbers' | 'ordinals' | 'tens' | 'ordinalTens'>;

/** A piece of what a reader wrote for a place. */
export type PlaceToken =
	/** Numbers with points between, 4.1.2; whether it is an ordinal, stands in brackets, or is a word. */
	| { kind: 'number'; path: number[]; ordinal: boolean; bracketed: boolean; spelled: boolean }
	/** A word; `before` where it may stand before its number alone. */
	| { kind: 'word'; role: PlaceRole; text: string }
	/** What parts numbers; whether it is a hyphen, as before the number of a block. */
	| { kind: 'mark'; hyphen: boolean };

const roles = new Map<string, PlaceRole>();
for (const { numbers, ordinals, tens, ordinalTens, ...words } of placeWords)
	for (const [role, list] of Object.entries(words))
		for (const word of plainLetters(list).split('|')) if (word && !roles.has(word)) roles.set(word, role as PlaceRole);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const WORDS = [...roles.keys()].sort((a, b) => b.length - a.length).map(escaped);
const POINT = '[.\\u3002\\u00B7\\u30FB\\u2022]';
const END = '(?![a-z])';

/** Signs that say nothing about a place and stick to it; per cent, currencies and the like are not among them. */
const MARK = '[\\s\\p{P}|`^<>~=]';

const TOKEN = new RegExp(
	[
		`(?<digits>\\d{1,4}(?:(?:\\u70B9|\\u9EDE|${POINT})\\d{1,4})*)(?<th>(?:st|nd|rd|th|er|re|eme|e)${END})?`,
		`(?<chinese>${CHINESE_DIGIT}+(?:(?:\\u70B9|\\u9EDE|${POINT})${CHINESE_DIGIT}+)*)`,
		`(?<spelled>${NUMBER_WORD})${END}`,
		`(?<word>${WORDS.map((word) => (/[a-z]$/.test(word) ? `${word}${END}` : word)).join('|')})`,
		`(?<roman>[ivxlc]+)${END}`,
		`(?<hyphen>[\\u2010-\\u2015\\u2212-])`,
		`(?<mark>(?![%@*&]|\\u2030)${MARK})`,
	].join('|'),
	'uy',
);

/** A text as places are read: one width of characters, lower case, no accents or invisible characters. */
export const tidied = (text: string): string =>
	plainLetters(text)
		.replace(/\p{Cf}/gu, '')
		.trim();

function numberToken(
	groups: Readonly<Record<string, string | undefined>>,
): Omit<PlaceToken & { kind: 'number' }, 'bracketed'> | undefined {
	const { digits, chinese, spelled, roman, th } = groups;
	const of = (path: number[], ordinal: boolean, isWord = false) => ({
		kind: 'number' as const,
		path,
		ordinal,
		spelled: isWord,
	});
	if (digits) return of(digits.split(/[^\d]/).map(Number), th !== undefined);
	if (chinese) return of(chinese.split(/[^\p{Script=Han}\u3007\u25CB]|[\u70B9\u9EDE]/u).map(chineseValue), false);
	if (roman) return of([romanValue(roman)], false, true);
	const named = spelled === undefined ? undefined : wordValue(spelled);
	return named && of([named.value], named.ordinal, true);
}

/** The pieces of a tidied text; undefined where it has anything that names no place. */
export function placeTokens(text: string): PlaceToken[] | undefined {
	const tokens: PlaceToken[] = [];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < text.length) {
		const start = TOKEN.lastIndex;
		const { groups } = TOKEN.exec(text) ?? {};
		if (!groups) return undefined;
		const number = numberToken(groups);
		if (number) {
			if (number.path.some(Number.isNaN)) return undefined;
			tokens.push({ ...number, bracketed: /[([\u3014]$/.test(text.slice(0, start).trimEnd()) });
		} else if (groups.word) {
			const role = roles.get(groups.word);
			if (role === 'preface')
				tokens.push({ kind: 'number', path: [0], ordinal: false, bracketed: false, spelled: false });
			else if (role) tokens.push({ kind: 'word', role, text: groups.word });
		} else tokens.push({ kind: 'mark', hyphen: groups.hyphen !== undefined });
	}
	return tokens;
}
