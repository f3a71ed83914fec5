import { comparators } from '#monitoring/comparators.ts';
import { judgeGrowthOfYears } from '#monitoring/growth.ts';
import { judgeLevel } from '#monitoring/level.ts';
import {
	type Judged,
	type Reason,
	type Reckoning,
	type Span,
	type VerdictName,
	verdicts,
} from '#monitoring/reckoning.ts';
import { judgeTotal } from '#monitoring/total.ts';
import { isNumbered } from '#monitoring/values.ts';
import type { Indicator } from '#schemas/indicators.ts';
import type { Observation } from '#schemas/monitoring-rows.ts';

export { type VerdictName, verdicts };

/** The moment of a verdict: the day of the last look, YYYY-MM-DD, and the years of the plan. */
export interface When {
	asOf: string;
	period: { first: number; last: number };
}

/** A verdict with the latest value of the period, which may be newer than the one it rests on. */
export interface Verdict extends Reckoning {
	latest?: Observation | undefined;
}

/** The span of an indicator at a moment. */
export const spanOf = ({ due }: Pick<Indicator, 'due'>, { asOf, period }: When): Span => {
	const last = due ?? period.last;
	return { first: period.first, due: last, isOver: Number(asOf.slice(0, 4)) > last };
};

/**
 * What the values published for an indicator mean against its target at a moment.
 * Levels stand for themselves, totals add up or count on, growth of each year has a mean.
 */
export function judge(indicator: Judged, observations: readonly Observation[], when: When): Verdict {
	const span = spanOf(indicator, when);
	const sorted = [...observations].sort((a, b) => a.year - b.year);
	const ofPeriod = sorted.filter(({ year }) => year >= span.first);
	const latest = ofPeriod.at(-1);
	const open = (verdict: VerdictName, why: Reason): Verdict => ({ verdict, why, latest, tentative: false });
	if (!latest) return open('noValue', 'noValue');
	const { comparator, value } = indicator;
	if (comparator === 'none' || value === undefined) return open('notJudged', 'targetInWords');
	const ofSpan = ofPeriod.filter(({ year }) => year <= span.due);
	const numbered = ofSpan.filter(isNumbered);
	if (ofSpan.length > 0 && numbered.length === 0) return open('notJudged', 'valueInWords');
	const rule = comparators[comparator];
	const goal = { value, upTo: indicator.upTo ?? value };
	if (indicator.growth?.yearly) return { ...judgeGrowthOfYears(rule, goal, numbered, span), latest };
	if (comparator !== 'growth' && indicator.accrues)
		return { ...judgeTotal(indicator.accrues, rule, goal, numbered, span), latest };
	const before = sorted.filter(isNumbered).find(({ year }) => year === span.first - 1);
	return { ...judgeLevel(indicator, rule, goal, { numbered, before }, span), latest };
}
