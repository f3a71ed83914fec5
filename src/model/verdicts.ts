import { inList, inSentences } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { perBuild } from '#markdown/per-build.ts';
import { measuredValue } from '#model/measured-value.ts';
import { momentText, type ObservationView, observationView } from '#model/observations.ts';
import { when } from '#model/period.ts';
import { judge, spanOf, type Verdict, type VerdictName, type When } from '#monitoring/verdict.ts';
import { type Indicator, indicators } from '#schemas/indicators.ts';
import { observationsOf } from '#schemas/monitoring.ts';

/** What is said of an indicator at the day of the last look. */
export interface VerdictView {
	no: number;
	verdict: VerdictName;
	/** The verdict in words. */
	label: string;
	/** Why, in a sentence or two with the numbers. */
	why: string;
	/** The latest value of the period. */
	latest: ObservationView | undefined;
	/** In short what it is judged by: the latest value, of values that add up their total, of growth of each year its mean; none without a value. */
	shown: string | undefined;
	/** What was reckoned: for the line of a chart. */
	judged: Verdict;
}

/** What an explanation needs to know of an indicator. */
type Explained = Pick<Indicator, 'target' | 'measure' | 'measureUnit' | 'due'>;

/** Why a verdict is what it is, in a sentence or two with the numbers. */
export function explain(indicator: Explained, verdict: Verdict, at: When, locale: Locale): string {
	const t = translator(locale);
	const { why, basis, total, mean, expected, from, missing = [], tentative } = verdict;
	const { first, due } = spanOf(indicator, at);
	const measured = (value: number | undefined) => (value === undefined ? '' : measuredValue(value, indicator, locale));
	const year = basis?.year ?? due;
	const sentence = t(`reasons.${why}`, {
		period: t('document.years', { first: at.period.first, last: at.period.last }),
		target: indicator.target[locales[locale].key],
		year,
		due,
		moment: momentText(year, basis?.through, locale),
		years: year === first ? t('reasons.year', { year }) : t('document.years', { first, last: year }),
		missing: inList(missing.map(String), locale),
		value: measured(basis?.value),
		total: measured(total),
		mean: measured(mean),
		expected: measured(expected),
		from: measured(from?.value),
		fromYear: from?.year ?? '',
	});
	return inSentences([sentence, ...(tentative ? [t('reasons.tentative')] : [])], locale);
}

/** What an indicator is judged by, in short. */
function shortly(
	indicator: Explained,
	{ total, mean, basis }: Verdict,
	{ value, span }: ObservationView,
	locale: Locale,
): string {
	const t = translator(locale);
	const moment = basis && momentText(basis.year, basis.through, locale);
	if (moment && total !== undefined)
		return t('progress.totalOf', { value: measuredValue(total, indicator, locale), moment });
	if (moment && mean !== undefined)
		return t('progress.meanOf', { value: measuredValue(mean, indicator, locale), moment });
	return t('progress.latestOf', { value, span });
}

function verdictView(indicator: Indicator, locale: Locale): VerdictView {
	const judged = judge(indicator, observationsOf(indicator.no), when);
	const latest = judged.latest && observationView(indicator, judged.latest, locale);
	return {
		no: indicator.no,
		verdict: judged.verdict,
		label: translator(locale)(`progress.${judged.verdict}`),
		why: explain(indicator, judged, when, locale),
		latest,
		shown: latest && shortly(indicator, judged, latest, locale),
		judged,
	};
}

/** What is said of each indicator in one language, by its number. */
export const verdictViews = perBuild(
	(locale: Locale): ReadonlyMap<number, VerdictView> =>
		new Map(indicators.map((indicator) => [indicator.no, verdictView(indicator, locale)])),
);

/** What is said of an indicator in one language. Throws a RangeError where there is none of this number. */
export function verdictOf(no: number, locale: Locale): VerdictView {
	const view = verdictViews(locale).get(no);
	if (!view) throw new RangeError(`verdict: there is no indicator ${no}`);
	return view;
}
