import type { Comparator, Goal } from '#monitoring/comparators.ts';
import type { Reckoning, Span } from '#monitoring/reckoning.ts';
import { exact, isTentative, isWhole, missingYears, type NumberedValue } from '#monitoring/values.ts';

/** Growth that is meant for each year: the mean of the years against the target. */
export function judgeGrowthOfYears(
	{ meets }: Comparator,
	goal: Goal,
	values: readonly NumberedValue[],
	{ first, due, isOver }: Span,
): Reckoning {
	const whole = values.filter(isWhole);
	const basis = whole.at(-1);
	if (!basis) return { verdict: 'notJudged', why: isOver ? 'lastYearMissing' : 'partOfYear', tentative: false };
	const mean = exact(whole.reduce((sum, { value }) => sum + value, 0) / whole.length);
	const missing = missingYears(whole, first, isOver ? due : basis.year);
	const reckoned = { basis, mean, tentative: whole.some(isTentative) };
	if (missing.length > 0) {
		const why = missing.length === 1 && missing[0] === due ? 'lastYearMissing' : 'yearsMissing';
		return { verdict: 'notJudged', why, basis, missing, tentative: false };
	}
	if (isOver) return { verdict: meets(mean, goal) ? 'reached' : 'notReached', why: 'meanAtEnd', ...reckoned };
	return { verdict: meets(mean, goal) ? 'onCourse' : 'behind', why: 'meanSoFar', ...reckoned };
}
