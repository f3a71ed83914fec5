/**
 * Widths of text without a font: the build has none, and every machine must
 * draw the same. In em, a little wide, so that real text fits.
 */
const NARROW = /[.,:;'’‘|!ijlIt()[\] ]/;
const WIDE_LATIN = /[mwMW%@—]/;
const FULL = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u3000-\u303F“”…²]/;

/** How much wider bold letters are. */
const BOLD = 1.12;

/** The width of one character in em. */
function characterWidth(character: string): number {
	if (FULL.test(character)) return 1;
	if (NARROW.test(character)) return 0.36;
	if (WIDE_LATIN.test(character)) return 0.95;
	return /[A-Z]/.test(character) ? 0.74 : 0.62;
}

/** The width of a text set at `size` pixels. */
export function textWidth(text: string, size: number, bold = false): number {
	const em = [...text].reduce((sum, character) => sum + characterWidth(character), 0);
	return em * size * (bold ? BOLD : 1);
}

/** Breaks a text into lines of at most `width` pixels: Chinese anywhere but before closing punctuation and behind opening marks, other scripts at blanks. */
export function wrapText(text: string, size: number, width: number): string[] {
	const pieces = text.match(/[(“《\uFF08]*(?:[\p{Script=Latin}\d’.%+–-]+[,;:)”]*|\S)|\s+/gu) ?? [];
	const lines = [''];
	for (const piece of pieces) {
		const line = lines.at(-1) ?? '';
		const closing = /^[\uFF0C\u3002\uFF1B\uFF1A\u3001\uFF09\u201D\u300B%)]/.test(piece);
		if (line !== '' && !closing && textWidth((line + piece).trimEnd(), size) > width) lines.push(piece.trimStart());
		else lines[lines.length - 1] = line + piece;
	}
	return lines.map((line) => line.trim()).filter((line) => line !== '');
}
