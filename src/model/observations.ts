import { formatMonth } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import { measuredValue } from '#model/measured-value.ts';
import type { Indicator } from '#schemas/indicators.ts';
import type { Observation } from '#schemas/monitoring-rows.ts';
import { plan } from '#schemas/plan.ts';

/** A monitoring value as a page shows it. */
export interface ObservationView {
	year: number;
	/** The year, or how far in it the value reaches: 2022, to the end of June 2022. */
	span: string;
	/** With its measure: 92.5%, 1200 jobs; the words of the source where it gave no number. */
	value: string;
	source: string;
	url: string | undefined;
}

/** What is said where no value is known to have been published. */
export const noneFound = (t: Translate): string =>
	plan.addresses.monitoring ? t('monitoring.none', { address: plan.addresses.monitoring }) : t('monitoring.noneKnown');

/** The end of a year, or of the month in it that a value reaches to. */
export function momentText(year: number, through: number | undefined, locale: Locale): string {
	const t = translator(locale);
	return through === undefined
		? t('reasons.endOfYear', { year })
		: t('reasons.endOfMonth', { month: formatMonth(year, through, locale) });
}

/** The year of a value, or how far in it the value reaches. */
export function spanText(year: number, through: number | undefined, locale: Locale): string {
	const t = translator(locale);
	if (through === undefined) return t('reasons.year', { year });
	return t('reasons.through', { moment: momentText(year, through, locale) });
}

/** A value published for an indicator in one language. */
export function observationView(
	indicator: Pick<Indicator, 'measure' | 'measureUnit'>,
	{ year, through, value, publishedAs, source }: Observation,
	locale: Locale,
): ObservationView {
	return {
		year,
		span: spanText(year, through, locale),
		value: value === undefined || indicator.measure === 'words' ? publishedAs : measuredValue(value, indicator, locale),
		source: source.title[locales[locale].key] ?? Object.values(source.title)[0] ?? '',
		url: source.url,
	};
}

/** The values published for an indicator in one language, the latest first. */
export const observationViews = (
	indicator: Pick<Indicator, 'measure' | 'measureUnit'>,
	observations: readonly Observation[],
	locale: Locale,
): ObservationView[] =>
	observations.map((each) => observationView(indicator, each, locale)).sort((a, b) => b.year - a.year);
