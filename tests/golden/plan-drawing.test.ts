import { describe, expect, it } from 'vitest';
import { publishedLocales } from '#i18n/locales.ts';
import { planDrawing } from '#model/plan-drawing.ts';

describe('the drawing of the plan', () => {
	it.each(publishedLocales)('in %s, for both widths', async (locale) => {
		const { houses = [], dots } = (await planDrawing(locale)) ?? {};
		const svg = [...houses, ...(dots ? [dots] : [])].map(
			({ width, height, markup }) =>
				`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">\n${markup.replace(/(?=<a )/g, '\n').trim()}\n</svg>\n`,
		);
		await expect(svg.join('')).toMatchFileSnapshot(`output/drawings/plan.${locale}.svg`);
	});
});
