import { formatScaled, formatValue } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { NUMERALS, numeralValue } from '#locales/chinese-numerals.ts';

/**
 * A number of a Chinese text, free of how a language writes it: 约10万平方米
 * is 100000 square meters, 12亿人民币 1.2 billion yuan, “十四五” the ordinal 14.
 * A code (1+6+41+N, a span of years) is its text.
 */
export interface Quantity {
	kind: 'count' | 'percent' | 'squareMeters' | 'yuan' | 'year' | 'month' | 'ordinal' | 'code';
	value: number | string;
}

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const digit = (numeral: string) => (numeral === '两' ? 2 : '〇一二三四五六七八九十'.indexOf(numeral));
const code = (value: string): Quantity => ({ kind: 'code', value });
const year = (value: number): Quantity => ({ kind: 'year', value });
const ordinal = (value: number): Quantity => ({ kind: 'ordinal', value });
const count = (value: number): Quantity => ({ kind: 'count', value });
const scaled =
	(kind: Quantity['kind']) =>
	(value = '', scale = ''): Quantity => ({ kind, value: Number(value) * (SCALES[scale] ?? 1) });

/** Rules in order: what one finds in a Chinese text, and what it means; it is taken out of the text before the next. */
const RULES: readonly (readonly [RegExp, (...groups: string[]) => Quantity])[] = [
	[/(\d\+[\dXN+]+)/g, code],
	[/(\d{4})[-—](\d{4})年/g, (from, to) => code(`${from}–${to}`)],
	[/〔(\d{4})〕/g, (value) => year(Number(value))],
	[/(\d+K-\d+|\d+[A-Za-z])/g, code],
	[new RegExp(`第(${NUMERALS})个五年`, 'g'), (numeral = '') => ordinal(numeralValue(numeral))],
	[
		/([〇零一二三四五六七八九]{4})年/g,
		(value = '') => year(Number([...value.replaceAll('零', '〇')].map(digit).join(''))),
	],
	// 八五, 十五, 十四五: the eighth, tenth, fourteenth plan.
	[
		/(十[一二三四五六七八九]?|[六七八九])五(?=”|时期|末|目|规划|期间)/g,
		(numeral = '') => ordinal(numeralValue(numeral)),
	],
	[/(二?十[一二三四五六七八九]?)[大届]/g, (numeral = '') => ordinal(numeralValue(numeral))],
	[/([一二三四五六七])中(?=[、全])/g, (numeral = '') => ordinal(digit(numeral))],
	[/([一二三四五六七八九十])居/g, (numeral = '') => count(digit(numeral))],
	[/第([一二三四五六七八九十])(?=是)/g, (numeral = '') => ordinal(digit(numeral))],
	[/(?<![〇一二三四五六七八九十])([一二三四五六七八九十])年/g, (numeral = '') => count(digit(numeral))],
	[/(\d+)月/g, (value) => ({ kind: 'month', value: Number(value) })],
	[/(\d{4})年/g, (value) => year(Number(value))],
	[/(\d+(?:\.\d+)?)([万亿]?)平(?:方米|米)/g, scaled('squareMeters')],
	[/(\d+(?:\.\d+)?)([万亿])(?:元|人民币)/g, scaled('yuan')],
	[/(\d+(?:\.\d+)?)%/g, scaled('percent')],
	[/(\d+(?:\.\d+)?)([万亿]?)/g, scaled('count')],
	[
		/(?<![第之同统后十])([一二三四五六七两])(?:个|家|项|张清单|位一体|套|张网|级|星级|公里|轮|大(?=职能))/g,
		(numeral = '') => count(digit(numeral)),
	],
];

/** The ordinal that opens a measure; in a translation the number printed before the measure is enough. */
const OWN_ORDINAL = /^[一二三四五六七八九十]是/;

/** The numbers of a text of the plan's own language, one entry an occurrence; of a language in letters its digits alone. */
export function numbersOf(text: string, locale: Locale): Quantity[] {
	if (locales[locale].script !== 'han') return (text.match(/\d[\d,.–]*\d|\d/g) ?? []).map(code);
	const found: Quantity[] = [];
	let rest = text.replace(OWN_ORDINAL, '');
	for (const [pattern, meaning] of RULES)
		rest = rest.replace(pattern, (_, ...groups: unknown[]) => {
			found.push(meaning(...groups.filter((group): group is string => typeof group === 'string').slice(0, 2)));
			return '·';
		});
	return found;
}

/** Blanks inside a number are how some languages part thousands: what they look like does not matter. */
export const tight = (text: string) => text.replace(/(?<=\d)\s(?=\d{3}(?!\d)|%)/gu, '').replace(/\s/gu, ' ');

/** A quantity as a translation writes it, in digits: 3,648; 1.2 billion yuan; April. */
export function written({ kind, value }: Quantity, locale: Locale): string {
	if (typeof value === 'string') return value;
	if (kind === 'month') {
		const { formatting } = locales[locale];
		return new Intl.DateTimeFormat(formatting, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, value - 1));
	}
	if (kind === 'percent' || kind === 'squareMeters' || kind === 'yuan') return tight(formatValue(value, kind, locale));
	return kind === 'year' || kind === 'ordinal' ? String(value) : tight(formatScaled(value, locale));
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How often a text has a number in the form it is written in; a small one in digits, as a word, or as an ordinal. */
export function occurrences(text: string, quantity: Quantity, locale: Locale): number {
	const { words, ordinals } = locales[locale].numbers;
	const form = written(quantity, locale).toLowerCase();
	const forms = [`(?<![\\d.,])${escaped(form)}(?!\\d|,\\d|\\.\\d)`];
	const small = /^[1-9]$|^10$/.test(form) ? Number(form) : undefined;
	if (small !== undefined) {
		for (const word of [words[small], ...(ordinals?.[small] ?? [])])
			if (word) forms.push(`(?<!\\p{L})${escaped(word)}(?!\\p{L})`);
	}
	const plain = tight(text).toLowerCase();
	return forms.reduce((sum, each) => sum + (plain.match(new RegExp(each, 'gu'))?.length ?? 0), 0);
}

/** The Arabic numbers of a text that are no part of any number the original has; of a span each end counts. */
export function unexpectedNumbers(text: string, expected: readonly Quantity[], locale: Locale): string[] {
	const found = tight(text).match(/\d[\d,.–]*\d|\d/g) ?? [];
	const isExpected = (number: string) => expected.some((each) => written(each, locale).includes(number));
	return found.filter((number) => !isExpected(number) && !number.split('–').every(isExpected));
}
