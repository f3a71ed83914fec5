import { formatDate, formatMonth, inBrackets } from '#i18n/format.ts';
import { defaultLocale, type Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { observationCitation } from '#model/citation.ts';
import { indicatorPath } from '#model/indicator-rows.ts';
import { measuredValue } from '#model/measured-value.ts';
import { type AccountText, accountText, type SourceView, sourceView } from '#model/monitoring-source.ts';
import type { Indicator } from '#schemas/indicators.ts';
import type { Observation, Revision } from '#schemas/monitoring-rows.ts';

/** That another value took the place of a value. */
export interface RevisionView {
	from: string;
	/** The value that followed, or that it was taken back. */
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
	/** The year, and the month it reaches to where it is a part of one. */
	period: string;
	/** With its measure: 92.5%, 1200 jobs; the words of the source where it gave no number; that it was taken back. */
	value: string;
	/** The words of the source where the value says more or less than they. */
	publishedAs: AccountText | undefined;
	/** Whether it is final; none of one that was taken back. */
	state: { id: Observation['state']; label: string } | undefined;
	source: SourceView;
	note: AccountText | undefined;
	/** How it is cited: its source first, then where on this site it was read; none of one that was taken back. */
	citation: string | undefined;
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

/** The year of a value, and the month it reaches to where it is a part of one. */
const periodText = ({ year, through }: Observation, locale: Locale): string =>
	through === undefined
		? String(year)
		: translator(locale)('monitoring.through', { year, month: formatMonth(year, through, locale) });

/** Whether a value is final, in words. */
const stateText = (state: Observation['state'], locale: Locale): string => translator(locale)(`monitoring.${state}`);

const hasSameWords = (a: string, b: string) => a.replaceAll(/\s/g, '') === b.replaceAll(/\s/g, '');

/** A value published for an indicator in one language. */
export function observationView(indicator: Measured, observation: Observation, locale: Locale): ObservationView {
	const { year, publishedAs, state, source, note } = observation;
	const value = valueText(indicator, observation, locale);
	const period = periodText(observation, locale);
	return {
		id: observationId(year),
		year,
		period,
		value,
		publishedAs: hasSameWords(value, publishedAs)
			? undefined
			: { text: publishedAs, lang: locale === defaultLocale ? undefined : defaultLocale },
		state: { id: state, label: stateText(state, locale) },
		source: sourceView(source, locale),
		note: note && accountText(note, locale),
		citation: observationCitation(observation, { period, value, path: observationPath(observation) }, locale),
		history: [],
	};
}

/** A change of a value in one language; where its state changed too, with these; `to` is undefined where it was taken back. */
export function revisionView(
	indicator: Measured,
	from: Revision,
	to: Observation | undefined,
	locale: Locale,
): RevisionView {
	const said = (each: Observation) =>
		valueText(indicator, each, locale) +
		(to === undefined || from.state === to.state ? '' : inBrackets(stateText(each.state, locale), locale));
	return {
		from: said(from),
		to: to ? said(to) : translator(locale)('monitoring.withdrawn'),
		on: formatDate(from.revisedOn, locale),
		why: accountText(from.why, locale),
	};
}

/** The value of one year, and each that stood before it with the one that took its place, the first first. */
export interface YearOfValues {
	year: number;
	/** None where it was taken back. */
	present: Observation | undefined;
	changes: { from: Revision; to: Observation | undefined }[];
}

/** The values of an indicator by their years, the latest first; changes of the same day in the order of the file. */
export function yearsOfValues(observations: readonly Observation[], revisions: readonly Revision[]): YearOfValues[] {
	const years = new Set([...observations, ...revisions].map(({ year }) => year));
	return [...years]
		.sort((a, b) => b - a)
		.map((year) => {
			const present = observations.find((observation) => observation.year === year);
			const before = revisions
				.filter((revision) => revision.year === year)
				.sort((a, b) => (a.revisedOn < b.revisedOn ? -1 : Number(a.revisedOn > b.revisedOn)));
			return { year, present, changes: before.map((from, index) => ({ from, to: before[index + 1] ?? present })) };
		});
}

/** The values published for an indicator in one language, the latest first, each with those that it took the place of. */
export function observationViews(
	indicator: Measured,
	observations: readonly Observation[],
	revisions: readonly Revision[],
	locale: Locale,
): ObservationView[] {
	const value = translator(locale)('monitoring.withdrawn');
	return yearsOfValues(observations, revisions).flatMap(({ present, changes }) => {
		const shown = present ?? changes.at(-1)?.from;
		if (!shown) return [];
		const history = changes.map(({ from, to }) => revisionView(indicator, from, to, locale)).reverse();
		const view = { ...observationView(indicator, shown, locale), history };
		const gone = { value, publishedAs: undefined, state: undefined, note: undefined, citation: undefined };
		return [present ? view : { ...view, ...gone }];
	});
}
