import { hasWide, WIDE } from '#locales/script.ts';

/** A piece of a text, with what holds for its words and not for those beside it. */
export interface TextPiece<Correction = string> {
	text: string;
	/** BCP 47 tag of the words, where it is not that of the text. */
	lang?: string;
	/** The correction that the words stand under, by its id, or as the mark that follows them on a page. The words may be none. */
	correction?: Correction;
	/** Set where the words are what was looked for. */
	found?: true;
}

const RUNS = new RegExp(`(${WIDE}+)`);

/** A text in letters parted where Chinese characters stand in it, which are of the language `lang`. */
export function piecesByScript(text: string, lang: string): TextPiece[] {
	return text
		.split(RUNS)
		.filter((run) => run !== '')
		.map((run) => (hasWide(run) ? { text: run, lang } : { text: run }));
}
