import { HAN, hasWide } from '#locales/script.ts';

/**
 * Widths of text without a font: the build has none, and every machine must
 * draw the same. In em, a little wide, so that real text fits.
 */
const NARROW = /[.,:;'’‘|!ijlIt()[\] ]/;
const WIDE_LATIN = /[mwMW%@—]/;
/** Marks that Chinese has as wide as its characters. */
const WIDE_MARKS = /[“”…²]/;

/** Words in letters with the marks that hang on them, and what no-break spaces hold together; blanks; single characters. */
const PIECES = new RegExp(
	`[(“«《\uFF08]*(?:(?!${HAN})[\\p{L}\\p{M}\\p{N}’.%+–\\u00A0\\u202F-]|(?<=\\d),(?=\\d))+[,;:)”»]*|\\s+|[(“«《\uFF08]*.`,
	'gsu',
);

/** How much wider bold letters are. */
const BOLD = 1.12;

/** The width of one character in em. */
function characterWidth(character: string): number {
	if (hasWide(character) || WIDE_MARKS.test(character)) return 1;
	if (NARROW.test(character)) return 0.36;
	if (WIDE_LATIN.test(character)) return 0.95;
	return /\p{Lu}/u.test(character) ? 0.74 : 0.62;
}

/** The width of a text set at `size` pixels. */
export function textWidth(text: string, size: number, bold = false): number {
	const em = [...text].reduce((sum, character) => sum + characterWidth(character), 0);
	return em * size * (bold ? BOLD : 1);
}

/** Breaks a text into lines of at most `width` pixels: Chinese anywhere but before closing punctuation and behind opening marks, other scripts at blanks. */
export function wrapText(text: string, size: number, width: number): string[] {
	const pieces = text.match(PIECES) ?? [];
	const lines = [''];
	for (const piece of pieces) {
		const line = lines.at(-1) ?? '';
		const closing = /^[\uFF0C\u3002\uFF1B\uFF1A\u3001\uFF09\u201D\u300B%)]/.test(piece);
		if (line !== '' && !closing && textWidth((line + piece).trimEnd(), size) > width) lines.push(piece.trimStart());
		else lines[lines.length - 1] = line + piece;
	}
	return lines.map((line) => line.trim()).filter((line) => line !== '');
}
