import type { Milestone } from '#schemas/monitoring-rows.ts';

/** What may be said of a task, a measure or a project. */
export const workStates = ['finished', 'begun', 'delayed', 'changed', 'dropped', 'nothing'] as const;
export type WorkState = (typeof workStates)[number];

/** The milestones in the order of their days; of the same day in the order of the file. */
export const inTime = (milestones: readonly Milestone[]): Milestone[] =>
	[...milestones].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));

/** What the latest milestone of a place says; `nothing` where there is none. */
export const workState = (milestones: readonly Milestone[]): WorkState => inTime(milestones).at(-1)?.kind ?? 'nothing';

/**
 * The state of a task: its own milestones say it. Where it has none, those of its measures do as far as a
 * part speaks for the whole: the same of all of them; else that it has begun, or what was said last.
 */
export function taskState(own: readonly Milestone[], measures: readonly (readonly Milestone[])[]): WorkState {
	if (own.length > 0) return workState(own);
	const states = measures.map(workState);
	const [first = 'nothing'] = states;
	if (states.every((state) => state === first)) return first;
	if (states.some((state) => state === 'begun' || state === 'finished')) return 'begun';
	const last = workState(measures.flat());
	return last === 'dropped' ? 'changed' : last;
}
