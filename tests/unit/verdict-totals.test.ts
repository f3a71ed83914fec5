import { describe, it } from 'vitest';
import { atLeast, atMost, END, equals, holds, MIDWAY, range, running, yearly } from '../support/judged.ts';

describe('values that add up', () => {
	it('are added at the end, 2,000 in each of five years being more than 6,000', () => {
		const each = { 2021: 2000, 2022: 2000, 2023: 2000, 2024: 2000, 2025: 2000 };
		holds(END, [
			[equals(6000, yearly), each, { verdict: 'reached', why: 'totalAtEnd', total: 10000 }],
			[atLeast(10001, yearly), each, { verdict: 'notReached', total: 10000 }],
			[atMost(9999, yearly), each, { verdict: 'notReached' }],
			[atMost(10000, yearly), each, { verdict: 'reached' }],
			[range(9000, 11000, yearly), each, { verdict: 'reached' }],
			[range(9000, 9500, yearly), each, { verdict: 'notReached' }],
			[range(11000, 12000, yearly), each, { verdict: 'notReached' }],
			[equals(0.8, yearly), { 2021: 0.7, 2022: 0.1, 2023: 0, 2024: 0, 2025: 0 }, { verdict: 'reached', total: 0.8 }],
		]);
	});

	it('or the last is the total where it counts from the first year on', () => {
		holds(END, [
			[equals(5, running), { 2021: 2, 2023: 4, 2025: 5 }, { verdict: 'reached', why: 'totalAtEnd', total: 5 }],
			[equals(5, running), { 2021: 2, 2025: 4 }, { verdict: 'notReached', total: 4 }],
			[equals(5, running), { 2024: 6 }, { verdict: 'reached', why: 'totalAlready' }],
			[equals(5, running), { 2024: 4 }, { verdict: 'notJudged', why: 'lastYearMissing', total: 4 }],
			[atMost(5, running), { 2024: 4 }, { verdict: 'notJudged', why: 'lastYearMissing' }],
			[atMost(5, running), { 2024: 6 }, { verdict: 'notReached', why: 'totalExceeded' }],
		]);
	});

	it('with years missing are judged only where the total decides without them', () => {
		holds(END, [
			[equals(6, yearly), { 2021: 3, 2022: 3 }, { verdict: 'reached', why: 'totalAlready', total: 6 }],
			[
				equals(6, yearly),
				{ 2021: 3, 2025: 1 },
				{ verdict: 'notJudged', why: 'yearsMissing', missing: [2022, 2023, 2024] },
			],
			[
				equals(6, yearly),
				{ 2021: 1, 2022: 1, 2023: 1, 2024: 1 },
				{ verdict: 'notJudged', why: 'lastYearMissing', total: 4 },
			],
			[
				equals(6, yearly),
				{ 2021: 1, 2022: 1, 2023: 1, 2024: 1, 2025: [1, 6] },
				{ verdict: 'notJudged', why: 'lastYearMissing' },
			],
			[atMost(6, yearly), { 2021: 3, 2025: 4 }, { verdict: 'notReached', why: 'totalExceeded' }],
			[range(3, 6, yearly), { 2021: 3, 2025: 4 }, { verdict: 'notReached', why: 'totalExceeded' }],
			[range(3, 6, yearly), { 2021: 3, 2025: 1 }, { verdict: 'notJudged' }],
		]);
		holds(MIDWAY, [[equals(10, yearly), { 2022: 9 }, { verdict: 'notJudged', why: 'yearsMissing', missing: [2021] }]]);
	});

	it('before the end may be there already, or past what is allowed', () => {
		holds(MIDWAY, [
			[equals(6, yearly), { 2021: 4, 2022: 2 }, { verdict: 'reached', why: 'totalAlready' }],
			[atLeast(2, running), { 2022: 3 }, { verdict: 'reached' }],
			[atMost(5, yearly), { 2021: 6 }, { verdict: 'notReached', why: 'totalExceeded' }],
			[atMost(5, yearly), { 2021: 5 }, { verdict: 'behind', expected: 1 }],
			[range(3, 5, running), { 2022: 6 }, { verdict: 'notReached' }],
		]);
	});

	it('before the end are held against the line from nothing, also in the middle of a year', () => {
		holds(MIDWAY, [
			[equals(10, yearly), { 2021: 2, 2022: 2 }, { verdict: 'onCourse', why: 'totalAgainstLine', expected: 4 }],
			[equals(10, yearly), { 2021: 2, 2022: 1 }, { verdict: 'behind', total: 3, expected: 4 }],
			[equals(10, yearly), { 2021: 2, 2022: [1, 6] }, { verdict: 'onCourse', expected: 3 }],
			[equals(10, yearly), { 2021: [1, 6], 2022: 3 }, { verdict: 'notJudged', why: 'yearsMissing' }],
			[atLeast(10, running), { 2022: [2.9, 6] }, { verdict: 'behind', expected: 3 }],
			[equals(10, { ...running, due: 2023 }), { 2022: 6 }, { verdict: 'behind', expected: 6.66666666667 }],
			[atMost(10, yearly), { 2021: 2, 2022: 2 }, { verdict: 'onCourse', expected: 4 }],
			[atMost(10, yearly), { 2021: 2, 2022: 3 }, { verdict: 'behind', total: 5 }],
			[range(10, 12, yearly), { 2021: 2, 2022: 2 }, { verdict: 'onCourse', expected: 4 }],
			[range(10, 12, yearly), { 2021: 2, 2022: 1 }, { verdict: 'behind' }],
			[range(0, 5, yearly), { 2021: 1, 2022: 1 }, { verdict: 'onCourse' }],
		]);
	});

	it('are tentative where one that went in is', () => {
		holds(MIDWAY, [
			[equals(10, yearly), { 2021: '~2', 2022: 2 }, { verdict: 'onCourse', tentative: true }],
			[equals(10, running), { 2021: '~2', 2022: 4 }, { verdict: 'onCourse', tentative: false }],
		]);
	});
});
