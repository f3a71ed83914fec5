import { describe, expect, it } from 'vitest';
import { badTables, ROWS, tablePlan, tableShapes } from '../fixtures/plan-texts.ts';
import { composed, refusal } from '../support/new-plan.ts';

const READ = ROWS.map(([category, no, name, attribute, unit, target]) => ({
	no: Number(no),
	category: category || '服务',
	name: name?.replace('(', '\uFF08').replace(')', '\uFF09'),
	attribute,
	unit: unit?.replace('(', '\uFF08').replace(')', '\uFF09'),
	measureUnit: '',
	baseline: '',
	target,
	line: expect.any(Number),
}));

describe('a table of indicators is read', () => {
	it.each(tableShapes)('whose cells %s', (_, text) => {
		const { table, chapters } = composed(text);
		expect(table?.rows).toEqual(READ);
		expect(chapters[1]?.roles).toEqual(['indicators']);
		expect(chapters[1]?.blocks).toMatchObject([{ kind: 'caption', text: '主要指标' }]);
		expect(chapters[2]?.blocks).toMatchObject([{ kind: 'p', text: '文字。' }]);
	});

	it('with columns in another order, and with a column of measures', () => {
		const text = tablePlan(
			'序号\t类别\t指标名称\t单位\t2030年目标\t属性\t牵头部门',
			'1\t服务\t食堂\t个\t6\t约束性\t服务办',
		);
		expect(composed(text).table?.rows).toMatchObject([
			{ no: 1, category: '服务', name: '食堂', measureUnit: '个', target: '6', unit: '服务办' },
		]);
		expect(composed(text).table?.head.map(({ column }) => column)).toContain('measureUnit');
	});

	it.each([
		['2020年', '2025年'],
		['2020年', '2025年目标'],
		['2020年实际', '目标值'],
		['基期值', '2025年'],
		['现状值\uFF082020年\uFF09', '目标值\uFF082025年\uFF09'],
	])('with what was before in a column: %s, %s', (before, after) => {
		for (const [heads, row] of [
			[
				[before, after],
				['4', '6'],
			],
			[
				[after, before],
				['6', '4'],
			],
		] as const) {
			const head = ['类别', '序号', '指标', '属性', ...heads];
			const { table } = composed(tablePlan(head.join('\t'), ['服务', '1', '食堂', '约束性', ...row].join('\t')));
			expect(table?.rows).toMatchObject([{ baseline: '4', target: '6' }]);
			expect(table?.head.find(({ column }) => column === 'baseline')?.text).toBe(before);
		}
	});

	it.each([
		[
			'a line each',
			[
				...['类别', '序号', '指标', '2020年', '2025年'],
				...['服务', '1', '食堂', '4', '6', '环境', '2', '绿地', '20%', '25%'],
			],
		],
		['tabs between', ['类别\t序号\t指标\t2020年\t2025年', '服务\t1\t食堂\t4\t6', '环境\t2\t绿地\t20%\t25%']],
	])('without attributes and units, %s', (_, lines) => {
		const { table, chapters } = composed(tablePlan(...lines));
		expect(table?.rows).toMatchObject([
			{ category: '服务', name: '食堂', attribute: '', unit: '', baseline: '4', target: '6' },
			{ category: '环境', name: '绿地', attribute: '', unit: '', baseline: '20%', target: '25%' },
		]);
		expect(chapters[2]?.blocks).toMatchObject([{ kind: 'p', text: '文字。' }]);
	});

	it('and a plan without one has none', () => expect(composed('一、甲\n文字。\n二、乙\n文字。').table).toBeUndefined());
});

describe('a table that is not whole is refused with its line', () => {
	it.each(badTables)('%s', (_, text, says) => expect(refusal(text)).toContain(says));
});
