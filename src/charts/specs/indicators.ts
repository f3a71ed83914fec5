import type { ChartRow, ChartSpec, SpecMaker } from '#charts/chart-spec.ts';
import { formatValue } from '#i18n/format.ts';
import { type Locale, type Localized, locales } from '#i18n/locales.ts';
import { hasAttributes, type Indicator, indicators } from '#schemas/indicators.ts';
import { type AttributeId, attributes, categories, units } from '#schemas/names.ts';
import { plan } from '#schemas/plan.ts';

const all: readonly Indicator[] = indicators;
/** Where the values stand. */
const TABLE = plan.addresses.table ? [plan.addresses.table] : [];
/** What the series are of: the two attributes, or all indicators where the table has none. */
const SERIES: readonly (AttributeId | undefined)[] = hasAttributes ? ['binding', 'anticipatory'] : [undefined];

/** The two attributes as series: solid and hatched, so that colour is not needed; one series of this name where there are none. */
function seriesOf(name: string, locale: Locale): ChartSpec['series'] {
	return SERIES.map((attribute) => ({
		label: attribute ? attributes[attribute][locales[locale].key] : name,
		role: attribute === 'anticipatory' ? 'p2' : 'c1',
	}));
}

/** Indicators counted by a field, binding and anticipatory apart. */
function countedBy(field: 'category' | 'unit', names: Readonly<Record<string, Localized>>, locale: Locale): ChartRow[] {
	const groups = Map.groupBy(all, (indicator) => `${indicator[field]} ${indicator.attribute}`);
	return Object.entries(names).map(([id, name]) => ({
		label: name[locales[locale].key],
		values: SERIES.map((attribute) => {
			const count = groups.get(`${id} ${attribute}`)?.length ?? 0;
			return count > 0 ? { value: count, text: formatValue(count, 'count', locale) } : undefined;
		}),
	}));
}

export const indicatorsByCategory: SpecMaker = (locale, t) => ({
	title: t(hasAttributes ? 'charts.indicatorsByCategory' : 'charts.indicatorsByCategoryPlain'),
	rowHead: t('indicators.category'),
	series: seriesOf(t('indicators.title'), locale),
	rows: countedBy('category', categories, locale),
	sources: TABLE,
});

export const indicatorsByUnit: SpecMaker = (locale, t) => ({
	title: t(hasAttributes ? 'charts.indicatorsByUnit' : 'charts.indicatorsByUnitPlain'),
	rowHead: t('indicators.unit'),
	series: seriesOf(t('indicators.title'), locale),
	rows: countedBy('unit', units, locale),
	sources: TABLE,
});
