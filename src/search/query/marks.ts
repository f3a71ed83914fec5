import type { TextPiece } from '#i18n/text-piece.ts';
import { hasHan, isHan } from '#locales/script.ts';
import { normalized } from '#search/query/text.ts';

/** A stretch of a text: from `start` to before `end`. */
export type Range = [start: number, end: number];

const isWordCharacter = (character: string | undefined) =>
	character !== undefined && /[\p{L}\p{N}]/u.test(character) && !isHan(character);

/** Letters and digits of a text as search compares them, with the place of each in the text. */
function letters(text: string): { key: string; places: number[] } {
	let key = '';
	const places: number[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const character = text.charAt(at);
		const plain = /[²³]/.test(character) ? character : normalized(character).replace(/[^\p{L}\p{N}]/gu, '');
		for (const each of plain) {
			key += each;
			places.push(at);
		}
	}
	return { key, places };
}

/** An English word without the ending that another form of it would have. */
export const stem = (word: string) => (word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed|y|e)$/, '') : word);

function rangesOf(text: string, { key, places }: ReturnType<typeof letters>, needle: string): Range[] {
	const found: Range[] = [];
	for (let at = key.indexOf(needle); at >= 0 && needle !== ''; at = key.indexOf(needle, at + needle.length)) {
		const start = places[at] ?? 0;
		let end = (places[at + needle.length - 1] ?? start) + 1;
		if (isWordCharacter(text[start]) && isWordCharacter(text[start - 1])) continue;
		while (isWordCharacter(text[end - 1]) && isWordCharacter(text[end])) end += 1;
		found.push([start, end]);
	}
	return found;
}

/**
 * Where the needles stand in a text, whatever the marks, blanks, width or case
 * between; an English needle that stands nowhere as such is looked for word by
 * word in other forms. Ranges are in order and do not overlap.
 */
export function findNeedles(text: string, needles: readonly (readonly string[])[]): Range[] {
	const all = letters(text);
	const join = (tokens: readonly string[]) => tokens.map((token) => letters(token).key).join('');
	const ranges = needles.flatMap((needle) => {
		const whole = rangesOf(text, all, join(needle));
		return whole.length > 0 || hasHan(needle.join(''))
			? whole
			: needle.filter((word) => word.length > 2).flatMap((word) => rangesOf(text, all, stem(join([word]))));
	});
	const merged: Range[] = [];
	for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
		const last = merged.at(-1);
		if (last && start <= last[1]) last[1] = Math.max(last[1], end);
		else merged.push([start, end]);
	}
	return merged;
}

/** A text in pieces, those of the ranges as found. */
export function pieces(text: string, ranges: readonly Range[]): TextPiece[] {
	const cut: TextPiece[] = [];
	let at = 0;
	for (const [start, end] of ranges) {
		cut.push({ text: text.slice(at, start) }, { text: text.slice(start, end), found: true });
		at = end;
	}
	cut.push({ text: text.slice(at) });
	return cut.filter((piece) => piece.text !== '');
}
