import { expect, it } from 'vitest';
import { inTime, taskState, workState } from '#monitoring/work-state.ts';
import type { Milestone } from '#schemas/monitoring-rows.ts';

const milestone = (date: string, kind: Milestone['kind']): Milestone => ({
	address: '4.1.1',
	date,
	kind,
	words: {},
	source: { title: {}, number: '1', publishedOn: date },
});
const begun = milestone('2021-05-01', 'begun');
const finished = milestone('2023-01-01', 'finished');
const delayed = milestone('2022-01-01', 'delayed');
const dropped = milestone('2022-06-01', 'dropped');

it('a place is in the state of its latest milestone, whatever the order of the rows', () => {
	expect(workState([finished, begun])).toBe('finished');
	expect(workState([begun, delayed])).toBe('delayed');
	expect(workState([])).toBe('nothing');
});

it('of the same day, what stands further down in the file is later', () => {
	const same = milestone(begun.date, 'changed');
	expect(workState([begun, same])).toBe('changed');
	expect(workState([same, begun])).toBe('begun');
	expect(inTime([delayed, same, begun])).toEqual([same, begun, delayed]);
});

it('a task has its own milestones speak for it', () => {
	expect(taskState([begun], [[finished], [finished]])).toBe('begun');
});

it('a task without milestones of its own goes by its measures: a part is not the whole', () => {
	expect(taskState([], [])).toBe('nothing');
	expect(taskState([], [[], []])).toBe('nothing');
	expect(taskState([], [[finished], [begun, finished]])).toBe('finished');
	expect(taskState([], [[finished], []])).toBe('begun');
	expect(taskState([], [[delayed], []])).toBe('delayed');
	expect(taskState([], [[dropped], []])).toBe('changed');
	expect(taskState([], [[dropped], [dropped]])).toBe('dropped');
	expect(taskState([], [[dropped], [finished]])).toBe('begun');
});
