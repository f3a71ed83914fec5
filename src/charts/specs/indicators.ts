import type { ChartRow, ChartSpec, SpecMaker } from '#charts/chart-spec.ts';
import { formatValue } from '#i18n/format.ts';
import { type Locale, type Localized, locales } from '#i18n/locales.ts';
import { type Indicator, indicators } from '#schemas/indicators.ts';
import { type AttributeId, attributes, categories, units } from '#schemas/names.ts';
import { plan } from '#schemas/plan.ts';

const all: readonly Indicator[] = indicators;
/** Where the values stand. */
const TABLE = plan.addresses.table ? [plan.addresses.table] : [];
const ATTRIBUTES: readonly AttributeId[] = ['binding', 'anticipatory'];

/** The two attributes as series: solid and hatched, circle and diamond, so that colour is not needed. */
function attributeSeries(locale: Locale): ChartSpec['series'] {
	const { key } = locales[locale];
	return [
		{ label: attributes.binding[key], role: 'c1', dot: 'circle' },
		{ label: attributes.anticipatory[key], role: 'p2', dot: 'rectRot' },
	];
}

/** Indicators counted by a field, binding and anticipatory apart. */
function countedBy(field: 'category' | 'unit', names: Readonly<Record<string, Localized>>, locale: Locale): ChartRow[] {
	const groups = Map.groupBy(all, (indicator) => `${indicator[field]} ${indicator.attribute}`);
	return Object.entries(names).map(([id, name]) => ({
		label: name[locales[locale].key],
		values: ATTRIBUTES.map((attribute) => {
			const count = groups.get(`${id} ${attribute}`)?.length ?? 0;
			return count > 0 ? { value: count, text: formatValue(count, 'count', locale) } : undefined;
		}),
	}));
}

export const indicatorsByCategory: SpecMaker = (locale, t) => ({
	kind: 'bars',
	title: t('charts.indicatorsByCategory'),
	rowHead: t('indicators.category'),
	series: attributeSeries(locale),
	rows: countedBy('category', categories, locale),
	sources: TABLE,
});

export const indicatorsByUnit: SpecMaker = (locale, t) => ({
	kind: 'bars',
	title: t('charts.indicatorsByUnit'),
	rowHead: t('indicators.unit'),
	series: attributeSeries(locale),
	rows: countedBy('unit', units, locale),
	sources: TABLE,
});

/** Targets that are one number of percent, reached from below: what a scale from 0 shows truly. */
const percentTargets = all
	.flatMap(({ measure, comparator, value, ...rest }) =>
		measure === 'percent' && (comparator === 'equals' || comparator === 'atLeast') && value !== undefined
			? [{ ...rest, value }]
			: [],
	)
	.toSorted((a, b) => b.value - a.value || a.no - b.no);

export const indicatorTargets: SpecMaker = (locale, t) => ({
	kind: 'dots',
	title: t('charts.indicatorTargets'),
	rowHead: t('indicators.name'),
	series: attributeSeries(locale),
	rows: percentTargets.map(({ no, name, attribute, value, target }) => ({
		label: `${no} ${name[locales[locale].key].replace(/\s?[\uFF08(]%[\uFF09)]$/, '')}`,
		values: ATTRIBUTES.map((each) => (each === attribute ? { value, text: target[locales[locale].key] } : undefined)),
	})),
	max: Math.max(100, ...percentTargets.map(({ value }) => value)),
	sources: TABLE,
});
