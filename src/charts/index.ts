import type { SpecMaker } from '#charts/chart-spec.ts';
import { figureChart } from '#charts/specs/figures.ts';
import { indicatorsByCategory, indicatorsByUnit, indicatorTargets } from '#charts/specs/indicators.ts';
import { figureCharts } from '#schemas/figures.ts';
import { indicators } from '#schemas/indicators.ts';

/** The charts of the table of indicators: none where the plan has no indicators. */
const ofIndicators = {
	'indicators-by-category': indicatorsByCategory,
	'indicator-targets': indicatorTargets,
	'indicators-by-unit': indicatorsByUnit,
} as const satisfies Record<string, SpecMaker>;

/** The charts of the table by name. */
export type IndicatorChartId = keyof typeof ofIndicators;
/** A chart by name, as MDX and pages place it. */
export type ChartId = string;

/** Each chart's spec, by its name. */
export const specs: ReadonlyMap<ChartId, SpecMaker> = new Map<ChartId, SpecMaker>([
	...(indicators.length > 0 ? Object.entries(ofIndicators) : []),
	...figureCharts.map((chart): [ChartId, SpecMaker] => [chart.id, figureChart(chart)]),
]);

/** The names of all charts. */
export const chartIds: readonly ChartId[] = [...specs.keys()];

/** The charts of the table that the plan has, of those asked for. */
export const indicatorCharts = (...wanted: IndicatorChartId[]): ChartId[] => wanted.filter((id) => specs.has(id));

/** Whether a chart of this name exists. */
export const isChartId = (id: string): boolean => specs.has(id);
