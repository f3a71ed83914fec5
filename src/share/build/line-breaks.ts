/** What no line begins with, and what none ends with. */
const NOT_FIRST =
	/^[\s\uFF0C\u3002\u3001\uFF1B\uFF1A\uFF01\uFF1F\uFF09\u300B\u300D\u3015\u201D\u2019\u2014\u2026,.;:!?)\]%]/u;
const NOT_LAST = /[\uFF08\u300A\u300C\u3014\u201C\u2018([]$/u;

/** Letters and the marks among them, at the end and at the beginning of a piece. */
const LETTERS_END = /[!-~\u00C0-\u024F\u2019]$/u;
const LETTERS_BEGIN = /^[!-~\u00C0-\u024F\u2019]/u;

/** A word in quotation marks, which stays whole while it is short. */
const QUOTED = /(\u201C[^\u201C\u201D]{1,8}\u201D)/u;

/** The words of a text, one in quotation marks with them. */
function wordsOf(text: string, locale: string): string[] {
	const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
	return text
		.split(QUOTED)
		.flatMap((part) => (QUOTED.test(part) ? [part] : Array.from(segmenter.segment(part), ({ segment }) => segment)));
}

/** The pieces of a text that stay whole: words of Chinese with the marks that hang on them, words between blanks. */
export function wholePieces(text: string, locale: string): string[] {
	const pieces: string[] = [];
	for (const segment of wordsOf(text, locale)) {
		const last = pieces.at(-1);
		// Two words of letters part at a blank only: a hyphen or an apostrophe keeps them together.
		const hangs = last !== undefined && !/\s$/u.test(last) && LETTERS_END.test(last) && LETTERS_BEGIN.test(segment);
		if (last !== undefined && (hangs || NOT_FIRST.test(segment) || NOT_LAST.test(last)))
			pieces[pieces.length - 1] = last + segment;
		else pieces.push(segment);
	}
	return pieces;
}

/** Lines no wider than `width`, filled one after the other; a piece that is wider stands alone. */
function fill(widths: readonly number[], width: number): number[][] {
	const lines: number[][] = [];
	let used = 0;
	for (const [index, own] of widths.entries()) {
		const line = lines.at(-1);
		if (line && used + own <= width) {
			line.push(index);
			used += own;
		} else {
			lines.push([index]);
			used = own;
		}
	}
	return lines;
}

/**
 * Breaks pieces of given widths into lines no wider than `width`, as few as
 * can be and those as even as can be. Returns the places of the pieces in
 * each line, or undefined where a piece is wider than a line.
 */
export function balancedLines(widths: readonly number[], width: number): number[][] | undefined {
	if (widths.some((own) => own > width)) return undefined;
	const { length } = fill(widths, width);
	let [narrow, wide] = [0, width];
	while (wide - narrow > 1) {
		const middle = (narrow + wide) / 2;
		if (widths.every((own) => own <= middle) && fill(widths, middle).length <= length) wide = middle;
		else narrow = middle;
	}
	return fill(widths, wide);
}
