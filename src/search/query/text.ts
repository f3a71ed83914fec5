/**
 * How search reads a text: which characters are tokens, and what is the same
 * to a reader who types it differently. Used on both sides: for the index at
 * build time, and for the query in the browser.
 */

const HAN = '\\p{Script=Han}';
const WORD =
	"(?:(?!\\p{Script=Han})[\\p{L}\\p{N}²³])+(?:[.,'’](?=\\p{N}|[a-z])(?:(?!\\p{Script=Han})[\\p{L}\\p{N}])+)*";
const TOKEN = new RegExp(`${HAN}|${WORD}`, 'giu');
const isHanToken = new RegExp(`^${HAN}`, 'u');

/** Chinese marks that end a piece of text, and that begin one. */
const CLOSING = '\u3002\uFF0C\u3001\uFF1B\uFF1A\uFF01\uFF1F\u201D\u2019\u300B\uFF09\u3015\u2026';
const OPENING = '\u201C\u2018\u300A\uFF08\u3014';

/**
 * Where a token ends in Chinese, which has no blanks: before and behind a Han
 * character, behind a mark. Marks stay with the token before them (opening
 * ones with the token behind), so that they do not part a phrase: the plan's
 * “两新”组织 is found without its quotation marks.
 */
const CHINESE_EDGE = new RegExp(
	[
		`(?<=${HAN})(?=${HAN}|[\\p{L}\\p{N}${OPENING}])`,
		`(?<=[\\p{L}\\p{N}%²])(?=${HAN})`,
		`(?<=[${CLOSING}])(?=[\\p{L}\\p{N}${OPENING}])(?<![a-z]\u2019)`,
	].join('|'),
	'giu',
);
/** Inside a compound, where the blank needs a sign that it is none: a word joiner, which nobody sees. */
const COMPOUND_EDGE = /(?<=[-+—–/])(?=[\p{L}\p{N}])/gu;
const COMPOUND_BREAK = '\u2060 ';
/** A blank that the text itself has beside Chinese; it gets a sign of its own, for all others there are the index's. */
const OWN_BLANK = new RegExp(`(?<=[${HAN}${CLOSING}${OPENING}]) | (?=[${HAN}${CLOSING}${OPENING}])`, 'gu');
const MARKED_BLANK = '\u2063 ';
const CHINESE_BREAK = new RegExp(
	`(?<=[${HAN}${CLOSING}${OPENING}]) |(?<!\u2063) (?=[${HAN}${CLOSING}${OPENING}])`,
	'gu',
);

/** A text as it is indexed: every Han character a word of its own, compounds split at their hyphens. */
export function separated(text: string): string {
	return text.replace(OWN_BLANK, MARKED_BLANK).replace(COMPOUND_EDGE, COMPOUND_BREAK).replace(CHINESE_EDGE, ' ');
}

/** The text that `separated` was given. */
export function joined(text: string): string {
	return text.replaceAll(COMPOUND_BREAK, '').replace(CHINESE_BREAK, '').replaceAll(MARKED_BLANK, ' ');
}

/** A text as search compares it: one width of letters and digits, lower case, no quotation marks or invisible characters. */
export function normalized(text: string): string {
	return text
		.replace(/[^²³]+/g, (piece) => piece.normalize('NFKC'))
		.toLowerCase()
		.replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
		.replace(/[“”„‟"「」『』《》〈〉]/g, '')
		.replace(/[‘’](?![a-z])/g, '')
		.replace(/’/g, "'");
}

/** The tokens of a normalized text: Han characters one by one, words and numbers whole. */
export function tokensOf(text: string): string[] {
	return text.match(TOKEN) ?? [];
}

/** Whether a token is a Han character. */
export function isHan(token: string): boolean {
	return isHanToken.test(token);
}

/** Whether a text has Han characters. */
export function hasHan(text: string): boolean {
	return /\p{Script=Han}/u.test(text);
}
