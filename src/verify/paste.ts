/** Why a paste cannot be checked, by what the page says of it: nothing in it, nothing to read, or no text at all. */
export type PasteFault = 'faultEmpty' | 'faultNoWords' | 'faultBinary';

/** A paste as it is checked. */
export interface Paste {
	text: string;
	/** How many characters behind the limit are left out. */
	beyond: number;
}

/** So many characters are checked at once, several times what a plan has; what is behind is said to be left out. */
export const MOST_CHARACTERS = 100_000;
/** From this part of characters on that no text has, it is none. */
const NO_TEXT = 0.02;
/** So many of them are strays in any text. */
const STRAY = 3;
const CONTROL = /(?!\s)\p{Cc}|[\uFFFD\uFFFE\uFFFF]/gu;
/** A link, with the brackets of a reference around it. */
const REFERENCE =
	/[\uFF08(][^\uFF08\uFF09()\n]{0,200}https?:\/\/[^\uFF08\uFF09()\s]{1,500}[^\uFF08\uFF09()\n]{0,100}[)\uFF09]|https?:\/\/[!-~]{1,500}/g;

/**
 * A pasted text without what no text has and without the links of references,
 * whose places stay blank; or why it cannot be checked.
 */
export function readPaste(pasted: string): Paste | PasteFault {
	if (pasted.trim() === '') return 'faultEmpty';
	let end = Math.min(pasted.length, MOST_CHARACTERS);
	// Not between the two halves of a character.
	if (/[\uD800-\uDBFF]/.test(pasted.charAt(end - 1))) end -= 1;
	const text = pasted.slice(0, end);
	if ((text.match(CONTROL)?.length ?? 0) > Math.max(STRAY, text.length * NO_TEXT)) return 'faultBinary';
	const read = text.replace(CONTROL, ' ').replace(REFERENCE, (link) => ' '.repeat(link.length));
	return /[\p{L}\p{N}]/u.test(read) ? { text: read, beyond: pasted.length - end } : 'faultNoWords';
}
