import { formatValue } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import type { Indicator } from '#schemas/indicators.ts';

/** The target as printed, with what is counted where its cell does not say that: 6000个, At least 2 meeting places. */
export function targetWithUnit({ target, measure, measureUnit, unitSource }: Indicator, locale: Locale): string {
	const { key, script } = locales[locale];
	if (measure !== 'count' || unitSource === 'printed') return target[key];
	return script === 'han' ? target[key] + measureUnit[key] : `${target[key]} ${measureUnit[key]}`;
}

/** A value with its measure, a count with what is counted: 92.5%, 1200个, 1,200 jobs, 2.85 billion yuan. */
export function measuredValue(
	value: number,
	{ measure, measureUnit }: Pick<Indicator, 'measure' | 'measureUnit'>,
	locale: Locale,
): string {
	if (measure === 'words') throw new TypeError('measuredValue: words have no number');
	const text = formatValue(value, measure, locale);
	if (measure !== 'count') return text;
	const { key, script } = locales[locale];
	return script === 'han' ? text + measureUnit[key] : `${text} ${measureUnit[key]}`;
}
