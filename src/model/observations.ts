import { formatValue } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import type { Indicator } from '#schemas/indicators.ts';

/** A monitoring value as a page shows it. */
export interface ObservationView {
	year: number;
	/** With its measure: 92.5%, 1200 jobs. */
	value: string;
	source: string;
	url: string | undefined;
}

/** The monitoring values of an indicator in one language, the latest first. */
export function observationViews(
	{ observations = [], measure, measureUnit }: Pick<Indicator, 'observations' | 'measure' | 'measureUnit'>,
	locale: Locale,
): ObservationView[] {
	const { key } = locales[locale];
	return observations
		.map(({ year, value, source }) => {
			const text = measure === 'words' ? String(value) : formatValue(value, measure, locale);
			return {
				year,
				value: measure === 'count' ? `${text} ${measureUnit[key]}` : text,
				source: source[key],
				url: source.url,
			};
		})
		.sort((a, b) => b.year - a.year);
}
