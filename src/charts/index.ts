import type { SpecMaker } from '#charts/chart-spec.ts';
import { figureChart } from '#charts/specs/figures.ts';
import { indicatorsByCategory, indicatorsByUnit } from '#charts/specs/indicators.ts';
import { figureCharts } from '#schemas/figures.ts';
import { indicators } from '#schemas/indicators.ts';

/** The charts of the table of indicators, each where the plan has what it counts. */
const ofIndicators = {
	'indicators-by-category': indicatorsByCategory,
	'indicators-by-unit': indicatorsByUnit,
} as const satisfies Record<string, SpecMaker>;

/** The charts of the table by name. */
export type IndicatorChartId = keyof typeof ofIndicators;

const hasRows: Readonly<Record<IndicatorChartId, boolean>> = {
	'indicators-by-category': indicators.length > 0,
	'indicators-by-unit': indicators.some(({ unit }) => unit !== undefined),
};

/** A chart by name, as MDX and pages place it. */
export type ChartId = string;

/** Each chart's spec, by its name. */
export const specs: ReadonlyMap<ChartId, SpecMaker> = new Map<ChartId, SpecMaker>([
	...Object.entries(ofIndicators).filter(([id]) => hasRows[id as IndicatorChartId]),
	...figureCharts.map((chart): [ChartId, SpecMaker] => [chart.id, figureChart(chart)]),
]);

/** The names of all charts. */
export const chartIds: readonly ChartId[] = [...specs.keys()];

/** The charts of the table that the plan has, of those asked for. */
export const indicatorCharts = (...wanted: IndicatorChartId[]): ChartId[] => wanted.filter((id) => specs.has(id));

/** Whether a chart of this name exists. */
export const isChartId = (id: string): boolean => specs.has(id);
