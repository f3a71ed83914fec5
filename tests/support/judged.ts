import { expect } from 'vitest';
import type { Judged } from '#monitoring/reckoning.ts';
import { judge, type Verdict } from '#monitoring/verdict.ts';
import type { Observation } from '#schemas/monitoring-rows.ts';

/** The period of the cases: whole years. */
const period = { first: 2021, last: 2025 };
const atYear = (year: number) => ({ asOf: `${year}-03-31`, period });
/** The period is over; two years of it are. */
export const END = atYear(2026);
export const MIDWAY = atYear(2023);

/** A value: 90 of a whole year, [90, 6] up to June, 'words' without a number; ~90 is provisional. */
type Written = number | string | [number, number];
export function observed(year: number, written: Written): Observation {
	const [value, through] = Array.isArray(written) ? written : [Number(String(written).replace('~', '')), undefined];
	return {
		indicator: 1,
		year,
		through,
		value: Number.isNaN(value) ? undefined : value,
		publishedAs: String(written),
		state: typeof written === 'string' && written.startsWith('~') ? 'provisional' : 'final',
		source: { title: {}, number: '1', publishedOn: '2026-01-01' },
	};
}
export const valuesOf = (values: Record<number, Written>) =>
	Object.entries(values).map(([year, written]) => observed(Number(year), written));

export const equals = (value: number, more: Partial<Judged> = {}): Judged => ({
	comparator: 'equals',
	value,
	...more,
});
export const atLeast = (value: number, more: Partial<Judged> = {}) => equals(value, { comparator: 'atLeast', ...more });
export const atMost = (value: number, more: Partial<Judged> = {}) => equals(value, { comparator: 'atMost', ...more });
export const range = (value: number, upTo: number, more: Partial<Judged> = {}) =>
	equals(value, { comparator: 'range', upTo, ...more });
export const growth = (value: number, yearly: boolean) => equals(value, { comparator: 'growth', growth: { yearly } });
export const words: Judged = { comparator: 'none' };
export const yearly = { accrues: 'yearly' } as const;
export const running = { accrues: 'running' } as const;
export const from = (value: number, year = 2020) => ({ baseline: { year, value } });

type Case = readonly [Judged, Record<number, Written>, Partial<Verdict>];
export function holds(when: typeof END, cases: readonly Case[]) {
	for (const [indicator, values, expected] of cases)
		expect(
			judge(indicator, valuesOf(values), when),
			`${JSON.stringify(indicator)} ${JSON.stringify(values)}`,
		).toMatchObject(expected);
}
