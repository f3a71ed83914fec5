/** Charts of invented values against invented targets, one of each kind of target. */
import { describe, expect, it } from 'vitest';
import { publishedLocales } from '#i18n/locales.ts';
import { type Charted, valueChart } from '#model/value-chart.ts';
import type { Observation } from '#schemas/monitoring-rows.ts';
import type { Localized } from '#schemas/text.ts';

const inEach = (text: string) => ({ zh: text, en: text }) as Localized;
const period = { first: 2001, last: 2005 };
const midway = { asOf: '2004-03-31', period };
const afterwards = { asOf: '2006-03-31', period };

type Change = Partial<Charted>;
const indicator = (target: string, change: Change): Charted => ({
	no: 1,
	comparator: 'atLeast',
	value: 60,
	measure: 'percent',
	measureUnit: inEach('%'),
	target: inEach(target),
	...change,
});
const value = (year: number, number: number, change: Partial<Observation> = {}): Observation => ({
	indicator: 1,
	year,
	value: number,
	publishedAs: String(number),
	state: 'final',
	source: { title: { zh: 'Report' }, publishedOn: '2006-01-01' },
	...change,
});
const values = (...numbers: number[]) => numbers.map((number, index) => value(period.first + index, number));

const cases = {
	'a share that rises': [
		indicator('60%', { baseline: { year: 2000, value: 50 } }),
		[...values(52.5, 55), value(2003, 58.2, { state: 'provisional' })],
		midway,
	],
	'one value': [indicator('60%', {}), [value(2003, 58.2)], midway],
	'a ceiling': [
		indicator('3%', { comparator: 'atMost', value: 3, baseline: { year: 2000, value: 8 } }),
		[...values(6.1, 4.8, 2.9), value(2004, 2.7, { through: 2 })],
		midway,
	],
	'a range': [
		indicator('20–25', { comparator: 'range', value: 20, upTo: 25 }),
		[value(2000, 17.5), value(2003, 18, { state: 'estimated' })],
		midway,
	],
	'values that add up': [
		indicator('2000000', { value: 2_000_000, measure: 'yuan', measureUnit: inEach('yuan'), accrues: 'yearly' }),
		values(380_000, 420_000, 416_500, 451_000, 402_000),
		afterwards,
	],
	'a running total': [
		indicator('6000', { comparator: 'equals', value: 6000, measure: 'count', accrues: 'running' }),
		values(1210, 2480, 3590, 4810),
		midway,
	],
	'growth, down and up': [
		indicator('5%', { comparator: 'growth', value: 5, growth: { base: inEach('2000'), yearly: true } }),
		values(5.4, -0.8, 6.2, 110, 4),
		afterwards,
	],
	'one and the same value as its target': [
		indicator('100%', { comparator: 'equals', value: 100 }),
		values(100, 100, 100, 100, 100),
		afterwards,
	],
} satisfies Record<string, [Charted, Observation[], { asOf: string; period: { first: number; last: number } }]>;

const each = Object.entries(cases).flatMap(([name, [charted, observed, when]]) =>
	publishedLocales.map((locale) => [name, locale, valueChart(charted, observed, when, locale)] as const),
);

describe('the drawing of', () => {
	it.each(each)('%s, %s', async (name, locale, chart) => {
		const svg = (chart?.drawings ?? []).map(
			({ width, height, markup }) =>
				`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">\n${markup.replaceAll('><', '>\n<')}\n</svg>`,
		);
		await expect(`${svg.join('\n')}\n`).toMatchFileSnapshot(
			`output/value-charts/${name.replaceAll(/\W+/g, '-')}.${locale}.svg`,
		);
	});

	it('has a label for the latest value and for the target at both widths, and says all values in its table', () => {
		for (const [name, locale, chart] of each) {
			const [, observed] = cases[name as keyof typeof cases];
			expect(chart?.drawings, name).toHaveLength(2);
			expect(chart?.table.rows.length, `${name} ${locale}`).toBeGreaterThan(observed.length);
			for (const { markup } of chart?.drawings ?? [])
				expect(markup.match(/font-weight="700"/g)?.length, `${name} ${locale}`).toBeGreaterThan(1);
		}
	});
});
