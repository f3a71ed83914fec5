import { describe, expect, it } from 'vitest';
import { GLYPH_SIZE, glyphOf } from '#drawings/glyph.ts';
import { publishedLocales } from '#i18n/locales.ts';
import { sketchView } from '#model/project-sketch.ts';
import { indicators } from '#schemas/indicators.ts';
import { sketches } from '#schemas/sketches.ts';

const svg = (width: number, height: number, markup: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">\n${markup.replace(/(?=<(?:path|text) )/g, '\n').trim()}\n</svg>`;

const sketched = sketches.flatMap(({ place }) => publishedLocales.map((locale) => [place, locale] as const));

describe('the drawing of', () => {
	it('each target, as its number and its comparator have it', async () => {
		const lines = indicators.map((indicator) => {
			const parts = glyphOf(indicator)?.parts.map(({ role, d }) => `${role} ${d}`) ?? ['none'];
			return [`${indicator.no} ${indicator.comparator} ${indicator.value ?? ''} ${indicator.measure}`, ...parts].join(
				'\n  ',
			);
		});
		const { width, height } = GLYPH_SIZE;
		await expect(`${width} × ${height}\n${lines.join('\n')}\n`).toMatchFileSnapshot('output/glyphs.txt');
	});

	it.each(sketched)('the project %s, %s', async (place, locale) => {
		const view = sketchView(place, locale);
		const drawn = view?.drawings.map(({ width, height, markup }) => svg(width, height, markup)) ?? [];
		await expect(`${[...drawn, `<!-- ${view?.sentence} -->`].join('\n')}\n`).toMatchFileSnapshot(
			`output/sketches/${place}.${locale}.svg`,
		);
	});
});
