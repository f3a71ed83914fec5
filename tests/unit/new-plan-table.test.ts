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

	it('and a plan without one has none', () => expect(composed('一、甲\n文字。\n二、乙\n文字。').table).toBeUndefined());
});

describe('a table that is not whole is refused with its line', () => {
	it.each(badTables)('%s', (_, text, says) => expect(refusal(text)).toContain(says));
});
