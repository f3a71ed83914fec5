import { describe, expect, it } from 'vitest';
import type { Indicator } from '#schemas/indicators.ts';
import { readPublished, readValue } from '#schemas/value-text.ts';

const made = (facts: object) => ({ name: { zh: '', en: '' }, target: { zh: '', en: '' }, ...facts }) as Indicator;
const percent = made({ measure: 'percent', comparator: 'atLeast', measureUnit: { zh: '%', en: '%' } });
const growth = made({ measure: 'percent', comparator: 'growth', measureUnit: { zh: '%', en: '%' } });
const count = made({ measure: 'count', comparator: 'atLeast', measureUnit: { zh: '个', en: 'jobs' } });
const yuan = made({ measure: 'yuan', comparator: 'equals', measureUnit: { zh: '元', en: 'yuan' } });
const inYi = made({ ...yuan, target: { zh: '28.5亿元', en: '2.85 billion yuan' } });
const words = made({ measure: 'words', comparator: 'none', measureUnit: { zh: '文字', en: 'words' } });

describe('a value in a cell', () => {
	it.each<[string, Indicator, number]>([
		['96.4', percent, 96.4],
		['96.4%', percent, 96.4],
		['９６．４％', percent, 96.4],
		[' 96.4 ％ ', percent, 96.4],
		['-3.2%', growth, -3.2],
		['−3.2', growth, -3.2],
		['120%', growth, 120],
		['1,234', count, 1234],
		['１，２３４，５６７个', count, 1_234_567],
		['1 234 jobs', count, 1234],
		['3.5万', count, 35_000],
		['2万个', count, 20_000],
		['2.85亿元', yuan, 285_000_000],
		['28.5 亿', yuan, 2_850_000_000],
		['1.2万亿元', yuan, 1_200_000_000_000],
		['2850000000', yuan, 2_850_000_000],
	])('%s is read', (written, indicator, value) => {
		expect(readValue(written, indicator)).toEqual({ value });
	});

	it.each<[string, Indicator, string]>([
		['n/a', percent, 'expected a number in %'],
		['约96%', percent, 'expected a number in %'],
		['96.4.1', percent, 'expected a number in %'],
		['9 5', percent, 'expected a number in %'],
		['96万%', percent, 'expected a number in %'],
		['9.6万', percent, 'expected a number in %'],
		['100.1', percent, 'expected at most 100 for a percentage'],
		['-1', percent, 'expected no negative number; only growth may be'],
		['1,23', count, 'expected a number in 个 / jobs'],
		['1e5', count, 'expected a number in 个 / jobs'],
		['12人', count, 'expected a number in 个 / jobs'],
		['1234567890123456', count, 'expected at most 15 digits'],
		['28.5亿美元', yuan, 'expected a number in 元 / yuan'],
		['5', words, 'expected nothing: the target is words, and so is what became of it'],
	])('%s is refused', (written, indicator, fault) => {
		expect(readValue(written, indicator)).toEqual({ fault });
	});

	it('alone is in the measure of its column; in the words of a source it may mean two things, and is refused', () => {
		expect(readValue('28.5', inYi)).toEqual({ value: 28.5 });
		expect(readPublished('28.5', inYi).fault).toBe(
			'expected the unit with it, as in 28.5亿元 or 28.5元: it may mean either',
		);
		expect(readPublished('28.5亿元', inYi)).toEqual({ value: 2_850_000_000 });
		expect(readPublished('2850000000元', inYi)).toEqual({ value: 2_850_000_000 });
		expect(readPublished('0.964', percent).fault).toBe(
			'expected the sign with it, 96.4% or 0.964%: it may mean either',
		);
		expect(readPublished('0.964%', percent)).toEqual({ value: 0.964 });
		expect(readPublished('28.5', yuan)).toEqual({ value: 28.5 });
	});
});
