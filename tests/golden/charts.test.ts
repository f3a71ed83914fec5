import { describe, expect, it } from 'vitest';
import { chartIds } from '#charts/index.ts';
import { publishedLocales } from '#i18n/locales.ts';
import { chartView } from '#model/charts.ts';

const charts = publishedLocales.flatMap((locale) => chartIds.map((id) => [id, locale] as const));

/** A mark a line, its outline with it; a row's value and its label a line. */
const inLines = (markup: string) =>
	markup.replace(/(?=<path (?!class="stroke-[cp])|<text [^>]*font-weight)/g, '\n').trim();

describe('the drawings of', () => {
	it.each(charts)('%s, %s', async (id, locale) => {
		const { drawings } = chartView(id, locale);
		const svg = drawings.map(
			({ width, height, markup }) =>
				`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">\n${inLines(markup)}\n</svg>`,
		);
		await expect(`${svg.join('\n')}\n`).toMatchFileSnapshot(`output/charts/${id}.${locale}.svg`);
	});
});
