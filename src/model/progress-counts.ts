import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { type VerdictName, verdicts } from '#monitoring/verdict.ts';
import { type WorkState, workStates } from '#monitoring/work-state.ts';

/** How many are in a state. */
export interface StateCount {
	state: VerdictName | WorkState;
	label: string;
	count: number;
}

/** The same within a group: a category, a unit. */
export interface GroupCount {
	id: string;
	name: string;
	total: number;
	counts: StateCount[];
}

/** What is counted though none is in it: that something was not published is never hidden. */
const ALWAYS: readonly (VerdictName | WorkState)[] = ['noValue', 'nothing'];

function counts<State extends VerdictName | WorkState>(
	states: readonly State[],
	all: readonly State[],
	locale: Locale,
): StateCount[] {
	const t = translator(locale);
	return all
		.map((state) => ({ state, label: t(`progress.${state}`), count: states.filter((each) => each === state).length }))
		.filter(({ state, count }) => count > 0 || ALWAYS.includes(state));
}

/** How many indicators are in each verdict that occurs; those without a value are always counted. */
export const countVerdicts = (states: readonly VerdictName[], locale: Locale) => counts(states, verdicts, locale);

/** How many tasks or projects are in each state that occurs; those of which nothing is known are always counted. */
export const countWorks = (states: readonly WorkState[], locale: Locale) => counts(states, workStates, locale);
