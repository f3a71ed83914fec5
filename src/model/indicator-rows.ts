import { type Glyph, glyphOf } from '#drawings/glyph.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { type Address, indicatorAddress } from '#markdown/address.ts';
import { perBuild } from '#markdown/per-build.ts';
import { hasPage } from '#markdown/site-pages.ts';
import { siteUrl } from '#markdown/urls.ts';
import { type CorrectionMark, correctionMark } from '#model/corrections.ts';
import { indicatorsOfAddress } from '#model/cross-references.ts';
import { targetWithUnit } from '#model/measured-value.ts';
import { hasAttributes, hasBaselines, type Indicator, indicators } from '#schemas/indicators.ts';
import { type AttributeId, attributes, categories, units } from '#schemas/names.ts';

/** One row of the indicator table as a page shows it. */
export interface IndicatorRow {
	no: number;
	address: string;
	category: string;
	/** The page of its own. */
	href: string;
	name: string;
	/** What the table says of whether it binds; none where it has no column for that. */
	attribute: { id: AttributeId; label: string } | undefined;
	/** Who answers for it, as the table prints it; none where it names nobody. */
	unit: string | undefined;
	unitId: Indicator['unit'];
	/** The target as a number, to sort by; none where it is words. */
	value: number | undefined;
	/** What it was before the period, as the table prints it; none where it has no column for that. */
	baseline: string | undefined;
	target: string;
	/** The target with what is counted, where its cell does not say that. */
	fullTarget: string;
	/** The target as a small picture; none where it is words. */
	glyph: Glyph | undefined;
	/** The mark of the correction in this row, and the cell it stands in. */
	mark: (CorrectionMark & { in: 'name' | 'target' }) | undefined;
}

/** The columns of the printed table from the name on, in its order: those that this plan's table has. */
export const tableColumns = (
	[
		{ key: 'name', isShown: true, text: ({ name }) => name },
		{ key: 'attribute', isShown: hasAttributes, text: ({ attribute }) => attribute?.label },
		{ key: 'unit', isShown: hasPage('/units/'), text: ({ unit }) => unit },
		{ key: 'baseline', isShown: hasBaselines, text: ({ baseline }) => baseline },
		{ key: 'target', isShown: true, text: ({ target }) => target },
	] as const satisfies readonly { key: string; isShown: boolean; text: (row: IndicatorRow) => string | undefined }[]
).filter(({ isShown }) => isShown);

/** What stands over them. */
export const tableHeads = (locale: Locale): string[] =>
	tableColumns.map(({ key }) => translator(locale)(`indicators.${key}`));

/** What the cells behind a row's name say, in their order. */
export const cellTexts = ({ attribute, unit, baseline, target }: IndicatorRow): string[] =>
	[attribute?.label, unit, baseline, target].filter((text) => text !== undefined);

/** The rows of one category, in the order of the table. */
export interface IndicatorGroup {
	category: string;
	id: Indicator['category'];
	rows: IndicatorRow[];
}

/** The path, in the default language, of an indicator's page. */
export function indicatorPath(no: number): string {
	return `/indicators/${no}/`;
}

/** The table of main indicators, grouped by category as printed. */
export const indicatorGroups = perBuild((locale: Locale): readonly IndicatorGroup[] => {
	const t = translator(locale);
	const { key } = locales[locale];
	const groups = new Map<Indicator['category'], IndicatorRow[]>();
	for (const indicator of indicators) {
		const rows = groups.get(indicator.category) ?? [];
		groups.set(indicator.category, rows);
		rows.push({
			no: indicator.no,
			address: indicatorAddress(indicator.no),
			category: categories[indicator.category][key],
			href: siteUrl(indicatorPath(indicator.no), locale),
			name: indicator.name[key],
			unitId: indicator.unit,
			value: indicator.value,
			attribute: indicator.attribute && { id: indicator.attribute, label: attributes[indicator.attribute][key] },
			unit: indicator.unitPrinted?.[key] ?? (indicator.unit && units[indicator.unit][key]),
			baseline: indicator.baselinePrinted?.[key],
			target: indicator.target[key],
			fullTarget: targetWithUnit(indicator, locale),
			glyph: glyphOf(indicator),
			mark: indicator.correction && {
				...correctionMark(indicator.correction.id, t),
				in: indicator.correction.in,
			},
		});
	}
	return [...groups].map(([id, rows]) => ({ id, category: categories[id][key], rows }));
});

/** The rows of the table of main indicators, in its order. */
export const indicatorRows = perBuild((locale: Locale): readonly IndicatorRow[] =>
	indicatorGroups(locale).flatMap(({ rows }) => rows),
);

const rowsByNumber = perBuild(
	(locale: Locale): ReadonlyMap<number, IndicatorRow> => new Map(indicatorRows(locale).map((row) => [row.no, row])),
);

/** The rows of the indicators that a place of the text is linked to, in the order of their numbers. */
export function rowsOfAddress(place: Address, locale: Locale): IndicatorRow[] {
	const rows = rowsByNumber(locale);
	return indicatorsOfAddress(place).flatMap((number) => rows.get(number) ?? []);
}
