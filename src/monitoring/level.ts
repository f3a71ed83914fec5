import type { Comparator, Goal } from '#monitoring/comparators.ts';
import type { Judged, Reckoning, Span } from '#monitoring/reckoning.ts';
import { exact, isTentative, isWhole, type NumberedValue } from '#monitoring/values.ts';

/** Where the straight line to the target begins, and whether that may still change; nothing where nobody says it. */
export function startOf({ growth, baseline }: Judged, before: NumberedValue | undefined, { first, due }: Span) {
	if (growth) return { year: first - 1, value: 0, tentative: false };
	if (baseline && baseline.year < due) return { year: baseline.year, value: baseline.value, tentative: false };
	return before && { year: before.year, value: before.value, tentative: isTentative(before) };
}

/**
 * A value that stands for itself, or growth over a base: that of the last year against the target at the end;
 * before it the latest of a whole year against the straight line from the baseline.
 */
export function judgeLevel(
	indicator: Judged,
	{ meets, endOfLine, keeps }: Comparator,
	goal: Goal,
	values: { numbered: readonly NumberedValue[]; before: NumberedValue | undefined },
	span: Span,
): Reckoning {
	const { due, isOver } = span;
	const basis = values.numbered.filter(isWhole).at(-1);
	if (isOver && basis?.year !== due) return { verdict: 'notJudged', why: 'lastYearMissing', basis, tentative: false };
	if (!basis) return { verdict: 'notJudged', why: 'partOfYear', tentative: false };
	const tentative = isTentative(basis);
	const met = meets(basis.value, goal);
	if (isOver) return { verdict: met ? 'reached' : 'notReached', why: 'atEnd', basis, tentative };
	const start = startOf(indicator, values.before, span);
	if (!start)
		return met
			? { verdict: 'onCourse', why: 'meetsAlready', basis, tentative }
			: { verdict: 'notJudged', why: 'noBaseline', basis, tentative };
	const { year, value } = start;
	const share = (basis.year - year) / (due - year);
	const expected = exact(value + (endOfLine(value, goal) - value) * share);
	const from = { year, value };
	if (!met && !keeps(basis.value, expected, value, goal))
		return { verdict: 'behind', why: 'againstLine', basis, expected, from, tentative: tentative || start.tentative };
	// What meets the target needs no line; what is short of it, and on the line, does.
	if (met) return { verdict: 'onCourse', why: 'meetsAlready', basis, expected, from, tentative };
	return { verdict: 'onCourse', why: 'againstLine', basis, expected, from, tentative: tentative || start.tentative };
}
