import { type Locale, type Localized, locales } from '#i18n/locales.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import { perBuild } from '#markdown/per-build.ts';
import type { Facet } from '#model/facets.ts';
import { type IndicatorRow, indicatorGroups } from '#model/indicator-rows.ts';
import { noneFound } from '#model/observations.ts';
import { type PeriodView, periodView } from '#model/period.ts';
import { countVerdicts, countWorks, type GroupCount, type StateCount } from '#model/progress-counts.ts';
import { type VerdictView, verdictOf } from '#model/verdicts.ts';
import { projectViews, taskViews, type WorkView } from '#model/works.ts';
import { categories, units } from '#schemas/names.ts';

/** An indicator with what is said of it. */
export type IndicatorProgress = IndicatorRow & { categoryId: string; verdict: VerdictView };

/** What became of the plan's indicators: all of them, and how many are in each state, in all and by group. */
export interface IndicatorsProgress {
	rows: IndicatorProgress[];
	counts: StateCount[];
	byCategory: GroupCount[];
	byUnit: GroupCount[];
	/** Whether no value at all has been published. */
	isEmpty: boolean;
}

/** What became of tasks, or of projects. */
export interface WorksProgress {
	kind: WorkView['kind'];
	works: readonly WorkView[];
	counts: StateCount[];
	isEmpty: boolean;
}

/** What became of the plan. What it has not is left out. */
export interface ProgressView {
	period: PeriodView;
	indicators: IndicatorsProgress | undefined;
	/** Tasks, then projects. */
	works: WorksProgress[];
	/** How many of each kind are in each state; where nothing is known of any of them, that. */
	summary: { name: string; counts: StateCount[]; none: string | undefined }[];
	/** What is said under it, where indicators have no value. */
	closing: string[];
	/** The parts of the page: their fragments, with how many each lists. */
	parts: { id: string; text: string }[];
	facets: Facet[];
	total: number;
}

/** The states of the indicators of each group that has some, in the order of the groups. */
const countsBy = (
	rows: readonly IndicatorProgress[],
	names: Readonly<Record<string, Localized>>,
	groupOf: (row: IndicatorProgress) => string | undefined,
	locale: Locale,
): GroupCount[] =>
	Object.entries(names).flatMap(([id, name]) => {
		const own = rows.filter((row) => groupOf(row) === id);
		if (own.length === 0) return [];
		const states = own.map(({ verdict }) => verdict.verdict);
		return [{ id, name: name[locales[locale].key], total: own.length, counts: countVerdicts(states, locale) }];
	});

/** What became of the indicators in one language; nothing where the plan has none. */
export function indicatorsProgress(locale: Locale): IndicatorsProgress | undefined {
	const rows = indicatorGroups(locale).flatMap(({ id, rows: own }) =>
		own.map((row) => ({ ...row, categoryId: id, verdict: verdictOf(row.no, locale) })),
	);
	if (rows.length === 0) return undefined;
	return {
		rows,
		counts: countVerdicts(
			rows.map(({ verdict }) => verdict.verdict),
			locale,
		),
		byCategory: countsBy(rows, categories, ({ categoryId }) => categoryId, locale),
		byUnit: countsBy(rows, units, ({ unitId }) => unitId, locale),
		isEmpty: rows.every(({ verdict }) => verdict.verdict === 'noValue'),
	};
}

const worksProgress = (works: readonly WorkView[], locale: Locale): WorksProgress[] =>
	works.length === 0 || !works[0]
		? []
		: [
				{
					kind: works[0].kind,
					works,
					counts: countWorks(
						works.map(({ state }) => state),
						locale,
					),
					isEmpty: works.every(({ state }) => state === 'nothing'),
				},
			];

function facetsOf(indicators: IndicatorsProgress | undefined, works: readonly WorksProgress[], t: Translate): Facet[] {
	const options = (groups: readonly GroupCount[]) => groups.map(({ id, name }) => ({ value: id, label: name }));
	const occurring = [...(indicators?.counts ?? []), ...works.flatMap(({ counts }) => counts)].filter(
		({ count }) => count > 0,
	);
	return [
		{
			name: 'kind',
			label: t('progress.kind'),
			options: [
				...(indicators ? [{ value: 'indicator', label: t('indicators.title') }] : []),
				...works.map(({ kind }) => ({ value: kind, label: t(`progress.${kind}s`) })),
			],
		},
		{
			name: 'state',
			label: t('progress.state'),
			options: [...new Map(occurring.map(({ state, label }) => [state, label]))].map(([value, label]) => ({
				value,
				label,
			})),
		},
		{ name: 'category', label: t('indicators.category'), options: options(indicators?.byCategory ?? []) },
		{ name: 'unit', label: t('indicators.unit'), options: options(indicators?.byUnit ?? []) },
	];
}

/** How many of each kind are in each state, indicators first. */
const summaryOf = (
	indicators: IndicatorsProgress | undefined,
	works: readonly WorksProgress[],
	t: Translate,
): ProgressView['summary'] => [
	...(indicators
		? [
				{
					name: t('indicators.title'),
					counts: indicators.counts,
					none: indicators.isEmpty ? t('progress.noneOfIndicators', { count: indicators.rows.length }) : undefined,
				},
			]
		: []),
	...works.map(({ kind, works: own, counts, isEmpty }) => ({
		name: t(`progress.${kind}s`),
		counts,
		none: isEmpty
			? t(kind === 'task' ? 'progress.noneOfTasks' : 'progress.noneOfProjects', { count: own.length })
			: undefined,
	})),
];

function partsOf(
	indicators: IndicatorsProgress | undefined,
	works: readonly WorksProgress[],
	t: Translate,
): ProgressView['parts'] {
	const part = (id: string, name: string, count: number) => ({ id, text: t('progress.partOf', { name, count }) });
	return [
		...(indicators ? [part('indicators', t('indicators.title'), indicators.rows.length)] : []),
		...works.map(({ kind, works: own }) => part(`${kind}s`, t(`progress.${kind}s`), own.length)),
		...(indicators ? [{ id: 'by-category', text: t('progress.byCategory') }] : []),
		...(indicators && indicators.byUnit.length > 0 ? [{ id: 'by-unit', text: t('progress.byUnit') }] : []),
	];
}

/** What became of the plan, in one language. */
export const progressView = perBuild(async (locale: Locale): Promise<ProgressView> => {
	const indicators = indicatorsProgress(locale);
	const t = translator(locale);
	const works = [
		...worksProgress(await taskViews(locale), locale),
		...worksProgress(await projectViews(locale), locale),
	];
	return {
		period: periodView(locale),
		indicators,
		works,
		summary: summaryOf(indicators, works, t),
		closing: indicators?.isEmpty ? [noneFound(locale), t('progress.notGuessed')] : [],
		parts: partsOf(indicators, works, t),
		facets: facetsOf(indicators, works, t),
		total: (indicators?.rows.length ?? 0) + works.reduce((sum, each) => sum + each.works.length, 0),
	};
});
