import type { Glyph } from '#drawings/glyph.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import type { WordKey } from '#i18n/words.ts';
import { type TermPiece, termPieces } from '#markdown/terms.ts';
import { addressUrl, siteUrl } from '#markdown/urls.ts';
import type { ChapterLink } from '#model/chapter.ts';
import type { ChartView } from '#model/charts.ts';
import { type CorrectionView, correctionView } from '#model/corrections.ts';
import { linksOfIndicator } from '#model/cross-references.ts';
import { type IndicatorRow, indicatorPath, indicatorRows } from '#model/indicator-rows.ts';
import { measuredValue } from '#model/measured-value.ts';
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
	/** What its target is counted in, where the words of the target do not say it. */
	measureUnit: string | undefined;
	/** What its picture means: what a square is, how long the track. */
	pictureNote: string | undefined;
	/** What is known of it, each with what it is; some lead on. */
	facts: { label: string; text: string; href?: string | undefined }[];
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
	atLeast: 'indicators.comparatorAtLeast',
	atMost: 'indicators.comparatorAtMost',
	range: 'indicators.comparatorRange',
	growth: 'indicators.comparatorGrowth',
	none: 'indicators.comparatorNone',
} as const satisfies Record<Exclude<Indicator['comparator'], 'equals'>, WordKey>;

/** How the target is meant, in a sentence; nothing of one that is simply a number. */
function comparatorText({ comparator, growth }: Indicator, locale: Locale, t: Translate): string | undefined {
	if (comparator === 'equals') return undefined;
	return t(growth?.yearly ? 'indicators.comparatorYearly' : COMPARATORS[comparator], {
		base: growth?.base[locales[locale].key] ?? '',
	});
}

/** What the target is counted in, where its words do not say it. */
function unsaidUnit(
	{ measure, measureUnit, target }: Indicator,
	{ key }: (typeof locales)[Locale],
): string | undefined {
	const isSaid = target[key].toLowerCase().includes(measureUnit[key].toLowerCase());
	return measure === 'words' || isSaid ? undefined : measureUnit[key];
}

const PICTURES = {
	track: 'indicators.pictureTrack',
	squares: 'indicators.pictureSquares',
	arrow: 'indicators.pictureArrow',
} as const satisfies Record<Glyph['kind'], WordKey>;

/** What the picture of a target means. */
function pictureNote({ glyph }: IndicatorRow, indicator: Indicator, locale: Locale, t: Translate): string | undefined {
	if (!glyph) return undefined;
	const { square } = glyph;
	return t(PICTURES[glyph.kind], { value: square === undefined ? '' : measuredValue(square, indicator, locale) });
}

/** What is known of an indicator beside its target. */
function factsOf(row: IndicatorRow, indicator: Indicator, locale: Locale, t: Translate): IndicatorPage['facts'] {
	const { attribute, unit, category, address, no } = row;
	const { unitSource, measure, measureUnit } = indicator;
	const isInferred = unitSource === 'inferred' && measure !== 'words';
	const meaning = attribute?.id === 'binding' ? 'indicators.bindingMeaning' : 'indicators.anticipatoryMeaning';
	const facts: [label: WordKey, text: string | undefined, href?: string | undefined][] = [
		['indicators.comparator', comparatorText(indicator, locale, t)],
		['indicators.attribute', attribute && t(meaning)],
		[
			'indicators.measureUnit',
			isInferred ? t('indicators.unitInferred', { unit: measureUnit[locales[locale].key] }) : undefined,
		],
		['indicators.unit', unit, indicator.unit && siteUrl(`/units/${indicator.unit}/`, locale)],
		['indicators.category', category],
		['indicators.placeInTable', t('indicators.rowOfTable', { number: no }), addressUrl(address, locale)],
	];
	return facts.flatMap(([label, text, href]) => (text ? [{ label: t(label), text, href }] : []));
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
				measureUnit: unsaidUnit(indicator, locales[locale]),
				pictureNote: pictureNote(row, indicator, locale, t),
				facts: factsOf(row, indicator, locale, t),
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
