import { formatValue } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
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

/** The values published for an indicator in one language, the latest first. */
export function observationViews(
	{ measure, measureUnit }: Pick<Indicator, 'measure' | 'measureUnit'>,
	observations: readonly Observation[],
	locale: Locale,
): ObservationView[] {
	const { key } = locales[locale];
	return observations
		.map(({ year, value, publishedAs, source }) => {
			const text = value === undefined || measure === 'words' ? publishedAs : formatValue(value, measure, locale);
			return {
				year,
				value: measure === 'count' && value !== undefined ? `${text} ${measureUnit[key]}` : text,
				source: source.title[key] ?? Object.values(source.title)[0] ?? '',
				url: source.url,
			};
		})
		.sort((a, b) => b.year - a.year);
}
