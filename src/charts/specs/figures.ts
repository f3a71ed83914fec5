import type { ChartRow, ChartSpec, SpecMaker } from '#charts/chart-spec.ts';
import { formatValue } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import type { Translate } from '#i18n/translate.ts';
import type { FigureChart } from '#schemas/figures.ts';
import { type Figure, figures } from '#schemas/figures.ts';

/** The figure with this id; its value as a number. */
function figure(id: string): Figure & { value: number } {
	const found = figures.find((each) => each.id === id);
	if (typeof found?.value !== 'number') throw new Error(`src/data/figures.ts: no figure “${id}” with a number`);
	return { ...found, value: found.value };
}

/** What a figure is worked out from, with its numbers as the language writes them. */
const withFormattedNumbers = (how: string, locale: Locale) =>
	how.replace(/\d{4,}/g, (digits) => formatValue(Number(digits), 'count', locale));

/** A figure as the row of a chart with one series. */
function figureRow(id: string, locale: Locale, t: Translate): ChartRow {
	const { label, measure, value, ...rest } = figure(id);
	const formatted = measure === 'text' ? String(value) : formatValue(value, measure, locale);
	const text = 'approximate' in rest && rest.approximate ? t('charts.about', { value: formatted }) : formatted;
	return {
		label: label[locales[locale].key],
		values: [{ value, text: 'derived' in rest ? `${text}*` : text }],
		...('derived' in rest && {
			derived: t('charts.derivedFrom', { how: withFormattedNumbers(rest.derived.how, locale) }),
		}),
	};
}

/** Makes the spec of a chart of figures. */
export function figureChart({ title, figures: ids, max, note }: FigureChart): SpecMaker {
	return (locale, t): ChartSpec => {
		const { key } = locales[locale];
		const sources = ids.map(figure).flatMap((each) => ('address' in each ? [each.address] : []));
		return {
			title: title[key],
			rowHead: t('charts.item'),
			series: [{ label: t('charts.value'), role: 'c2' }],
			rows: ids.map((id) => figureRow(id, locale, t)),
			sources: [...new Set(sources)],
			...(max !== undefined && { max }),
			...(note && { note: note[key] }),
		};
	};
}
