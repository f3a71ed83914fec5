import { HAN } from '#locales/script.ts';

/**
 * How search reads a text: which characters are tokens, and what is the same
 * to a reader who types it differently. Used on both sides: for the index at
 * build time, and for the query in the browser.
 */

const WORD = `(?:(?!${HAN})[\\p{L}\\p{N}²³])+(?:[.,'’](?=\\p{N}|[a-z])(?:(?!${HAN})[\\p{L}\\p{N}])+)*`;
/** A word of French or Italian before a vowel that has lost its own: l’eau, qu’ils, but not don’t. */
export const ELIDED =
	/((?:^|[^\p{L}\p{N}'’])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’])(?=[aeiouyh\u0153\u00E0-\u00FC])/giu;
const TOKEN = new RegExp(`${HAN}|${WORD}`, 'giu');

/** Signs that tell the index's blanks from a text's own: behind the first no blank was, behind the second one was. */
export const COMPOUND_SIGN = '\u2060';
export const BLANK_SIGN = '\u2063';
/** Marks of Chinese texts, at which a blank is never the text's own. */
export const CLOSING = '\u3002\uFF0C\u3001\uFF1B\uFF1A\uFF01\uFF1F\u201D\u2019\u300B\uFF09\u3015\u2026';
export const OPENING = '\u201C\u2018\u300A\uFF08\u3014';
const isChinese = new RegExp(`^[${HAN}${CLOSING}${OPENING}]`, 'u');

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

/** A text as search compares it: one width of letters and digits, lower case, no accents, quotation marks or invisible characters. */
export function normalized(text: string): string {
	return text
		.replace(/[^²³]+/g, (piece) => piece.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC'))
		.toLowerCase()
		.replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
		.replace(/[“”„‟"「」『』《》〈〉]/g, '')
		.replace(/[‘’](?![a-z\u0153])/g, '')
		.replace(/’/g, "'");
}

/** The tokens of a normalized text: Han characters one by one, words and numbers whole, an elided word (l’, qu’) by itself. */
export function tokensOf(text: string): string[] {
	return text.replace(ELIDED, '$1 ').match(TOKEN) ?? [];
}

/** A text's letters, digits and Han characters with nothing between: how names are compared. */
export function compact(text: string): string {
	return tokensOf(normalized(text)).join('');
}
