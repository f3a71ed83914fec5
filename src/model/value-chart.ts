import type { ChartValue, TimelinePoint, TimelineSpec } from '#charts/chart-spec.ts';
import { drawTimeline } from '#charts/draw-timeline.ts';
import { formatValue, inClauses } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import { indicatorAddress } from '#markdown/address.ts';
import { addressUrl } from '#markdown/urls.ts';
import { addressLabel } from '#model/address-label.ts';
import { CHART_WIDTHS, type ChartView } from '#model/charts.ts';
import { measuredValue } from '#model/measured-value.ts';
import { spanText } from '#model/observations.ts';
import { type LinedValue, lineAt, linedValues, type StraightLine, straightLine } from '#monitoring/straight-line.ts';
import { isTentative } from '#monitoring/values.ts';
import { spanOf, type When } from '#monitoring/verdict.ts';
import type { Indicator } from '#schemas/indicators.ts';
import type { Observation } from '#schemas/monitoring-rows.ts';

/** What a chart of values needs of an indicator. */
export type Charted = Pick<
	Indicator,
	| 'no'
	| 'comparator'
	| 'value'
	| 'upTo'
	| 'growth'
	| 'accrues'
	| 'due'
	| 'baseline'
	| 'measure'
	| 'measureUnit'
	| 'target'
>;

/** What is drawn of an indicator, and what is said beside it. */
interface Lined {
	indicator: Charted;
	values: readonly LinedValue[];
	line: StraightLine | undefined;
	baseline: Charted['baseline'];
	first: number;
	due: number;
}

/** A row of the chart's table; one of no number is empty. */
type Row = ChartView['table']['rows'][number];

const shownValue = ({ observation, total }: LinedValue): number => total ?? observation.value;

/** What the target asks, as edges of a scale. */
function goalOf({ indicator: { comparator, value = 0, upTo, measure } }: Lined, locale: Locale): TimelineSpec['goal'] {
	const t = translator(locale);
	const edge = (number: number) => {
		const { text }: ChartValue = { value: number, text: formatValue(number, measure as 'percent', locale) };
		return { value: number, text: t('charts.target', { value: text }) };
	};
	if (comparator === 'range') return { from: edge(value), to: edge(upTo ?? value) };
	const isCeiling = comparator === 'atMost' || (comparator === 'growth' && value < 0);
	return isCeiling ? { to: edge(value) } : { from: edge(value) };
}

function specOf(lined: Lined, locale: Locale): TimelineSpec {
	const { indicator, values, line, baseline, first, due } = lined;
	const labelOf = (value: number) => formatValue(value, indicator.measure as 'percent', locale);
	const points = values.map((value): TimelinePoint => {
		const { observation, moment } = value;
		const shown = shownValue(value);
		const mark = isTentative(observation) ? 'tentative' : moment < first ? 'baseline' : 'value';
		return { moment, value: shown, text: labelOf(shown), mark };
	});
	const before: TimelinePoint[] = baseline
		? [{ moment: baseline.year, value: baseline.value, text: labelOf(baseline.value), mark: 'baseline' }]
		: [];
	const all = [...before, ...points];
	return {
		years: {
			first: Math.min(first - 1, ...all.map(({ moment }) => Math.floor(moment))),
			last: Math.max(due, ...all.map(({ moment }) => Math.ceil(moment))),
		},
		points: all,
		goal: goalOf(lined, locale),
		line: line && {
			from: { moment: line.from.year, value: line.from.value },
			to: { moment: line.to.year, value: line.to.value },
		},
		fromZero: indicator.accrues !== undefined,
	};
}

/** The chart's table: what was before, each value with its total and its place on the line, the target. */
function tableOf({ indicator, values, line, baseline, due }: Lined, locale: Locale, t: Translate): ChartView['table'] {
	const hasTotals = values.some(({ total }) => total !== undefined);
	const measured = (value: number | undefined) => (value === undefined ? '' : measuredValue(value, indicator, locale));
	const row = (label: string, cells: { value: string; total?: string; moment: number }, derived?: string): Row => ({
		label,
		values: [
			cells.value,
			...(hasTotals ? [cells.total ?? ''] : []),
			...(line ? [measured(lineAt(line, cells.moment))] : []),
		],
		derived,
	});
	return {
		head: [
			t('monitoring.year'),
			t('monitoring.value'),
			...(hasTotals ? [t('charts.total')] : []),
			...(line ? [t('charts.line')] : []),
		],
		rows: [
			...(baseline
				? [
						row(
							spanText(baseline.year, undefined, locale),
							{ value: measured(baseline.value), moment: baseline.year },
							t('charts.baseline'),
						),
					]
				: []),
			...values.map(({ observation, total, moment }) =>
				row(
					spanText(observation.year, observation.through, locale),
					{ value: measured(observation.value), total: measured(total), moment },
					isTentative(observation) ? t(`monitoring.${observation.state}`) : undefined,
				),
			),
			{
				...row(t('indicators.target'), { value: indicator.target[locales[locale].key], moment: due }),
			},
		],
	};
}

/** The marks that occur, each with its name. */
function legendOf({ points, line }: TimelineSpec, t: Translate): ChartView['legend'] {
	const marks = new Set(points.map(({ mark }) => mark));
	return [
		...(marks.has('value') ? [{ label: t('charts.published'), swatch: 'circle' }] : []),
		...(marks.has('tentative') ? [{ label: t('charts.tentative'), swatch: 'open' }] : []),
		...(marks.has('baseline') ? [{ label: t('charts.before'), swatch: 'diamond' }] : []),
		...(line ? [{ label: t('charts.line'), swatch: 'dash' }] : []),
		{ label: t('charts.goal'), swatch: 'goal' },
	];
}

/** The chart of an indicator's values against its target; nothing where there is no number to be drawn. */
export function valueChart(
	indicator: Charted,
	observations: readonly Observation[],
	when: When,
	locale: Locale,
): ChartView | undefined {
	const t = translator(locale);
	const { first, due } = spanOf(indicator, when);
	const values = linedValues(indicator, observations, first);
	if (values.length === 0 || indicator.measure === 'words') return undefined;
	// What counts from the first year on begins at nothing: what was before is no point of its line.
	const baseline = indicator.accrues ? undefined : indicator.baseline;
	const lined: Lined = {
		indicator,
		values: values.filter(({ moment }) => moment !== baseline?.year),
		line: straightLine(indicator, observations, when),
		baseline,
		first,
		due,
	};
	const spec = specOf(lined, locale);
	const table = tableOf(lined, locale, t);
	const title = t(table.head.includes(t('charts.total')) ? 'charts.totalsOfYears' : 'charts.valuesOfYears');
	const [, ...heads] = table.head;
	const said = table.rows.map(
		({ label, values: cells }) =>
			`${label} ${cells.flatMap((cell, index) => (cell === '' ? [] : [index === 0 ? cell : `${heads[index]} ${cell}`])).join(' ')}`,
	);
	const id = `values-${indicator.no}`;
	const places = [indicatorAddress(indicator.no), ...(baseline?.place ? [baseline.place] : [])];
	return {
		id,
		title,
		sentence: t('charts.sentence', { title, values: inClauses(said, locale) }),
		legend: legendOf(spec, t),
		drawings: CHART_WIDTHS.map((width) => drawTimeline(`${id}-${locale}`, spec, width)),
		table,
		sources: places.map((address) => ({ address: addressLabel(address, locale), href: addressUrl(address, locale) })),
		notes: spec.fromZero ? [] : [t('charts.notFromZero')],
	};
}
