import { withinSentence } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import type { WordKey } from '#i18n/words.ts';
import { type TermPiece, termPieces } from '#markdown/terms.ts';
import { addressUrl, siteUrl } from '#markdown/urls.ts';
import { addressLabel } from '#model/address-label.ts';
import type { ChapterLink } from '#model/chapter.ts';
import type { ChartView } from '#model/charts.ts';
import { type CorrectionView, correctionView } from '#model/corrections.ts';
import { linksOfIndicator } from '#model/cross-references.ts';
import { type IndicatorRow, indicatorPath, indicatorRows } from '#model/indicator-rows.ts';
import { noneFound, type ObservationView, observationViews } from '#model/observations.ts';
import { type Passage, passageOf } from '#model/passages.ts';
import { when } from '#model/period.ts';
import { valueChart } from '#model/value-chart.ts';
import { type VerdictView, verdictOf } from '#model/verdicts.ts';
import { type Indicator, indicators } from '#schemas/indicators.ts';
import { observationsOf, revisionsOf } from '#schemas/monitoring.ts';

/** All that the page of one indicator shows. */
export interface IndicatorPage {
	row: IndicatorRow;
	/** Its path in the default language. */
	path: string;
	plain: string;
	/** The same, with links to the glossary. */
	plainPieces: TermPiece[];
	comparator: string;
	/** Whether the indicator binds, in a sentence; none where the table does not say. */
	attributeMeaning: string[];
	/** That the target's unit is not printed; none where it is, and of a target in words alone. */
	unitInferred: string[];
	unitHref: string | undefined;
	tableHref: string;
	tableLabel: string;
	passages: Passage[];
	/** What its values mean; nothing where there are none. */
	verdict: VerdictView | undefined;
	/** Its values against its target, where a number was published. */
	chart: ChartView | undefined;
	observations: ObservationView[];
	/** What is said where there are none. */
	observationsNone: string;
	notes: CorrectionView[];
	previous: ChapterLink | undefined;
	next: ChapterLink | undefined;
}

const all: readonly Indicator[] = indicators;

const COMPARATORS = {
	equals: 'indicators.comparatorEquals',
	atLeast: 'indicators.comparatorAtLeast',
	atMost: 'indicators.comparatorAtMost',
	range: 'indicators.comparatorRange',
	growth: 'indicators.comparatorGrowth',
	none: 'indicators.comparatorNone',
} as const satisfies Record<Indicator['comparator'], WordKey>;

/** How the target is meant, in a sentence. */
function comparatorText({ comparator, target, growth }: Indicator, locale: Locale, t: Translate): string {
	const { key } = locales[locale];
	return t(growth?.yearly ? 'indicators.comparatorYearly' : COMPARATORS[comparator], {
		target: withinSentence(target[key]),
		base: growth?.base[key] ?? '',
	});
}

const linkTo = (row: IndicatorRow | undefined): ChapterLink | undefined =>
	row && { href: row.href, label: `${row.no} ${row.name}` };

/** The pages of all indicators in one language, in the order of the table. */
export async function indicatorPages(locale: Locale): Promise<IndicatorPage[]> {
	const t = translator(locale);
	const { key } = locales[locale];
	const rows = indicatorRows(locale);
	return Promise.all(
		rows.map(async (row, index) => {
			const indicator = all[row.no - 1];
			if (!indicator) throw new Error(`src/data/indicators.ts: no indicator ${row.no}`);
			const values = observationsOf(row.no);
			return {
				row,
				path: indicatorPath(row.no),
				plain: indicator.plain[key],
				plainPieces: termPieces(indicator.plain[key], locale).map(({ text, path }) => ({
					text,
					...(path && { path: siteUrl(path, locale) }),
				})),
				comparator: comparatorText(indicator, locale, t),
				attributeMeaning: row.attribute
					? [t(row.attribute.id === 'binding' ? 'indicators.bindingMeaning' : 'indicators.anticipatoryMeaning')]
					: [],
				unitInferred:
					indicator.unitSource === 'inferred' && indicator.measure !== 'words'
						? [t('indicators.unitInferred', { unit: indicator.measureUnit[key] })]
						: [],
				unitHref: indicator.unit && siteUrl(`/units/${indicator.unit}/`, locale),
				tableHref: addressUrl(row.address, locale),
				tableLabel: addressLabel(row.address, locale),
				passages: await Promise.all(
					linksOfIndicator(row.no).map((each) => passageOf(each.address, each.quote, locale, each.reason[key])),
				),
				verdict: values.length > 0 ? verdictOf(indicator.no, locale) : undefined,
				chart: valueChart(indicator, values, when, locale),
				observations: observationViews(indicator, values, revisionsOf(indicator.no), locale),
				observationsNone: noneFound(locale),
				notes: row.mark ? [correctionView(row.mark.id, row.address, locale)] : [],
				previous: linkTo(rows[index - 1]),
				next: linkTo(rows[index + 1]),
			};
		}),
	);
}
