import type { Comparator, Goal } from '#monitoring/comparators.ts';
import type { Reckoning, Span } from '#monitoring/reckoning.ts';
import { exact, isTentative, isWhole, missingYears, momentOf, type NumberedValue } from '#monitoring/values.ts';

/** The total at the last value: the years added up, or the value itself where it counts from the first year on. */
function totalOf(accrues: 'yearly' | 'running', values: readonly NumberedValue[], basis: NumberedValue) {
	const counted = accrues === 'yearly' ? values : [basis];
	return {
		total: exact(counted.reduce((sum, { value }) => sum + value, 0)),
		tentative: counted.some(isTentative),
	};
}

/**
 * Values that add up, which cover parts of years too: the total against the target at the end, and before
 * it against the straight line from nothing at the start of the first year. It never falls, so that it may
 * decide before the end, and with years missing.
 */
export function judgeTotal(
	accrues: 'yearly' | 'running',
	{ meets, endOfLine, keeps, settles }: Comparator,
	goal: Goal,
	values: readonly NumberedValue[],
	{ first, due, isOver }: Span,
): Reckoning {
	const basis = values.at(-1);
	if (!basis) return { verdict: 'notJudged', why: 'lastYearMissing', tentative: false };
	const reckoned = { basis, ...totalOf(accrues, values, basis) };
	const { total } = reckoned;
	const hasEnd = basis.year === due && isWhole(basis);
	const missing =
		accrues === 'yearly' ? missingYears(values, first, isOver ? due : basis.year - (isWhole(basis) ? 0 : 1)) : [];
	const settled = settles(total, goal);
	const isComplete = isOver && hasEnd && missing.length === 0;
	if (settled && !isComplete)
		return { verdict: settled, why: settled === 'reached' ? 'totalAlready' : 'totalExceeded', ...reckoned };
	if (isComplete) return { verdict: meets(total, goal) ? 'reached' : 'notReached', why: 'totalAtEnd', ...reckoned };
	const hasGap = missing.some((year) => year !== due);
	if (hasGap) return { verdict: 'notJudged', why: 'yearsMissing', missing, ...reckoned };
	if (isOver) return { verdict: 'notJudged', why: 'lastYearMissing', ...reckoned };
	const share = (momentOf(basis) - first) / (due + 1 - first);
	const expected = exact(endOfLine(0, goal) * share);
	return {
		verdict: keeps(total, expected, 0, goal) ? 'onCourse' : 'behind',
		why: 'totalAgainstLine',
		expected,
		...reckoned,
	};
}
