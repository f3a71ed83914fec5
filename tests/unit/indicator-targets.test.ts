import { describe, expect, it } from 'vitest';
import type { Indicator } from '#schemas/indicators.ts';
import { indicatorFaults } from '../../scripts/content-checks/indicators.ts';
import { readBaseline, readTarget, type Target } from '../../scripts/content-checks/targets.ts';
import { inEveryLanguage } from '../support/in-every-language.ts';

describe('a value in another unit than its record says is found', () => {
	const record = {
		no: 1,
		name: inEveryLanguage({ zh: '\u7A0E\u6536\uFF08\u4EBF\u5143\uFF09', en: 'Tax (yuan)' }),
		target: inEveryLanguage({ zh: '28.5\u4EBF\u5143', en: '2.85 billion yuan' }),
		comparator: 'equals',
		value: 2_850_000_000,
		measure: 'yuan',
		measureUnit: inEveryLanguage({ zh: '\u5143', en: 'yuan' }),
		unitSource: 'printed',
		plain: inEveryLanguage({ zh: '28.5\u4EBF\u5143', en: '2.85 billion yuan' }),
	} as unknown as Indicator;

	it.each<[string, Partial<Indicator>, string[]]>([
		['yuan in yuan is right', {}, []],
		[
			'yuan beside the unit of 100 million',
			{ measureUnit: inEveryLanguage({ zh: '\u4EBF\u5143', en: '100 million yuan' }) },
			[
				'field \u201CmeasureUnit\u201D is \u201C\u4EBF\u5143\u201D; name and target say \u201C\u5143\u201D, the unit that the value is in',
			],
		],
		[
			'hundreds of millions beside yuan',
			{ value: 28.5 },
			['field \u201Cvalue\u201D is 28.5; the target prints \u201C28.5\u4EBF\u5143\u201D: expected 2850000000'],
		],
		[
			'a baseline in hundreds of millions beside yuan',
			{ baselinePrinted: inEveryLanguage({ zh: '20', en: '20' }), baseline: { year: 2020, value: 20 } },
			['field \u201Cbaseline.value\u201D is 20; the table prints \u201C20\u201D: expected 2000000000'],
		],
	])('%s', (_, made, expected) => expect(indicatorFaults({ ...record, ...made })).toEqual(expected));
});

describe('a printed target is read', () => {
	const CASES: [name: string, target: string, Partial<Target>][] = [
		['食堂\uFF08个\uFF09', '6', { comparator: 'equals', value: 6, measure: 'count', unit: '个', unitSource: 'name' }],
		['处置率', '100%', { comparator: 'equals', value: 100, measure: 'percent', unit: '%', unitSource: 'printed' }],
		['签约率', '60%以上', { comparator: 'atLeast', value: 60 }],
		['每万人（户籍人口）社会组织', '5', { comparator: 'equals', value: 5, measure: 'count', unitSource: 'inferred' }],
		['组织（户籍人口）', '5', { value: 5, unitSource: 'inferred' }],
		['睦邻点', '不少于2', { comparator: 'atLeast', value: 2, unitSource: 'inferred' }],
		['床位', '不低于1.2万张', { comparator: 'atLeast', value: 12000, unit: '张', unitSource: 'printed' }],
		['寿命', '≥82.5岁', { comparator: 'atLeast', value: 82.5, unit: '岁' }],
		['填埋', '3%以内', { comparator: 'atMost', value: 3, measure: 'percent' }],
		['能耗', '不超过1\uFF0C000吨', { comparator: 'atMost', value: 1000, unit: '吨' }],
		['浓度', '35以下', { comparator: 'atMost', value: 35 }],
		[
			'绿化\uFF08%\uFF09',
			'20—25',
			{ comparator: 'range', value: 20, upTo: 25, measure: 'percent', unitSource: 'name' },
		],
		['比例', '90%-95%', { comparator: 'range', value: 90, upTo: 95 }],
		['收入', '年均增长5%左右', { comparator: 'growth', value: 5, yearly: true, measure: 'percent' }],
		['树木', '累计增加10000棵', { comparator: 'growth', value: 10000, yearly: false, unit: '棵' }],
		['税收\uFF08亿元\uFF09', '28.5亿元', { comparator: 'equals', value: 2_850_000_000, measure: 'yuan', unit: '元' }],
		[
			'资金\uFF08万元\uFF09',
			'50',
			{ comparator: 'equals', value: 500_000, measure: 'yuan', unit: '元', unitSource: 'name' },
		],
		['覆盖率', '2030年达到60%', { comparator: 'equals', value: 60 }],
		['步行道', '基本建成', { comparator: 'none', measure: 'words' }],
	];
	it.each(CASES)('%s %s', (name, target, expected) => expect(readTarget(name, target)).toMatchObject(expected));

	it.each<[string, string, string, number | undefined]>([
		['食堂\uFF08个\uFF09', '6个', '4个', 4],
		['资金', '不少于50万元', '38', 380_000],
		['覆盖率', '2030年达到60%', '52.5', 52.5],
		['绿化\uFF08%\uFF09', '20—25', '18', 18],
		['步行道', '基本建成', '部分建成', undefined],
		['收入', '年均增长5%左右', '5.2万元', undefined],
		['食堂', '6个', '—', undefined],
	])('with what was before, in its unit: %s %s, before %s', (name, target, before, value) =>
		expect(readBaseline(name, target, before)).toBe(value),
	);

	it('in the unit of a column, where the table has one', () =>
		expect(readTarget('资金', '50', '万元')).toEqual({
			comparator: 'equals',
			value: 500_000,
			measure: 'yuan',
			unit: '元',
			unitSource: 'name',
		}));

	it('without a value where it has no number', () => expect(readTarget('步行道', '建成')).not.toHaveProperty('value'));
});
