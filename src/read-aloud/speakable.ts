import { cut } from '#read-aloud/cut.ts';

/** The languages the plan is read in. */
export type Tongue = 'zh' | 'en';

/** Words in one language: a part of a block, or what a voice says in one go. */
export interface Passage {
	text: string;
	tongue: Tongue;
}

type Rule = readonly [pattern: RegExp, put: string | ((...found: string[]) => string)];

/** As many characters as a voice is given at once: Chrome falls silent in the middle of longer ones. */
const LONGEST: Readonly<Record<Tongue, number>> = { zh: 120, en: 250 };

const NUMERALS = '\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D';
const numerals = (text: string) => text.replace(/\d/g, (digit) => NUMERALS.charAt(Number(digit)));
const spaced = (text: string) => text.split('').join(' ');

/** Names of working methods such as 1+33641 and 1+6+41+N. */
const SUM = /\b\d+(?:\+(?:\d+|[A-Z]\b))+/g;
/** Plot numbers such as 117K-03. */
const PLOT = /\b(\d+[A-Z])-(\d+)\b/g;
/** 3H, 5G, 3A; and CBD, CPC: longer runs of capitals are words (MALL, COVID). */
const NUMBER_LETTER = /\b(\d+)([A-Z])(?![A-Za-z0-9])/g;
const INITIALS = /\b[A-Z]{2,3}(?![A-Za-z0-9])/g;

const chinese: readonly Rule[] = [
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

const english: readonly Rule[] = [
	[/\s*\([%]\)/g, ''],
	[/[\u201C\u201D"]/g, ''],
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
	[/\s*\u2014\s*/g, ', '],
	// What is left where Chinese in brackets is not spoken.
	[/[,\s]*\(\s*\)/g, ''],
	[/[,\s]+\)/g, ')'],
	[/\s+([,.;:])/g, '$1'],
	[/,(?:\s*,)+/g, ','],
];

const rules: Readonly<Record<Tongue, readonly Rule[]>> = { zh: chinese, en: english };

/** What a voice should say for words of the plan. Percent signs, decimals and dates stay: voices read them well. */
export function speakable({ text, tongue }: Passage): string {
	const said = rules[tongue].reduce(
		(words, [pattern, put]) => (typeof put === 'string' ? words.replace(pattern, put) : words.replace(pattern, put)),
		text.replace(/\s+/g, ' '),
	);
	// Marks at either end belong to words in the other language; some voices say their names.
	return said
		.trim()
		.replace(/^[\s)\],.;:!?\uFF09\u3001\u3002\uFF0C\uFF1B\uFF1A\uFF01\uFF1F]+/, '')
		.replace(/[\s(\uFF08]+$/, '');
}

/** Neighbours of the same language as one, so that sentences stay whole. */
function joined(passages: readonly Passage[]): Passage[] {
	const runs: Passage[] = [];
	for (const { text, tongue } of passages) {
		const last = runs[runs.length - 1];
		if (last?.tongue === tongue) last.text += text;
		else runs.push({ text, tongue });
	}
	return runs;
}

/**
 * What is said for a block, in order, each short enough for a voice. Parts in a
 * language that has no voice are left out.
 */
export function utterancesOf(block: readonly Passage[], hasVoice: (tongue: Tongue) => boolean): Passage[] {
	return joined(block.filter(({ tongue }) => hasVoice(tongue))).flatMap((run) =>
		cut(speakable(run), LONGEST[run.tongue])
			.filter((text) => /[\p{L}\p{N}]/u.test(text))
			.map((text) => ({ text, tongue: run.tongue })),
	);
}
