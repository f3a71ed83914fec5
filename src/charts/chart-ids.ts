/** The charts of the site by name, as MDX and pages place them. */
export const chartIds = [
	'enterprises',
	'branches',
	'sectors',
	'election',
	'indicators-by-category',
	'indicator-targets',
	'indicators-by-unit',
	'new-jobs',
	'park-areas',
	'operations-center-areas',
	'block-a-areas',
	'metro-site-areas',
] as const;

export type ChartId = (typeof chartIds)[number];

/** Whether a chart of this name exists. */
export function isChartId(id: string): id is ChartId {
	return (chartIds as readonly string[]).includes(id);
}
