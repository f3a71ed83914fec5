/**
 * Numbers of a Chinese text in the form its English must have them, by the
 * conversions of the translation guide: 约10万平方米 is 100,000 m², 12亿人民币
 * 1.2 billion yuan, 3648户 3,648, 90%以上 90%, “十四五” 14th.
 */

const NUMERALS = '〇一二三四五六七八九';
const CARDINALS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = [
	'zeroth',
	'first',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth',
];
const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];
const SCALES: Record<string, number> = { 万: 1e4, 亿: 1e8 };

const digit = (numeral: string) => (numeral === '两' ? 2 : numeral === '十' ? 10 : NUMERALS.indexOf(numeral));

const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** A number as the English writes it: 3,648; 1.2 billion; 100 million. */
export function written(value: number): string {
	const plain = (part: number) => NUMBERS.format(part);
	if (value >= 1e9) return `${plain(value / 1e9)} billion`;
	return value >= 1e6 ? `${plain(value / 1e6)} million` : plain(value);
}

/** A rule: what it finds in the Chinese, and what the English must have for it. */
interface Rule {
	pattern: RegExp;
	expect: (...groups: string[]) => string;
}

/** Rules in order; what one has found is taken out of the text before the next. */
const RULES: Rule[] = [
	{ pattern: /(\d\+[\dXN+]+)/, expect: (code) => code },
	{ pattern: /(\d{4})-(\d{4})年/, expect: (from, to) => `${from}–${to}` },
	{ pattern: /〔(\d{4})〕/, expect: (year) => year },
	{ pattern: /(\d+K-\d+|\d+[A-Za-z])/, expect: (code) => code },
	{ pattern: /第(十[一二三四五])个五年/, expect: (numeral) => `${10 + digit(numeral.slice(1))}th` },
	{ pattern: /([〇一二三四五六七八九]{4})年/, expect: (year) => [...year].map(digit).join('') },
	{ pattern: /(十[一二三四五])五(?=”|时期|末|目)/, expect: (numeral) => `${10 + digit(numeral.slice(1))}th` },
	{ pattern: /“八五”/, expect: () => '8th' },
	{ pattern: /十九[大届]/, expect: () => '19th' },
	{ pattern: /([二三四五])中(?=[、全])/, expect: (numeral) => ORDINALS[digit(numeral)] ?? '' },
	{ pattern: /([二三四五六七八])居/, expect: (numeral) => `No. ${digit(numeral)}` },
	{ pattern: /第([一二三])(?=是)/, expect: (numeral) => ORDINALS[digit(numeral)] ?? '' },
	{
		pattern: /(?<![〇一二三四五六七八九十])([一二三四五六七八九十])年/,
		expect: (numeral) => CARDINALS[digit(numeral)] ?? '',
	},
	{ pattern: /(\d+)月/, expect: (month) => MONTHS[Number(month) - 1] ?? '' },
	{ pattern: /(\d{4})年/, expect: (year) => year },
	{
		pattern: /(\d+(?:\.\d+)?)([万亿]?)平(?:方米|米)/,
		expect: (value, scale) => `${written(Number(value) * (SCALES[scale] ?? 1))} m²`,
	},
	{
		pattern: /(\d+(?:\.\d+)?)([万亿])(?:元|人民币)/,
		expect: (value, scale) => `${written(Number(value) * (SCALES[scale] ?? 1))} yuan`,
	},
	{ pattern: /(\d+(?:\.\d+)?)%/, expect: (value) => `${written(Number(value))}%` },
	{ pattern: /(\d+(?:\.\d+)?)([万亿]?)/, expect: (value, scale) => written(Number(value) * (SCALES[scale] ?? 1)) },
	{
		pattern: /(?<![第之同统后十])([一二三四五六七两])(?:个|家|项|张清单|位一体|套|张网|级|星级|公里|轮|大(?=职能))/,
		expect: (numeral) => CARDINALS[digit(numeral)] ?? '',
	},
];

/** The ordinal that opens a measure in Chinese; in English the number printed before the measure is enough. */
const OWN_ORDINAL = /^[一二三四五六七八]是/;

/** The numbers that the English of a Chinese text must have, one entry an occurrence. */
export function expectedNumbers(chinese: string): string[] {
	const expected: string[] = [];
	let rest = chinese.replace(OWN_ORDINAL, '');
	for (const { pattern, expect } of RULES) {
		rest = rest.replace(new RegExp(pattern, 'g'), (_found, ...groups: unknown[]) => {
			expected.push(expect(...groups.filter((group): group is string => typeof group === 'string').slice(0, 2)));
			return '·';
		});
	}
	return expected;
}

/** The small whole number that `number` is in any form (2, two, second), or undefined. */
function smallValue(number: string): number | undefined {
	if (/^[1-9]$/.test(number)) return Number(number);
	const value = Math.max(CARDINALS.indexOf(number), ORDINALS.indexOf(number));
	return value > 0 ? value : undefined;
}

/** Numbers that count as one when they are compared: 2, two and second are the same. */
export function numberKey(number: string): string {
	return String(smallValue(number) ?? number);
}

/** How often an English text has a number: as written; a small one in figures, as a word, or as an ordinal. */
export function occurrences(english: string, number: string): number {
	const small = smallValue(number);
	const escaped = (small ?? number)
		.toString()
		.toLowerCase()
		.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const forms = [`(?<![\\d.,])${escaped}(?!\\d|,\\d|\\.\\d)`];
	if (small !== undefined) forms.push(`\\b${CARDINALS[small]}\\b`, `\\b${ORDINALS[small]}\\b`);
	if (small === 2) forms.push('\\bboth\\b');
	return forms.reduce((sum, form) => sum + (english.toLowerCase().match(new RegExp(form, 'g'))?.length ?? 0), 0);
}

/** The Arabic numbers of an English text that are no part of any number the Chinese has. */
export function unexpectedNumbers(english: string, expected: readonly string[]): string[] {
	const found = english.match(/\d[\d,.–]*\d|\d/g) ?? [];
	return found.filter((number) => !expected.some((each) => each.includes(number)));
}
