import type { ChartSpec } from '#charts/chart-spec.ts';
import { drawChart } from '#charts/draw.ts';
import { type ChartId, specs } from '#charts/index.ts';
import type { Drawing } from '#drawings/svg.ts';
import { inBrackets, inClauses, inList } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { perBuild } from '#markdown/per-build.ts';
import { addressUrl } from '#markdown/urls.ts';

/** The two widths each chart is drawn at: for the text column, and for a phone. */
export const CHART_WIDTHS = [640, 320] as const;

/** A chart as a page shows it. */
export interface ChartView {
	id: ChartId;
	title: string;
	/** All values in a sentence, for those who do not see the drawing. */
	sentence: string;
	/** The series, where there is more than one; `swatch` is the role of its bars. */
	legend: { label: string; swatch: string }[];
	drawings: Drawing[];
	table: { head: string[]; rows: { label: string; values: string[]; derived: string | undefined }[] };
	sources: { address: string; href: string }[];
	/** Remarks: that parts overlap, what a derived value is worked out from. */
	notes: string[];
}

/** The table that says what the chart says. */
function tableOf({ rowHead, series, rows }: ChartSpec, locale: Locale): ChartView['table'] {
	return {
		head: [rowHead, ...series.map(({ label }) => label)],
		rows: rows.map(({ label, values, derived }) => ({
			label,
			values: series.map((_, index) => values[index]?.text ?? ''),
			derived: derived && inBrackets(derived, locale),
		})),
	};
}

/** The chart of this name, drawn at both widths. */
export const chartView = perBuild((id: ChartId, locale: Locale): ChartView => {
	const t = translator(locale);
	const spec = specs.get(id)?.(locale, t);
	if (!spec) throw new Error(`no chart “${id}”; expected one of ${[...specs.keys()].join(', ')}`);
	const one = spec.series.length === 1;
	const said = spec.rows.map(({ label, values, derived }) => {
		const parts = spec.series.flatMap((series, index) =>
			values[index] ? [one ? values[index].text : `${series.label} ${values[index].text}`] : [],
		);
		return `${label} ${inList(parts, locale)}${derived ? inBrackets(derived, locale) : ''}`;
	});
	return {
		id,
		title: spec.title,
		sentence: t('charts.sentence', { title: spec.title, values: inClauses(said, locale) }),
		legend: one ? [] : spec.series.map(({ label, role }) => ({ label, swatch: role })),
		drawings: CHART_WIDTHS.map((width) => drawChart(`${id}-${locale}`, spec, width)),
		table: tableOf(spec, locale),
		sources: spec.sources.map((address) => ({ address, href: addressUrl(address, locale) })),
		notes: [
			...(spec.note ? [spec.note] : []),
			...spec.rows.flatMap(({ label, derived }) => (derived ? [`* ${label}${inBrackets(derived, locale)}`] : [])),
		],
	};
});
