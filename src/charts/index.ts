import type { ChartId } from '#charts/chart-ids.ts';
import type { SpecMaker } from '#charts/chart-spec.ts';
import * as figures from '#charts/specs/figures.ts';
import * as indicators from '#charts/specs/indicators.ts';

/** Each chart's spec, by its name. */
export const specs: Readonly<Record<ChartId, SpecMaker>> = {
	enterprises: figures.enterprises,
	branches: figures.branches,
	sectors: figures.sectors,
	election: figures.election,
	'new-jobs': figures.newJobs,
	'park-areas': figures.parkAreas,
	'operations-center-areas': figures.operationsCenterAreas,
	'block-a-areas': figures.blockAAreas,
	'metro-site-areas': figures.metroSiteAreas,
	'indicators-by-category': indicators.indicatorsByCategory,
	'indicators-by-unit': indicators.indicatorsByUnit,
	'indicator-targets': indicators.indicatorTargets,
};
