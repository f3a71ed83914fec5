import { formatDate, formatMonth, formatValue, inBrackets } from '#i18n/format.ts';
import { defaultLocale, type Locale, locales } from '#i18n/locales.ts';
import { type Words, wordsIn } from '#i18n/own-text.ts';
import { translator } from '#i18n/translate.ts';
import { observationCitation } from '#model/citation.ts';
import { indicatorPath } from '#model/indicator-rows.ts';
import type { Indicator } from '#schemas/indicators.ts';
import type { MonitoringSource, Observation, Revision } from '#schemas/monitoring-rows.ts';

/** Who said it, as a page shows it. */
export interface SourceView {
	title: Words;
	url: string | undefined;
	/** Its document number. */
	number: string | undefined;
	/** Day it was published, in words. */
	publishedOn: string;
}

/** That another value took the place of a value. */
export interface RevisionView {
	from: string;
	/** The value that followed, or that it was taken back. */
	to: string;
	/** Day, in words. */
	on: string;
	why: Words;
}

/** A value published for an indicator, as a page shows it. */
export interface ObservationView {
	/** Its fragment on the indicator's page, for good: `value-2023`. */
	id: string;
	year: number;
	/** The year, and the month it reaches to where it is a part of one. */
	period: string;
	/** With its measure: 92.5%, 1200 jobs; the words of the source where it gave no number; that it was taken back. */
	value: string;
	/** The words of the source where the value says more or less than they. */
	publishedAs: Words | undefined;
	/** Whether it is final; none of one that was taken back. */
	state: { id: Observation['state']; label: string } | undefined;
	source: SourceView;
	note: Words | undefined;
	/** How it is cited: its source first, then where on this site it was read; none of one that was taken back. */
	citation: string | undefined;
	/** The values before it, the last first. */
	history: RevisionView[];
}

/** What is needed of an indicator to show its values. */
type Measured = Pick<Indicator, 'no' | 'measure' | 'measureUnit'>;

/** The fragment that the value of a year has on its indicator's page, for good. */
export const observationId = (year: number): string => `value-${year}`;

/** The path, in the default language, of the value of a year. */
export const observationPath = ({ indicator, year }: Pick<Observation, 'indicator' | 'year'>): string =>
	`${indicatorPath(indicator)}#${observationId(year)}`;

/** A value with its measure; the words of the source where it gave no number. */
export function valueText(
	{ measure, measureUnit }: Measured,
	{ value, publishedAs }: Pick<Observation, 'value' | 'publishedAs'>,
	locale: Locale,
): string {
	if (value === undefined || measure === 'words') return publishedAs;
	const text = formatValue(value, measure, locale);
	return measure === 'count' ? `${text} ${measureUnit[locales[locale].key]}` : text;
}

/** The year of a value, and the month it reaches to where it is a part of one. */
export const periodText = ({ year, through }: Pick<Observation, 'year' | 'through'>, locale: Locale): string =>
	through === undefined
		? String(year)
		: translator(locale)('monitoring.through', { year, month: formatMonth(through, locale) });

/** Whether a value is final, in words. */
export const stateText = (state: Observation['state'], locale: Locale): string =>
	translator(locale)(`monitoring.${state}`);

/** Who said it, in one language. */
export const sourceView = ({ title, url, number, publishedOn }: MonitoringSource, locale: Locale): SourceView => ({
	title: wordsIn(title, locale),
	url,
	number,
	publishedOn: formatDate(publishedOn, locale),
});

/** The revisions of one year in the order of their days; of the same day in the order of the file. */
export const revisionsOfYear = (revisions: readonly Revision[], year: number): Revision[] =>
	revisions
		.filter((revision) => revision.year === year)
		.sort((a, b) => (a.revisedOn < b.revisedOn ? -1 : Number(a.revisedOn > b.revisedOn)));

/** What each value of one year became: the one after it, at last the one that stands, or nothing where that was taken back. */
export const changesOf = (revisions: readonly Revision[], present: Observation | undefined) =>
	revisions.map((from, index) => ({ from, to: revisions[index + 1] ?? present }));

/** Both ends of a change; where their states differ, with these. */
function changeTexts(indicator: Measured, from: Revision, to: Observation | undefined, locale: Locale) {
	const said = (each: Observation) =>
		valueText(indicator, each, locale) +
		(to === undefined || from.state === to.state ? '' : inBrackets(stateText(each.state, locale), locale));
	return { from: said(from), to: to ? said(to) : translator(locale)('monitoring.withdrawn') };
}

const hasSameWords = (a: string, b: string) => a.replaceAll(/\s/g, '') === b.replaceAll(/\s/g, '');

/** The values published for an indicator in one language, the latest first, each with those that it took the place of. */
export function observationViews(
	indicator: Measured,
	observations: readonly Observation[],
	revisions: readonly Revision[],
	locale: Locale,
): ObservationView[] {
	const t = translator(locale);
	const years = [...new Set([...observations, ...revisions].map(({ year }) => year))].sort((a, b) => b - a);
	return years.flatMap((year): ObservationView[] => {
		const present = observations.find((observation) => observation.year === year);
		const before = revisionsOfYear(revisions, year);
		const shown = present ?? before.at(-1);
		if (!shown) return [];
		const value = present ? valueText(indicator, present, locale) : t('monitoring.withdrawn');
		const period = periodText(shown, locale);
		return [
			{
				id: observationId(year),
				year,
				period,
				value,
				publishedAs:
					present && !hasSameWords(value, present.publishedAs)
						? { text: present.publishedAs, lang: locale === defaultLocale ? undefined : defaultLocale }
						: undefined,
				state: present && { id: present.state, label: stateText(present.state, locale) },
				source: sourceView(shown.source, locale),
				note: present?.note && wordsIn(present.note, locale),
				citation: present && observationCitation(present, { period, value, path: observationPath(present) }, locale),
				history: changesOf(before, present)
					.map(({ from, to }) => ({
						...changeTexts(indicator, from, to, locale),
						on: formatDate(from.revisedOn, locale),
						why: wordsIn(from.why, locale),
					}))
					.reverse(),
			},
		];
	});
}
