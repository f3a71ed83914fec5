import type { Indicator } from '#schemas/indicators.ts';
import type { Observation } from '#schemas/monitoring-rows.ts';

/** What may be said of an indicator. */
export const verdicts = ['reached', 'onCourse', 'behind', 'notReached', 'noValue', 'notJudged'] as const;
export type VerdictName = (typeof verdicts)[number];

/** Why it is said: how the number was held against the target, or what is missing. */
export type Reason =
	/** No value of the period is there. */
	| 'noValue'
	/** The target is words. */
	| 'targetInWords'
	/** The values are words without a number. */
	| 'valueInWords'
	/** The values cover parts of years, and do not add up. */
	| 'partOfYear'
	/** The plan prints no number of before the period, and none was published. */
	| 'noBaseline'
	/** Of a sum or a mean, values of years are missing. */
	| 'yearsMissing'
	/** The value of the last year is missing. */
	| 'lastYearMissing'
	/** The value of the last year was held against the target. */
	| 'atEnd'
	/** The sum of all years, or the total, was held against the target. */
	| 'totalAtEnd'
	/** The mean of all years was held against the target. */
	| 'meanAtEnd'
	/** The total is there before the end, and cannot fall. */
	| 'totalAlready'
	/** The total is past what the target allows. */
	| 'totalExceeded'
	/** The value was held against the straight line from the baseline. */
	| 'againstLine'
	/** The total was held against the straight line from nothing. */
	| 'totalAgainstLine'
	/** The mean of the years so far was held against the target. */
	| 'meanSoFar'
	/** The value meets the target, and there is time in which it may change. */
	| 'meetsAlready';

/** What the verdict needs to know of an indicator. */
export type Judged = Pick<Indicator, 'comparator' | 'value' | 'upTo' | 'baseline' | 'accrues' | 'due'> & {
	growth?: Pick<NonNullable<Indicator['growth']>, 'yearly'> | undefined;
};

/** What was reckoned on the way, in the indicator's unit of measure. */
export interface Reckoning {
	verdict: VerdictName;
	why: Reason;
	/** The value that it rests on: of a sum or mean the last that went in. */
	basis?: Observation | undefined;
	/** The sum of the years, or the total as its last value says it. */
	total?: number | undefined;
	/** The mean of the years. */
	mean?: number | undefined;
	/** Where the straight line stands at that moment. */
	expected?: number | undefined;
	/** Where the line begins. */
	from?: { year: number; value: number } | undefined;
	/** The years without a value. */
	missing?: number[] | undefined;
	/** Whether something it rests on is provisional or estimated. */
	tentative: boolean;
}

/** The span of an indicator: its first year, the one its target is meant for, and whether that lies behind the last look. */
export interface Span {
	first: number;
	due: number;
	isOver: boolean;
}
