import type { Indicator } from '#schemas/indicators.ts';

/** A target as a number; of a range its lower end and its upper one. */
export interface Goal {
	value: number;
	upTo: number;
}

/** What a comparator asks of a number. */
export interface Comparator {
	/** Whether the number does what the target asks. */
	meets: (number: number, goal: Goal) => boolean;
	/** The end of the straight line that begins at `from`. */
	endOfLine: (from: number, goal: Goal) => number;
	/** Whether the number is on the line or on the better side of it, which began at `from`. */
	keeps: (number: number, line: number, from: number, goal: Goal) => boolean;
	/** What a total, which never falls, has decided before the end; nothing where it may still go either way. */
	settles: (total: number, goal: Goal) => 'reached' | 'notReached' | undefined;
}

/** A number to be reached: more counts too. */
const atLeast: Comparator = {
	meets: (number, { value }) => number >= value,
	endOfLine: (_, { value }) => value,
	keeps: (number, line) => number >= line,
	settles: (total, { value }) => (total >= value ? 'reached' : undefined),
};

const atMost: Comparator = {
	meets: (number, { value }) => number <= value,
	endOfLine: (_, { value }) => value,
	keeps: (number, line) => number <= line,
	settles: (total, { value }) => (total > value ? 'notReached' : undefined),
};

/** Between two numbers, both counted in: the line leads to the nearer of them. */
const range: Comparator = {
	meets: (number, { value, upTo }) => number >= value && number <= upTo,
	endOfLine: (from, { value, upTo }) => Math.min(Math.max(from, value), upTo),
	keeps: (number, line, from, { value, upTo }) => {
		if (from < value) return number >= line && number <= upTo;
		return number >= value && number <= (from > upTo ? line : upTo);
	},
	settles: (total, { upTo }) => (total > upTo ? 'notReached' : undefined),
};

/** Growth to be reached, more counts too; where the target is below nothing, a fall that may be deeper. */
const growth: Comparator = {
	meets: (number, { value }) => (value < 0 ? number <= value : number >= value),
	endOfLine: (_, { value }) => value,
	keeps: (number, line, _, { value }) => (value < 0 ? number <= line : number >= line),
	settles: () => undefined,
};

/** What each comparator of numbers asks. */
export const comparators: Readonly<Record<Exclude<Indicator['comparator'], 'none'>, Comparator>> = {
	equals: atLeast,
	atLeast,
	atMost,
	range,
	growth,
};
