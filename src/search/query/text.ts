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

/** Signs that tell the index's blanks from a text's own: behind the first no blank was, behind the second one was. */
export const COMPOUND_SIGN = '\u2060';
export const BLANK_SIGN = '\u2063';
/** Marks of Chinese texts, at which a blank is never the text's own. */
export const CLOSING = '\u3002\uFF0C\u3001\uFF1B\uFF1A\uFF01\uFF1F\u201D\u2019\u300B\uFF09\u3015\u2026';
export const OPENING = '\u201C\u2018\u300A\uFF08\u3014';
const isChinese = new RegExp(`^[\\p{Script=Han}${CLOSING}${OPENING}]`, 'u');

/** The text that was separated for the index (`build/separated.ts`). */
export function joined(indexed: string): string {
	return indexed
		.replaceAll(`${COMPOUND_SIGN} `, '')
		.replace(/ /g, (blank, at: number, whole: string) => {
			const [before, behind] = [whole.charAt(at - 1), whole.charAt(at + 1)];
			return before !== BLANK_SIGN && (isChinese.test(before) || isChinese.test(behind)) ? '' : blank;
		})
		.replaceAll(BLANK_SIGN, '');
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

/** A text's letters, digits and Han characters with nothing between: how names are compared. */
export function compact(text: string): string {
	return tokensOf(normalized(text)).join('');
}

/** Whether a token is a Han character. */
export function isHan(token: string): boolean {
	return isHanToken.test(token);
}

/** Whether a text has Han characters. */
export function hasHan(text: string): boolean {
	return /\p{Script=Han}/u.test(text);
}
