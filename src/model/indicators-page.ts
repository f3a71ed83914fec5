import { attributes, categories } from '#data/categories.ts';
import { units } from '#data/units.ts';
import { type Locale, type Localized, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { basePath } from '#markdown/urls.ts';
import { type ChartView, chartView } from '#model/charts.ts';
import { chapterEntry } from '#model/entries.ts';
import type { Facet } from '#model/facets.ts';
import { type IndicatorGroup, indicatorGroups } from '#model/indicators.ts';

/** All that the page of all indicators shows. */
export interface IndicatorsView {
	caption: string;
	groups: readonly IndicatorGroup[];
	total: number;
	facets: Facet[];
	/** The columns of the table: the key their cells are found by, and the head. */
	columns: { key: string; head: string }[];
	/** What the table can be ordered by, up and down, each as the filter keeps it. */
	orders: { value: string; label: string }[];
	charts: ChartView[];
	downloads: { href: string; text: string }[];
}

/** The files of the indicators, under `/data/`. */
export const indicatorFiles = ['indicators.csv', 'indicators.xlsx', 'indicators.json'] as const;

/** The page of all indicators in one language. */
export async function indicatorsView(locale: Locale): Promise<IndicatorsView> {
	const t = translator(locale);
	const options = (names: Readonly<Record<string, Localized>>) =>
		Object.entries(names).map(([value, name]) => ({ value, label: name[locales[locale].key] }));
	const groups = indicatorGroups(locale);
	const caption = (await chapterEntry('goals', locale)).blocks.find(({ kind }) => kind === 'caption')?.text ?? '';
	const columns = [
		{ key: 'no', head: t('indicatorNumber') },
		{ key: 'name', head: t('indicatorName') },
		{ key: 'attribute', head: t('indicatorAttribute') },
		{ key: 'unit', head: t('indicatorUnit') },
		{ key: 'value', head: t('indicatorTarget') },
	];
	return {
		caption,
		groups,
		columns,
		orders: columns.flatMap(({ key, head: column }) => [
			{ value: `${key}-up`, label: t('orderUp', { column }) },
			{ value: `${key}-down`, label: t('orderDown', { column }) },
		]),
		total: groups.reduce((sum, { rows }) => sum + rows.length, 0),
		facets: [
			{ name: 'category', label: t('indicatorCategory'), options: options(categories) },
			{ name: 'attribute', label: t('indicatorAttribute'), options: options(attributes) },
			{ name: 'unit', label: t('indicatorUnit'), options: options(units) },
		],
		charts: (['indicators-by-category', 'indicator-targets', 'indicators-by-unit'] as const).map((id) =>
			chartView(id, locale),
		),
		downloads: indicatorFiles.map((text) => ({ href: `${basePath}data/${text}`, text })),
	};
}
