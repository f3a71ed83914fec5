import { type Locale, locales } from '#i18n/locales.ts';
import { measuredValue } from '#model/measured-value.ts';
import type { Indicator } from '#schemas/indicators.ts';
import type { Observation } from '#schemas/monitoring-rows.ts';

/** A monitoring value as a page shows it. */
export interface ObservationView {
	year: number;
	/** With its measure: 92.5%, 1200 jobs; the words of the source where it gave no number. */
	value: string;
	source: string;
	url: string | undefined;
}

/** A value published for an indicator in one language. */
export function observationView(
	indicator: Pick<Indicator, 'measure' | 'measureUnit'>,
	{ year, value, publishedAs, source }: Observation,
	locale: Locale,
): ObservationView {
	return {
		year,
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
