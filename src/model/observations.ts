import { formatDate, formatMonth, inBrackets } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { observationCitation } from '#model/citation.ts';
import { indicatorPath } from '#model/indicator-rows.ts';
import { measuredValue } from '#model/measured-value.ts';
import { type AccountText, accountText, type SourceView, sourceView } from '#model/monitoring-source.ts';
import type { Indicator } from '#schemas/indicators.ts';
import { monitoringStatus } from '#schemas/monitoring.ts';
import type { Observation, Revision } from '#schemas/monitoring-rows.ts';
import { plan } from '#schemas/plan.ts';

/** That another value took the place of a value. */
export interface RevisionView {
	from: string;
	to: string;
	/** Day, as the language writes it. */
	on: string;
	why: AccountText;
}

/** A value published for an indicator, as a page shows it. */
export interface ObservationView {
	/** Its fragment on the indicator's page, for good: `value-2023`. */
	id: string;
	year: number;
	/** The year, or how far in it the value reaches: 2022, to the end of June 2022. */
	span: string;
	/** With its measure: 92.5%, 1200 jobs; the words of the source where it gave no number. */
	value: string;
	/** The words of the source where the value says more or less than they. */
	publishedAs: string | undefined;
	/** Whether it is final. */
	state: { id: Observation['state']; label: string };
	source: SourceView;
	note: AccountText | undefined;
	/** How it is cited: its source first, then where on this site it was read. */
	citation: string;
	/** The values before it, the last first. */
	history: RevisionView[];
}

/** What is needed of an indicator to show its values. */
export type Measured = Pick<Indicator, 'measure' | 'measureUnit'>;

/** The fragment that the value of a year has on its indicator's page, for good. */
const observationId = (year: number): string => `value-${year}`;

/** The path, in the default language, of the value of a year. */
export const observationPath = ({ indicator, year }: Pick<Observation, 'indicator' | 'year'>): string =>
	`${indicatorPath(indicator)}#${observationId(year)}`;

/** A value with its measure; the words of the source where it gave no number. */
const valueText = (indicator: Measured, { value, publishedAs }: Observation, locale: Locale): string =>
	value === undefined || indicator.measure === 'words' ? publishedAs : measuredValue(value, indicator, locale);

/** What is said where no value is known to have been published, with the day of the last look. */
export function noneFound(locale: Locale): string {
	const t = translator(locale);
	const date = formatDate(monitoringStatus.asOf, locale);
	const { monitoring: address } = plan.addresses;
	return address ? t('monitoring.none', { address, date }) : t('monitoring.noneKnown', { date });
}

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

/** Whether a value is final, in words. */
const stateText = (state: Observation['state'], locale: Locale): string => translator(locale)(`monitoring.${state}`);

const bareWords = (text: string) => text.replaceAll(/\s/g, '').replaceAll('\u2212', '-');
const hasSameWords = (a: string, b: string) => bareWords(a) === bareWords(b);

/** A value published for an indicator in one language. */
export function observationView(indicator: Measured, observation: Observation, locale: Locale): ObservationView {
	const { year, through, publishedAs, state, source, note } = observation;
	const value = valueText(indicator, observation, locale);
	const span = spanText(year, through, locale);
	return {
		id: observationId(year),
		year,
		span,
		value,
		publishedAs: hasSameWords(value, publishedAs) ? undefined : publishedAs,
		state: { id: state, label: stateText(state, locale) },
		source: sourceView(source, locale),
		note: note && accountText(note, locale),
		citation: observationCitation(observation, { span, value, path: observationPath(observation) }, locale),
		history: [],
	};
}

/** A value that another took the place of, and that one. */
export interface ValueChange {
	from: Revision;
	to: Observation;
}

/** A change of a value in one language; where its state changed too, with these. */
export function revisionView(indicator: Measured, { from, to }: ValueChange, locale: Locale): RevisionView {
	const said = (each: Observation) =>
		valueText(indicator, each, locale) +
		(from.state === to.state ? '' : inBrackets(stateText(each.state, locale), locale));
	return {
		from: said(from),
		to: said(to),
		on: formatDate(from.revisedOn, locale),
		why: accountText(from.why, locale),
	};
}

/** The changes that led to a value, among those of its indicator, the first first. */
export function changesOf(present: Observation, revisions: readonly Revision[]): ValueChange[] {
	const before = revisions.filter(({ year }) => year === present.year);
	return before.map((from, index) => ({ from, to: before[index + 1] ?? present }));
}

/** The values published for an indicator in one language, the latest first, each with those that it took the place of. */
export const observationViews = (
	indicator: Measured,
	observations: readonly Observation[],
	revisions: readonly Revision[],
	locale: Locale,
): ObservationView[] =>
	observations
		.map((each) => ({
			...observationView(indicator, each, locale),
			history: changesOf(each, revisions)
				.map((change) => revisionView(indicator, change, locale))
				.reverse(),
		}))
		.sort((a, b) => b.year - a.year);
