import { indicatorCharts } from '#charts/index.ts';
import { inList, withinSentence } from '#i18n/format.ts';
import { type Locale, type Localized, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { chapterWith } from '#markdown/chapters.ts';
import { hasPage } from '#markdown/site-pages.ts';
import { basePath } from '#markdown/urls.ts';
import { type ChartView, chartView } from '#model/charts.ts';
import { chapterEntry } from '#model/entries.ts';
import type { Facet } from '#model/facets.ts';
import { type IndicatorGroup, indicatorGroups } from '#model/indicator-rows.ts';
import { knownValues, shownVerdicts, showsVerdicts, verdictFacet } from '#model/shown-states.ts';
import type { VerdictView } from '#model/verdicts.ts';
import { hasAttributes, indicators } from '#schemas/indicators.ts';
import { attributes, categories, units } from '#schemas/names.ts';

/** All that the page of all indicators shows. */
export interface IndicatorsView {
	caption: string;
	groups: readonly IndicatorGroup[];
	/** What is said of each indicator by its number, where some value was published. */
	verdicts: ReadonlyMap<number, VerdictView>;
	/** How many have a value, and where more is said. */
	known: ReturnType<typeof knownValues>;
	total: number;
	/** How many bind and how many are expected, in a sentence; none where the table does not say. */
	totals: string[];
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

/** The caption of the table as the plan prints it; the name of the page where it prints none. */
async function captionOf(locale: Locale): Promise<string> {
	const chapter = chapterWith('indicators');
	const blocks = chapter ? (await chapterEntry(chapter, locale)).blocks : [];
	return blocks.find(({ kind }) => kind === 'caption')?.text ?? translator(locale)('indicators.title');
}

/** How many indicators there are of each type, in a sentence. */
function totalsOf(locale: Locale): string[] {
	const t = translator(locale);
	if (!hasAttributes) return [];
	const parts = Object.entries<Localized>(attributes).map(([id, name]) =>
		t('indicators.ofType', {
			name: withinSentence(name[locales[locale].key]),
			count: indicators.filter(({ attribute }) => attribute === id).length,
		}),
	);
	return [t('indicators.totals', { parts: inList(parts, locale) })];
}

/** The page of all indicators in one language. */
export async function indicatorsView(locale: Locale): Promise<IndicatorsView> {
	const t = translator(locale);
	const options = (names: Readonly<Record<string, Localized>>) =>
		Object.entries(names).map(([value, name]) => ({ value, label: name[locales[locale].key] }));
	const groups = indicatorGroups(locale);
	const caption = await captionOf(locale);
	const columns = [
		{ key: 'no', head: t('indicators.number') },
		{ key: 'name', head: t('indicators.name') },
		...(hasAttributes ? [{ key: 'attribute', head: t('indicators.attribute') }] : []),
		...(hasPage('/units/') ? [{ key: 'unit', head: t('indicators.unit') }] : []),
		{ key: 'value', head: t('indicators.target') },
		...(showsVerdicts ? [{ key: 'state', head: t('progress.state') }] : []),
	];
	return {
		caption,
		groups,
		verdicts: shownVerdicts(locale),
		known: knownValues(locale),
		columns,
		orders: columns.flatMap(({ key, head: column }) => [
			{ value: `${key}-up`, label: t('indicators.orderUp', { column }) },
			{ value: `${key}-down`, label: t('indicators.orderDown', { column }) },
		]),
		total: indicators.length,
		totals: totalsOf(locale),
		facets: [
			{ name: 'category', label: t('indicators.category'), options: options(categories) },
			{ name: 'attribute', label: t('indicators.attribute'), options: hasAttributes ? options(attributes) : [] },
			{ name: 'unit', label: t('indicators.unit'), options: options(units) },
			...verdictFacet(locale),
		],
		charts: indicatorCharts('indicators-by-category', 'indicators-by-unit').map((id) => chartView(id, locale)),
		downloads: indicatorFiles.map((text) => ({ href: `${basePath}data/${text}`, text })),
	};
}
