import { comparators } from '#monitoring/comparators.ts';
import { startOf } from '#monitoring/level.ts';
import type { Judged } from '#monitoring/reckoning.ts';
import { exact, isNumbered, momentOf } from '#monitoring/values.ts';
import { spanOf, type When } from '#monitoring/verdict.ts';
import type { Observation } from '#schemas/monitoring-rows.ts';

/** A place on a line: the end of 2027 is 2027. */
interface Place {
	year: number;
	value: number;
}

/** A straight line to a target. */
export interface StraightLine {
	from: Place;
	to: Place;
}

/** The straight line that values are held against, whether or not the period is over; nothing where there is none to be drawn. */
export function straightLine(
	indicator: Judged,
	observations: readonly Observation[],
	when: When,
): StraightLine | undefined {
	const { comparator, value, upTo = value, growth, accrues } = indicator;
	if (comparator === 'none' || value === undefined || upTo === undefined || growth?.yearly) return undefined;
	const span = spanOf(indicator, when);
	const before = observations.filter(isNumbered).find(({ year }) => year === span.first - 1);
	const from =
		accrues && comparator !== 'growth' ? { year: span.first - 1, value: 0 } : startOf(indicator, before, span);
	if (!from) return undefined;
	const end = comparators[comparator].endOfLine(from.value, { value, upTo });
	return { from: { year: from.year, value: from.value }, to: { year: span.due, value: end } };
}

/** Where a line stands at a moment; nothing before it begins or after it ends. */
export function lineAt({ from, to }: StraightLine, moment: number): number | undefined {
	if (moment < from.year || moment > to.year) return undefined;
	return exact(from.value + ((to.value - from.value) * (moment - from.year)) / (to.year - from.year));
}

/** A value with the place of its moment on a line, and with all that was published of the period up to it where values add up. */
export interface LinedValue {
	observation: Observation & { value: number };
	moment: number;
	total: number | undefined;
}

/** The values that have a number, in time, as a line shows them. */
export function linedValues(
	{ accrues, comparator }: Pick<Judged, 'accrues' | 'comparator'>,
	observations: readonly Observation[],
	first: number,
): LinedValue[] {
	const adds = accrues === 'yearly' && comparator !== 'growth';
	let sum = 0;
	return observations
		.filter(isNumbered)
		.filter(({ year }) => !accrues || year >= first)
		.sort((a, b) => momentOf(a) - momentOf(b))
		.map((observation) => {
			sum = exact(sum + observation.value);
			return { observation, moment: momentOf(observation) - 1, total: adds ? sum : undefined };
		});
}
