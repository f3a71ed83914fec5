import type { Observation } from '#schemas/monitoring-rows.ts';

/** A value that has a number. */
export type NumberedValue = Observation & { value: number };

/** Whether a value has a number, not words alone. */
export const isNumbered = (observation: Observation): observation is NumberedValue => observation.value !== undefined;

/** Whether a value is of a whole year. */
export const isWhole = ({ through }: Observation): boolean => through === undefined;

/** Where a value stands in time, in years: the end of 2027 is 2028, the end of June 2027 2027.5. */
export const momentOf = ({ year, through = 12 }: Observation): number => year + through / 12;

/** Whether a value may still change: it is provisional or estimated. */
export const isTentative = ({ state }: Observation): boolean => state !== 'final';

/** A number without what adding up leaves behind the twelfth place: 0.7 and 0.1 are 0.8. */
export const exact = (number: number): number => Number(number.toPrecision(12));

/** The years of a span that no whole-year value is there for. */
export function missingYears(values: readonly Observation[], first: number, last: number): number[] {
	const there = new Set(values.filter(isWhole).map(({ year }) => year));
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
		(year) => !there.has(year),
	);
}
