/** What is put in the place of what a pattern finds. */
export type SpeechRule = readonly [pattern: RegExp, put: string | ((...found: string[]) => string)];

/** How a language is read aloud. */
export interface SpokenLanguage {
	/** What makes sayable what is printed, one after the other. */
	rules: readonly SpeechRule[];
	/** As many characters as a voice is given at once: Chrome falls silent in the middle of longer ones. */
	longest: number;
	/** What parts the cells of a table. */
	comma: string;
	/** The tags of voices, best first: the standard language of its readers. */
	voices: readonly RegExp[];
}

export const spaced = (text: string) => text.split('').join(' ');

/** Names of methods such as 1+33 and 1+6+41+N. */
export const SUM = /\b\d+(?:\+(?:\d+|[A-Z]\b))+/g;
/** Plot numbers such as 117K-03. */
export const PLOT = /\b(\d+[A-Z])-(\d+)\b/g;
/** 3H, 5G, 3A; and CBD, CPC: longer runs of capitals are words (MALL, COVID). */
export const NUMBER_LETTER = /\b(\d+)([A-Z])(?![A-Za-z0-9])/g;
export const INITIALS = /\b[A-Z]{2,3}(?![A-Za-z0-9])/g;

/** Marks that voices say or stumble over, in any language of words between blanks. */
export const marks: readonly SpeechRule[] = [
	[/\s*\([%]\)/g, ''],
	[/[\u201C\u201D"]|\u00AB\s?|\s?\u00BB/g, ''],
];

/** What marks and words that are not spoken leave behind. */
export const tidy: readonly SpeechRule[] = [
	[/\s*\u2014\s*/g, ', '],
	// What is left where another language in brackets is not spoken.
	[/[,\s]*\(\s*\)/g, ''],
	[/[,\s]+\)/g, ')'],
	[/\s+([,.;:])/g, '$1'],
	[/,(?:\s*,)+/g, ','],
];

/** Any language without rules of its own. */
export const general: SpokenLanguage = {
	rules: [...marks, [NUMBER_LETTER, '$1 $2'], [INITIALS, spaced], ...tidy],
	longest: 250,
	comma: ', ',
	voices: [],
};
