import { describe, expect, it } from 'vitest';
import { methodView } from '#model/method.ts';
import { periodView } from '#model/period.ts';
import { explain } from '#model/verdicts.ts';
import { judge } from '#monitoring/verdict.ts';
import type { Indicator } from '#schemas/indicators.ts';
import type { Observation } from '#schemas/monitoring-rows.ts';

const period = { first: 2021, last: 2025 };
const END = { asOf: '2026-03-31', period };
const MIDWAY = { asOf: '2023-03-31', period };
const observed = (year: number, value: number | undefined, more: Partial<Observation> = {}): Observation => ({
	indicator: 1,
	year,
	value,
	publishedAs: String(value),
	state: 'final',
	source: { title: {}, number: '1', publishedOn: '2026-01-01' },
	...more,
});
type Told = Pick<
	Indicator,
	'comparator' | 'value' | 'target' | 'measure' | 'measureUnit' | 'baseline' | 'accrues' | 'growth'
>;
const share: Told = {
	comparator: 'atLeast',
	value: 90,
	measure: 'percent',
	measureUnit: { zh: '%', en: '%' },
	target: { zh: '90%以上', en: '90% or above' },
};
const jobs: Told = {
	comparator: 'equals',
	value: 6000,
	measure: 'count',
	measureUnit: { zh: '个', en: 'jobs' },
	target: { zh: '6000个', en: '6,000' },
	accrues: 'yearly',
};
const told = (indicator: Told, values: Observation[], when: typeof END, locale: 'zh-CN' | 'en' = 'en') =>
	explain(indicator, judge(indicator, values, when), when, locale);

describe('the sentence behind a verdict', () => {
	it('names value, year and target', () => {
		expect(told(share, [observed(2025, 92.5)], END)).toBe('92.5% in 2025; the target is “90% or above”.');
		expect(told(share, [observed(2025, 92.5)], END, 'zh-CN')).toBe(
			'2025\u5E74\u4E3A92.5%\uFF0C\u76EE\u6807\u4E3A90%\u4EE5\u4E0A\u3002',
		);
	});

	it('names the line a value was held against, and where it begins', () => {
		const indicator = { ...share, baseline: { year: 2020, value: 80 } };
		expect(told(indicator, [observed(2022, 83)], MIDWAY)).toBe(
			'83% in 2022. On a straight line from 80% in 2020 to the target (“90% or above”), it would be 84%.',
		);
	});

	it('names the total, with what is counted and the month it reaches to', () => {
		expect(told(jobs, [observed(2021, 2000), observed(2022, 600, { through: 6 })], MIDWAY)).toBe(
			'2,600 jobs in all by the end of June 2022. On a straight line from zero to the target (“6,000”), it would be 1,800 jobs.',
		);
		expect(told(jobs, [observed(2021, 7000)], MIDWAY)).toContain('7,000 jobs in all by the end of 2021');
	});

	it('names the years that are missing', () => {
		expect(told(jobs, [observed(2021, 100), observed(2024, 100), observed(2025, 100)], END)).toBe(
			'The values for 2022, 2023 are missing, so the result cannot be calculated.',
		);
	});

	it('says that a value may still change', () => {
		expect(told(share, [observed(2025, 92.5, { state: 'estimated' })], END)).toContain('provisional or estimated');
	});

	it('fits every reason in every language: no placeholder stays empty', () => {
		const growth = { base: { zh: '上一年', en: 'the year before' }, yearly: true };
		const all: [Told, Observation[]][] = [
			[share, []],
			[{ ...share, comparator: 'none', measure: 'words' }, [observed(2025, undefined)]],
			[share, [observed(2025, undefined)]],
			[share, [observed(2022, 80, { through: 3 })]],
			[share, [observed(2022, 80)]],
			[share, [observed(2022, 95)]],
			[share, [observed(2025, 95)]],
			[jobs, [observed(2021, 1), observed(2022, 1)]],
			[{ ...jobs, accrues: 'running' }, [observed(2025, 6000)]],
			[{ ...jobs, accrues: 'running', comparator: 'atMost' }, [observed(2022, 6001)]],
			[{ ...share, comparator: 'growth', growth }, [observed(2021, 5)]],
			[{ ...share, comparator: 'growth', growth }, [2021, 2022, 2023, 2024, 2025].map((year) => observed(year, -5))],
		];
		for (const when of [END, MIDWAY])
			for (const locale of ['zh-CN', 'en'] as const)
				for (const [indicator, values] of all) {
					const text = told(indicator, values, when, locale);
					expect(text).not.toMatch(/[{}]|undefined|NaN|\(\)|\uFF08\uFF09| {2}/);
					expect(text.length).toBeGreaterThan(8);
				}
	});
});

describe('the period', () => {
	it('is over once the year after its last has begun, and not on the last day of it', () => {
		expect(periodView('en', { asOf: '2026-01-01', period })).toMatchObject({
			isOver: true,
			text: 'The plan’s period, 2021–2025, is over. This site last checked for published values and progress on January 1, 2026.',
		});
		expect(periodView('en', { asOf: '2025-12-31', period })).toMatchObject({
			isOver: false,
			text: expect.stringContaining('The plan’s period is 2021–2025; 2025 is year 5 of 5.'),
		});
	});

	it('may lie ahead', () => {
		expect(periodView('en', { asOf: '2020-12-31', period }).text).toContain('has not begun');
	});

	it('is followed by the next plan once that is known, and by nothing until then', () => {
		expect(periodView('en', END, undefined).successor).toBeUndefined();
		const title = { zh: '下一个', en: 'Next Plan' };
		expect(periodView('en', END, { title, url: 'https://example.org/' }).successor).toEqual({
			label: 'The plan that follows: ',
			title: 'Next Plan',
			url: 'https://example.org/',
		});
	});
});

describe('the examples of the method', () => {
	it('come to the verdict that each stands for, by the functions that judge the indicators', () => {
		for (const { verdict, rule, examples } of methodView('en').verdicts) {
			expect(rule).not.toBe('');
			expect(examples.length, verdict).toBeGreaterThan(0);
			for (const example of examples) expect(example, example.why).toMatchObject({ verdict });
		}
	});

	it('show every reason for which nothing is judged, each once', () => {
		const whys = methodView('en')
			.verdicts.filter(({ verdict }) => verdict === 'notJudged')
			.flatMap(({ examples }) => examples.map(({ why }) => why));
		expect(whys).toHaveLength(6);
		expect(new Set(whys).size).toBe(6);
	});
});
