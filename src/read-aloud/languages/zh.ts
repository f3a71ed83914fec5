import {
	INITIALS,
	NUMBER_LETTER,
	PLOT,
	type SpeechRule,
	type SpokenLanguage,
	SUM,
	spaced,
} from '#read-aloud/languages/general.ts';

const NUMERALS = '\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D';
const numerals = (text: string) => text.replace(/\d/g, (digit) => NUMERALS.charAt(Number(digit)));

const rules: readonly SpeechRule[] = [
	// Blanks around the cells of a table.
	[/\s*([\uFF0C\u3001\u3002\uFF1B\uFF1A])\s*/g, '$1'],
	// The target in the next cell says percent once more.
	[/\s*[\uFF08(][%\uFF05][)\uFF09]/g, ''],
	// Two quoted names that only their marks part.
	[/([\u201D\u300B])([\u201C\u300A])/g, '$1\u3001$2'],
	// At quotation marks voices pause in the middle of a name, and some say their name.
	[/[\u201C\u201D\u2018\u2019\u300A\u300B\u300C\u300D]/g, ''],
	// A document's number: its year is a label, not a quantity.
	[/[\u3014[](\d{4})[\u3015\]]/g, (_, year = '') => `\uFF0C${numerals(year)}\uFF0C`],
	[/(\d)\s*[\u2014\u2013~\uFF5E-]+\s*(?=\d)/g, '$1\u5230'],
	[SUM, (sum) => numerals(sum).replace(/\+/g, '\u52A0')],
	[/\+/g, '\u52A0'],
	[PLOT, (_, block = '', plot = '') => `${numerals(block)}\u6760${numerals(plot)}`],
	// The police line, as everyone says it.
	[/\b110(?=\u8B66)/g, '\u5E7A\u5E7A\u96F6'],
	[/(\d)h\b/g, '$1\u5C0F\u65F6'],
	[/\u33A1|m\u00B2/g, '\u5E73\u65B9\u7C73'],
	[NUMBER_LETTER, '$1 $2'],
	[INITIALS, spaced],
	// Capitals of a whole word are read letter by letter; in small letters it is a word.
	[/\b[A-Z]{4,}\b/g, (word) => word.toLowerCase()],
	[/\u2014+/g, '\uFF0C'],
];

export const zh: SpokenLanguage = {
	rules,
	longest: 120,
	comma: '\uFF0C',
	voices: [/^(zh|cmn)(-hans)?-cn/i, /^(zh|cmn)(-hans|-sg|$)/i, /^(zh|cmn)-(hant-)?tw/i],
};
