import type { ChartRow, ChartSpec, SpecMaker } from '#charts/chart-spec.ts';
import { type Figure, type FigureId, figures } from '#data/figures.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import type { StringKey } from '#i18n/strings.ts';
import type { Translate } from '#i18n/translate.ts';
import { formatValue } from '#model/format.ts';

/** The figure with this id; its value as a number. */
function figure(id: FigureId): Figure & { value: number } {
	const found = (figures as readonly Figure[]).find((each) => each.id === id);
	if (typeof found?.value !== 'number') throw new Error(`src/data/figures.ts: no figure “${id}” with a number`);
	return { ...found, value: found.value };
}

/** A figure as the row of a chart with one series. */
function figureRow(id: FigureId, locale: Locale, t: Translate): ChartRow {
	const { label, measure, value, ...rest } = figure(id);
	const formatted = measure === 'text' ? String(value) : formatValue(value, measure, locale);
	const text = 'approximate' in rest && rest.approximate ? t('about', { value: formatted }) : formatted;
	return {
		label: label[locales[locale].key],
		values: [{ value, text: 'derived' in rest ? `${text}*` : text }],
		...('derived' in rest && { derived: t('derivedFrom', { how: rest.derived.how }) }),
	};
}

/** A chart of figures of the text, a bar each. */
function figureChart(
	title: StringKey,
	ids: readonly FigureId[],
	more: Partial<Pick<ChartSpec, 'max'>> & { note?: StringKey } = {},
): SpecMaker {
	return (locale, t) => {
		const { note, ...rest } = more;
		const sources = ids.map(figure).flatMap((each) => ('address' in each ? [each.address] : []));
		return {
			kind: 'bars',
			title: t(title),
			rowHead: t('chartItem'),
			series: [{ label: t('chartValue'), role: 'c1' }],
			rows: ids.map((id) => figureRow(id, locale, t)),
			sources: [...new Set(sources)],
			...rest,
			...(note && { note: t(note) }),
		};
	};
}

export const enterprises = figureChart('chartEnterprises', ['enterprises-before', 'enterprises']);
export const branches = figureChart('chartBranches', ['branches-before', 'branches']);
export const sectors = figureChart(
	'chartSectors',
	['sector-wholesale-retail', 'sector-leasing-business-services', 'sector-science-technology', 'sector-other'],
	{ max: 100 },
);
export const election = figureChart(
	'chartElection',
	['election-implementation-rate', 'election-local-membership', 'election-full-time-membership'],
	{ max: 100 },
);
export const newJobs = figureChart('chartNewJobs', ['jobs-before', 'new-jobs']);
export const parkAreas = figureChart(
	'chartParkAreas',
	['park-site-area', 'park-green-space', 'park-water', 'park-paths-squares', 'park-building-footprint'],
	{ note: 'chartParkNote' },
);
export const operationsCenterAreas = figureChart('chartOperationsCenterAreas', [
	'operations-center-area',
	'operations-center-indoor-area',
	'operations-center-terrace-area',
]);
export const blockAAreas = figureChart(
	'chartBlockAAreas',
	['block-a-floor-area', 'block-a-site-area', 'block-a-hotel-area', 'block-a-experience-center-area'],
	{ note: 'chartBlockANote' },
);
export const metroSiteAreas = figureChart('chartMetroSiteAreas', [
	'metro-site-floor-area',
	'metro-site-underground-area',
	'metro-site-mall-area',
	'metro-site-hotel-area',
	'metro-site-services-area',
]);
