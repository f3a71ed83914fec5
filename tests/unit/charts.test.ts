import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '#charts/chart-spec.ts';
import { drawChart } from '#charts/draw.ts';
import { SvgRecorder } from '#charts/svg-recorder.ts';
import { textWidth, wrapText } from '#drawings/text-width.ts';
import { lintTexts } from '#drawings/texts.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { headingOf, parentOf } from '#markdown/address.ts';
import { chapterNumber, chaptersWith } from '#markdown/chapters.ts';
import { chartView } from '#model/charts.ts';
import { type Figure, figureCharts, figures } from '#schemas/figures.ts';
import { homeNumbers } from '#schemas/home.ts';

const spec: ChartSpec = {
	title: 'Test',
	rowHead: 'Row',
	series: [
		{ label: 'A', role: 'c1' },
		{ label: 'B', role: 'p2' },
	],
	rows: [
		{
			label: 'first',
			values: [
				{ value: 3, text: '3' },
				{ value: 5, text: '5' },
			],
		},
		{ label: 'second', values: [undefined, { value: 2, text: '2' }] },
	],
	sources: ['3.4'],
};

describe('a chart', () => {
	it('is the same bytes every time, without style attributes or fonts', () => {
		const [first, second] = [drawChart('t', spec, 640), drawChart('t', spec, 640)];
		expect(first).toEqual(second);
		expect(first.markup).not.toMatch(/style=|font-family/);
	});

	it('keeps text as text, every label and value once', () => {
		const { markup } = drawChart('t', spec, 320);
		for (const text of ['first', 'second', '3 + 5', '2']) expect(markup.split(`>${text}</text>`), text).toHaveLength(2);
	});

	it('has ids that no other chart or width has', () => {
		const ids = (width: number) =>
			[...drawChart('t', spec, width).markup.matchAll(/id="([^"]+)"/g)].map(([, id]) => id);
		expect(ids(640)).not.toEqual([]);
		expect(ids(640).filter((id) => ids(320).includes(id))).toEqual([]);
	});

	it('gives bars in proportion to their values', () => {
		const widths = [
			...drawChart(
				't',
				{
					...spec,
					series: spec.series.slice(0, 1),
					rows: [
						{ label: 'a', values: [{ value: 10, text: '10' }] },
						{ label: 'b', values: [{ value: 5, text: '5' }] },
					],
				},
				640,
			).markup.matchAll(/class="fill-c1" d="M[\d.]+ [\d.]+h([\d.]+)/g),
		].map(([, width]) => Number(width));
		expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2, 2);
	});

	it('stops the build where a label does not fit', () => {
		const long = { ...spec, rows: [{ label: 'x'.repeat(200), values: [{ value: 1, text: '1' }] }] };
		expect(() => drawChart('t', long, 320)).toThrow(/^chart “t” at 320 px: .*leaves the box/);
	});

	const withDerived = figureCharts.flatMap((chart) =>
		figures.flatMap((figure) => {
			const row = chart.figures.indexOf(figure.id);
			return 'derived' in figure && row >= 0 ? [{ id: chart.id, row, how: figure.derived.how }] : [];
		}),
	);

	it.runIf(withDerived.length > 0).each(withDerived)('says its derived values as such: $id', ({ id, row, how }) => {
		const view = chartView(id, defaultLocale);
		const [value = ''] = view.table.rows[row]?.values ?? [];
		expect(value).toMatch(/\d.*\*$/);
		expect(view.notes).toContainEqual(expect.stringContaining(how));
		expect(view.sentence).toContain(value.slice(0, -1));
	});
});

describe('the recorder', () => {
	it('throws on a canvas call it does not know, and on a colour that is no role', () => {
		const { context, recorder } = contextOf();
		expect(() => context.drawImage()).toThrow('canvas “drawImage” is not supported');
		expect(() => context.rotate(1)).toThrow('rotated text is not supported');
		context.fillStyle = '#ff0000';
		expect(() => context.fillRect(0, 0, 1, 1)).toThrow('colour “#ff0000” is not a role');
		expect(recorder.markup()).toBe('');
	});

	it('escapes text', () => {
		const { context, recorder } = contextOf();
		context.fillText('a<b&c', 1, 20);
		expect(recorder.markup()).toContain('>a&lt;b&amp;c</text>');
	});

	it('finds labels that overlap or are too small', () => {
		const text = (left: number, top: number, height = 14) => ({
			text: 't',
			left,
			right: left + 30,
			top,
			bottom: top + height,
		});
		expect(lintTexts([text(0, 0), text(10, 5)], 100, 100)).toEqual(['“t” and “t” overlap']);
		expect(lintTexts([text(0, 0, 10)], 100, 100)).toEqual(['“t” is set smaller than 12 px']);
		expect(lintTexts([text(90, 0)], 100, 100)).toEqual(['“t” leaves the box']);
	});
});

describe('a figure', () => {
	it('is shown by a chart, the home page or the page of a project, or another one is worked out from it', () => {
		const projects = chaptersWith('projects').map((slug) => String(chapterNumber(slug)));
		const named = new Set([
			...figureCharts.flatMap((chart) => chart.figures),
			...homeNumbers.flatMap((number) => ('figure' in number ? [number.figure] : [])),
			...figures.flatMap((figure) => ('derived' in figure ? figure.derived.from : [])),
		]);
		const isShown = (figure: Figure) =>
			named.has(figure.id) || ('address' in figure && projects.includes(parentOf(headingOf(figure.address)) ?? ''));
		expect(figures.filter((figure) => !isShown(figure)).map(({ id }) => id)).toEqual([]);
	});
});

describe('text without a font', () => {
	it('counts a Chinese character as one em', () => expect(textWidth('\u53E4\u7F8E', 14)).toBe(28));
	it('breaks Chinese anywhere but before closing punctuation, English at blanks', () => {
		expect(wrapText('\u53E4\u7F8E\u8DEF\uFF0C\u8857\u9053', 10, 30)).toEqual([
			'\u53E4\u7F8E\u8DEF\uFF0C',
			'\u8857\u9053',
		]);
		expect(wrapText('one two three', 10, 50)).toEqual(['one two', 'three']);
		expect(wrapText('one \u201Cm\u00E9decin (three', 10, 60)).toEqual(['one', '\u201Cm\u00E9decin', '(three']);
	});
});

function contextOf() {
	const recorder = new SvgRecorder(100, 100, 'x');
	// biome-ignore lint/suspicious/noExplicitAny: the test calls what the type of a context would not let it.
	return { recorder, context: recorder.canvas.getContext() as any };
}
