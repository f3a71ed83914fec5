import {
	INITIALS,
	marks,
	NUMBER_LETTER,
	PLOT,
	type SpeechRule,
	type SpokenLanguage,
	SUM,
	spaced,
	tidy,
} from '#read-aloud/languages/general.ts';

const own: readonly SpeechRule[] = [
	[/\[(\d{4})\]/g, ', $1,'],
	// With its period "No." ends a sentence for many voices.
	[/\bNo\.\s*(?=\d)/g, 'number '],
	[/(\d)\s*[\u2014\u2013]\s*(\d)/g, '$1 to $2'],
	[/(\w)[\u2013](\w)/g, '$1 $2'],
	[SUM, (sum) => sum.split('+').map(spaced).join(' plus ')],
	[/\s*\+\s*/g, ' plus '],
	[PLOT, (_, block = '', plot = '') => `${spaced(block)}, ${spaced(plot)}`],
	[/\b110(?= police)/g, '1 1 0'],
	[/\b(\d+)h\b/g, '$1-hour'],
	[/\s*(?:\u33A1|\bm\u00B2)/g, ' square meters'],
	[NUMBER_LETTER, '$1 $2'],
	[INITIALS, spaced],
];

export const en: SpokenLanguage = {
	rules: [...marks, ...own, ...tidy],
	longest: 250,
	comma: ', ',
	voices: [/^en-us/i, /^en-gb/i],
};
