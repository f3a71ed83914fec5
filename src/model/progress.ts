import { type Locale, type Localized, locales } from '#i18n/locales.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import { perBuild } from '#markdown/per-build.ts';
import type { Facet } from '#model/facets.ts';
import { type IndicatorRow, indicatorGroups } from '#model/indicator-rows.ts';
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

/** What became of the plan, in one language. */
export const progressView = perBuild(async (locale: Locale): Promise<ProgressView> => {
	const indicators = indicatorsProgress(locale);
	const works = [
		...worksProgress(await taskViews(locale), locale),
		...worksProgress(await projectViews(locale), locale),
	];
	return {
		period: periodView(locale),
		indicators,
		works,
		facets: facetsOf(indicators, works, translator(locale)),
		total: (indicators?.rows.length ?? 0) + works.reduce((sum, each) => sum + each.works.length, 0),
	};
});
