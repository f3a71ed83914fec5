import type { Judged, VerdictName } from '#monitoring/reckoning.ts';
import type { When } from '#monitoring/verdict.ts';
import type { Indicator } from '#schemas/indicators.ts';
import type { Observation } from '#schemas/monitoring-rows.ts';

/** An invented value: its year, the month it reaches to where it is no whole year, its number; none of words alone. */
export type ExampleValue = Pick<Observation, 'year' | 'through' | 'value'> & { state?: Observation['state'] };

/** An invented indicator with invented values, and the verdict that it is an example of. */
export interface Example {
	verdict: VerdictName;
	indicator: Judged & { measure: Indicator['measure'] };
	values: readonly ExampleValue[];
	/** Whether the period is over. */
	isOver: boolean;
}

/** The invented period, of no plan, and a day within it and one after it. */
const period = { first: 2001, last: 2005 };
export const midway: When = { asOf: '2004-03-31', period };
export const afterwards: When = { asOf: '2006-03-31', period };

const values = (...numbers: (number | undefined)[]): ExampleValue[] =>
	numbers.map((value, index) => ({ year: period.first + index, value }));
const inYear = (year: number, value: number | undefined): ExampleValue => ({ year, value });

const share = { comparator: 'atLeast', measure: 'percent', value: 60 } as const;
const fromHalf = { ...share, baseline: { year: 2000, value: 50 } };
const places = { comparator: 'equals', measure: 'count', value: 20, accrues: 'yearly' } as const;
const waste = { comparator: 'atMost', measure: 'percent', value: 3 } as const;
const income = { comparator: 'growth', measure: 'percent', value: 5, growth: { yearly: true } } as const;
const words = { comparator: 'none', measure: 'words' } as const;

/** What the page of the method shows: for each verdict one example or a few, for “not judged” one a reason. */
export const examples: readonly Example[] = [
	{ verdict: 'reached', indicator: share, values: [inYear(2005, 61.5)], isOver: true },
	{ verdict: 'reached', indicator: places, values: values(8, 6, 8), isOver: false },
	{ verdict: 'onCourse', indicator: fromHalf, values: values(52, 54.5), isOver: false },
	{ verdict: 'onCourse', indicator: income, values: values(7.5, -0.5, 8.5), isOver: false },
	{ verdict: 'behind', indicator: places, values: values(4, 2), isOver: false },
	{
		verdict: 'behind',
		indicator: { ...waste, baseline: { year: 2000, value: 8 } },
		values: values(7, 6.5),
		isOver: false,
	},
	{ verdict: 'notReached', indicator: waste, values: [inYear(2005, 3.4)], isOver: true },
	{ verdict: 'notReached', indicator: places, values: values(4, 2, 4, 3, 3), isOver: true },
	{ verdict: 'noValue', indicator: share, values: [], isOver: true },
	{ verdict: 'notJudged', indicator: words, values: [inYear(2005, undefined)], isOver: true },
	{ verdict: 'notJudged', indicator: share, values: [inYear(2005, undefined)], isOver: true },
	{ verdict: 'notJudged', indicator: share, values: [{ year: 2002, through: 6, value: 58 }], isOver: false },
	{ verdict: 'notJudged', indicator: share, values: values(52, 54.5), isOver: false },
	{ verdict: 'notJudged', indicator: places, values: [inYear(2001, 6), inYear(2005, 4)], isOver: true },
	{ verdict: 'notJudged', indicator: share, values: [inYear(2004, 61)], isOver: true },
];
