import { fill } from '#i18n/fill.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import type { Measure } from '#locales/languages.ts';

/** A calendar day (`2019-04-22`) as the language writes it: 2019年4月22日, April 22, 2019. */
export function formatDate(day: string, locale: Locale): string {
	const date = new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(date.getTime())) throw new RangeError(`formatDate: “${day}” is no day; expected e.g. 2019-04-22`);
	return new Intl.DateTimeFormat(locales[locale].formatting, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A month of a year as the language writes it: 2019年4月, April 2019. */
export const formatMonth = (year: number, month: number, locale: Locale): string =>
	new Intl.DateTimeFormat(locales[locale].formatting, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
		new Date(Date.UTC(year, month - 1)),
	);

/** A number in the digits of the language, 3648 in Chinese, as the plan prints it, 3,648 in English; below nothing with a minus, not a hyphen. */
function formatNumber(value: number, locale: Locale): string {
	const { formatting, numbers } = locales[locale];
	return new Intl.NumberFormat(formatting, { useGrouping: numbers.grouping, maximumFractionDigits: 2 })
		.format(value)
		.replace('-', '\u2212');
}

/** A large number with the language's own scale: 13.6万, 1.2 billion; others as they are. */
export function formatScaled(value: number, locale: Locale): string {
	const [scale, name] = locales[locale].numbers.scales.find(([from]) => value >= from) ?? [1, ''];
	return formatNumber(value / scale, locale) + name;
}

/** A value with its measure: 38.25%, 13.6万平方米, 136,000 m², 1.2 billion yuan; a count without its unit. */
export function formatValue(value: number, measure: Measure, locale: Locale): string {
	const form = locales[locale].numbers.measures[measure];
	const text = form.startsWith('~') ? formatScaled(value, locale) : formatNumber(value, locale);
	return fill(form.replace(/^~/, ''), { value: text });
}

/** A small number in words (六, six), a larger one in digits. */
export function inWords(value: number, locale: Locale): string {
	return locales[locale].numbers.words[value] ?? formatNumber(value, locale);
}

/** How many there are, for a text: the number, which chooses the form of the text, and the same in words. */
export const counted = (count: number, locale: Locale) => ({ count, countInWords: inWords(count, locale) });

/** The members of a list, parted as the language does: 甲、乙; a, b. */
export const inList = (members: readonly string[], locale: Locale): string => members.join(locales[locale].marks.list);

/** Clauses set one behind the other: 甲；乙; a; b. */
export const inClauses = (clauses: readonly string[], locale: Locale): string =>
	clauses.join(locales[locale].marks.clause);

/** Sentences set one behind the other: with a blank between them where the script has blanks. */
export const inSentences = (sentences: readonly string[], locale: Locale): string =>
	sentences.join(locales[locale].script === 'han' ? '' : ' ');

/** A text as it stands within a sentence: “At least 2” as “at least 2”, a name in capitals as it is. */
export const withinSentence = (text: string): string =>
	text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

/** A text in the language's brackets. */
export function inBrackets(text: string, locale: Locale): string {
	const { openBracket, closeBracket } = locales[locale].marks;
	return openBracket + text + closeBracket;
}

/** A file's size as the language writes it, to one place: 1.2 MB, 380 kB; no line ends in it. */
export function formatBytes(bytes: number, locale: Locale): string {
	const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
	return new Intl.NumberFormat(locales[locale].formatting, {
		style: 'unit',
		unit,
		maximumFractionDigits: bytes < 1e6 ? 0 : 1,
	})
		.format(value)
		.replace(' ', '\u00A0');
}
