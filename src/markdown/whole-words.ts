import { HAN } from '#locales/script.ts';

/** What no line begins with (a sign in brackets, a unit behind a name, neither), and what none ends with. */
const NOT_FIRST =
	/^\uFF08.\uFF09|^[\s\uFF0C\u3002\u3001\uFF1B\uFF1A\uFF01\uFF1F\uFF09\u300B\u300D\u3015\u201D\u2019\u2014\u2026,.;:!?)\]%]/u;
const NOT_LAST = /[\uFF08\u300A\u300C\u3014\u201C\u2018([]$/u;

/** Letters and the marks among them, and Chinese, at the end and at the beginning of a piece. */
const LETTERS_END = /[!-~\u00C0-\u024F\u2019]$/u;
const LETTERS_BEGIN = /^[!-~\u00C0-\u024F\u2019]/u;
const HAN_END = new RegExp(`${HAN}$`, 'u');
const HAN_BEGIN = new RegExp(`^${HAN}`, 'u');
const SINGLE = new RegExp(`^${HAN}$`, 'u');

/** What stays whole whatever the dictionary says: a word in quotation marks while it is short, a sign in brackets, a number in Chinese with its measure. */
const WHOLE = /(\u201C[^\u201C\u201D]{1,8}\u201D|\uFF08.\uFF09|第?[〇一二三四五六七八九十百]{2,}[年个项]?)/u;

/** Characters that end a word and begin none. */
const ENDING = /^[的化者度性率区型]$/u;
/** Longer rows of single characters are several words. */
const ROW = 4;
/** Longer pieces find no room in a column of a phone: they may part beside a lone character too. */
const LONG = 7;

/** The words of a text by the dictionary of the platform, which knows few compounds: what it cuts into single characters stands in rows. */
function wordsOf(text: string, locale: string): string[] {
	const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
	const words: string[] = [];
	let row = 0;
	for (const part of text.split(WHOLE)) {
		const segments = WHOLE.test(part) ? [part] : Array.from(segmenter.segment(part), ({ segment }) => segment);
		for (const segment of segments) {
			const isSingle = SINGLE.test(segment) && !ENDING.test(segment);
			const joins = words.length > 0 && (ENDING.test(segment) || (isSingle && row > 0 && row < ROW));
			if (joins) words[words.length - 1] += segment;
			else words.push(segment);
			row = isSingle ? (joins ? row + 1 : 1) : 0;
		}
	}
	return words;
}

/** Whether a line may end between two pieces: words of letters part at a blank only, Chinese not before or behind a lone character. */
function mayPart(last: string, next: string, isByLone: boolean): boolean {
	if (NOT_FIRST.test(next) || NOT_LAST.test(last)) return false;
	const ends = LETTERS_END.test(last) || HAN_END.test(last);
	if (!ends || !(LETTERS_BEGIN.test(next) || HAN_BEGIN.test(next))) return true;
	return HAN_END.test(last) && HAN_BEGIN.test(next) && !isByLone;
}

/** The pieces of a text that stay whole: words of Chinese with the marks and lone characters that hang on them, words between blanks. */
export function wholePieces(text: string, locale: string): string[] {
	const pieces: string[] = [];
	let isBehindLone = false;
	for (const word of wordsOf(text, locale)) {
		const last = pieces.at(-1);
		const isLone = SINGLE.test(word);
		const isByLone = (isLone || isBehindLone) && (last ?? '').length + word.length <= LONG;
		if (last === undefined || mayPart(last, word, isByLone)) pieces.push(word);
		else pieces[pieces.length - 1] = last + word;
		isBehindLone = isLone;
	}
	return pieces;
}

/** Where Chinese and a figure or a Latin word in quotation marks meet, also where that is a link: browsers know no place for the end of a line there. */
const QUOTED_LETTERS = new RegExp(
	`(?<=${HAN})(?=[\u201C\u2018](?:[!-~]|$))|(?<=(?:^|[!-~])[\u201D\u2019])(?=${HAN})`,
	'u',
);

/** The pieces of a running Chinese text between which a line may end though no browser sees it. */
export const runningPieces = (text: string): string[] => text.split(QUOTED_LETTERS);

/** Whether a piece ends with a unit in brackets, before which browsers end a line whatever the style of words says. */
export const isWithUnit = (piece: string): boolean => /\uFF08.\uFF09$/u.test(piece);
