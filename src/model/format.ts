import type { Measure } from '#data/figures.ts';
import type { Locale } from '#i18n/locales.ts';
import { perBuild } from '#model/per-build.ts';

/** A calendar day (`2021-04-22`) as the language writes it: 2021年4月22日, April 22, 2021. */
export const formatDate = perBuild((day: string, locale: Locale): string => {
	const date = new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(date.getTime())) throw new RangeError(`formatDate: “${day}” is no day; expected e.g. 2021-04-22`);
	return new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
		date,
	);
});

const SCALES = {
	zh: [
		[1e8, '亿'],
		[1e4, '万'],
	],
	en: [
		[1e9, ' billion'],
		[1e6, ' million'],
	],
} as const;

/** A number in the digits of the language: 3648 in Chinese, as the plan prints it, 3,648 in English. */
function formatNumber(value: number, locale: Locale): string {
	return new Intl.NumberFormat(locale === 'en' ? 'en-US' : locale, {
		useGrouping: locale === 'en',
		maximumFractionDigits: 2,
	}).format(value);
}

/** A large number with the language's own scale: 13.6万, 1.2 billion; others as they are. */
function formatScaled(value: number, locale: Locale): string {
	const [scale, name] = SCALES[locale === 'en' ? 'en' : 'zh'].find(([limit]) => value >= limit) ?? [1, ''];
	return formatNumber(value / scale, locale) + name;
}

/** What a figure may be measured in. */
export type FormatMeasure = Exclude<Measure, 'text'>;

/** A value with its measure: 38.25%, 13.6万平方米, 136,000 m², 1.2 billion yuan; a count without its unit. */
export function formatValue(value: number, measure: FormatMeasure, locale: Locale): string {
	const english = locale === 'en';
	const units = {
		percent: () => `${formatNumber(value, locale)}%`,
		count: () => formatNumber(value, locale),
		squareMeters: () => (english ? `${formatNumber(value, locale)} m²` : `${formatScaled(value, locale)}平方米`),
		yuan: () => (english ? `${formatScaled(value, locale)} yuan` : `${formatScaled(value, locale)}元`),
		storeys: () => (english ? `${formatNumber(value, locale)} stories` : `${formatNumber(value, locale)}层`),
		minutes: () => (english ? `${formatNumber(value, locale)} minutes` : `${formatNumber(value, locale)}分钟`),
		years: () => (english ? `${formatNumber(value, locale)} years` : `${formatNumber(value, locale)}年`),
		kilometers: () => (english ? `${formatNumber(value, locale)} km` : `${formatNumber(value, locale)}公里`),
	};
	return units[measure]();
}

/** A file's size as the language writes it, to one place: 1.2 MB, 380 kB. */
export function formatBytes(bytes: number, locale: Locale): string {
	const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
	return new Intl.NumberFormat(locale === 'en' ? 'en-US' : locale, {
		style: 'unit',
		unit,
		maximumFractionDigits: bytes < 1e6 ? 0 : 1,
	}).format(value);
}
