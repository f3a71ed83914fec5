import { formatDate, inSentences } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import type { Address } from '#markdown/address.ts';
import { perBuild } from '#markdown/per-build.ts';
import { siteUrl } from '#markdown/urls.ts';
import type { Facet } from '#model/facets.ts';
import { type VerdictView, verdictViews } from '#model/verdicts.ts';
import { projectViews, taskViews, type WorkView } from '#model/works.ts';
import { verdicts } from '#monitoring/verdict.ts';
import { workStates } from '#monitoring/work-state.ts';
import { milestones, monitoringStatus, observations } from '#schemas/monitoring.ts';

/** Whether pages show states of indicators: where no value at all was published, they say that once instead. */
export const showsVerdicts = observations.length > 0;
/** Whether pages show states of tasks and projects: of those that something is known of. */
export const showsWorks = milestones.length > 0;

/** What is said of each indicator, by its number, where pages show that. */
export const shownVerdicts = (locale: Locale): ReadonlyMap<number, VerdictView> =>
	showsVerdicts ? verdictViews(locale) : new Map();

/** The tasks and projects that something is known of, by their addresses. */
export const shownWorks = perBuild(async (locale: Locale): Promise<ReadonlyMap<Address, WorkView>> => {
	if (!showsWorks) return new Map();
	const all = [...(await taskViews(locale)), ...(await projectViews(locale))];
	return new Map(all.filter(({ state }) => state !== 'nothing').map((work) => [work.address, work]));
});

/** The states that occur, as a facet of a list; without any where none is shown. */
function facetOf(states: readonly string[], order: readonly string[], shows: boolean, locale: Locale): Facet[] {
	if (!shows) return [];
	const t = translator(locale);
	const used = order.filter((state) => states.includes(state));
	const options = used.map((state) => ({ value: state, label: t(`progress.${state}` as 'progress.reached') }));
	return [{ name: 'state', label: t('progress.state'), options }];
}

/** The states of indicators to filter by. */
export const verdictFacet = (locale: Locale): Facet[] =>
	facetOf(
		[...verdictViews(locale).values()].map(({ verdict }) => verdict),
		verdicts,
		showsVerdicts,
		locale,
	);

/** The states of tasks to filter by. */
export const taskFacet = async (locale: Locale): Promise<Facet[]> =>
	facetOf(
		(await taskViews(locale)).map(({ state }) => state),
		workStates,
		showsWorks,
		locale,
	);

/** That nothing is known of a task or project, with the day of the last look. */
export const nothingOn = (locale: Locale): string =>
	translator(locale)('progress.nothingOn', { date: formatDate(monitoringStatus.asOf, locale) });

/** How many indicators have a value, or that none has, in a sentence. */
export function countOfKnown(locale: Locale): string {
	const t = translator(locale);
	const { size: count } = verdictViews(locale);
	const known = [...verdictViews(locale).values()].filter(({ latest }) => latest).length;
	return showsVerdicts ? t('progress.known', { known, count }) : t('progress.noneOfIndicators', { count });
}

/** The same with the day of the last look, and where more is said. */
export function knownValues(locale: Locale): { text: string; href: string; link: string } {
	const t = translator(locale);
	const date = formatDate(monitoringStatus.asOf, locale);
	return {
		text: showsVerdicts
			? inSentences([countOfKnown(locale), t('period.lookedFor', { date })], locale)
			: t('progress.asOf', { count: verdictViews(locale).size, date }),
		href: siteUrl('/progress/', locale),
		link: t('progress.title'),
	};
}
