import { describe, expect, it } from 'vitest';
import { judge } from '#monitoring/verdict.ts';
import {
	atLeast,
	atMost,
	END,
	equals,
	from,
	growth,
	holds,
	MIDWAY,
	observed,
	range,
	valuesOf,
	words,
	yearly,
} from '../support/judged.ts';

describe('where nothing can be judged', () => {
	it('no value is no value, before the end and after it, also where one of before the period is known', () => {
		holds(END, [
			[equals(90), {}, { verdict: 'noValue', why: 'noValue', latest: undefined }],
			[words, {}, { verdict: 'noValue' }],
			[equals(90), { 2020: 95 }, { verdict: 'noValue', latest: undefined }],
		]);
		holds(MIDWAY, [[atLeast(6, yearly), {}, { verdict: 'noValue', tentative: false }]]);
	});

	it('words are not judged: neither a target in words nor a value without a number', () => {
		holds(END, [
			[words, { 2025: 'done' }, { verdict: 'notJudged', why: 'targetInWords' }],
			[equals(90), { 2025: 'done' }, { verdict: 'notJudged', why: 'valueInWords' }],
			[equals(90), { 2024: 92, 2025: 'done' }, { verdict: 'notJudged', why: 'lastYearMissing' }],
		]);
	});

	it('a part of a year is not judged where values do not add up; the whole year before it is', () => {
		holds(MIDWAY, [
			[equals(90, from(80)), { 2022: [95, 6] }, { verdict: 'notJudged', why: 'partOfYear' }],
			[
				equals(90, from(80)),
				{ 2021: 81, 2022: [95, 6] },
				{ verdict: 'behind', basis: observed(2021, 81), latest: observed(2022, [95, 6]) },
			],
			[growth(5, true), { 2021: [6, 6] }, { verdict: 'notJudged', why: 'partOfYear' }],
		]);
		holds(END, [[equals(90), { 2025: [95, 6] }, { verdict: 'notJudged', why: 'lastYearMissing' }]]);
	});

	it('values that go into no target are not judged: of a target that was due before', () => {
		holds(END, [[equals(100, { due: 2021 }), { 2023: 100 }, { verdict: 'notJudged', why: 'lastYearMissing' }]]);
	});
});

describe('a level at the end', () => {
	it('is held against the target by the value of the last year', () => {
		holds(END, [
			[equals(90), { 2025: 90 }, { verdict: 'reached', why: 'atEnd' }],
			[equals(90), { 2025: 93 }, { verdict: 'reached' }],
			[equals(90), { 2024: 95, 2025: 89.9 }, { verdict: 'notReached', basis: observed(2025, 89.9) }],
			[atLeast(90), { 2025: 90 }, { verdict: 'reached' }],
			[atLeast(90), { 2025: 89 }, { verdict: 'notReached' }],
			[atMost(3), { 2025: 3 }, { verdict: 'reached' }],
			[atMost(3), { 2025: 3.1 }, { verdict: 'notReached' }],
			[range(20, 25), { 2025: 20 }, { verdict: 'reached' }],
			[range(20, 25), { 2025: 25 }, { verdict: 'reached' }],
			[range(20, 25), { 2025: 19 }, { verdict: 'notReached' }],
			[range(20, 25), { 2025: 26 }, { verdict: 'notReached' }],
			[growth(30, false), { 2025: 120 }, { verdict: 'reached' }],
			[growth(30, false), { 2025: -4 }, { verdict: 'notReached' }],
			[growth(-10, false), { 2025: -12 }, { verdict: 'reached' }],
			[growth(-10, false), { 2025: -8 }, { verdict: 'notReached' }],
		]);
	});

	it('is not judged without that year, whatever the years before it say', () => {
		holds(END, [
			[equals(90), { 2024: 95 }, { verdict: 'notJudged', why: 'lastYearMissing', basis: observed(2024, 95) }],
			[atMost(3), { 2021: 9, 2024: 9 }, { verdict: 'notJudged' }],
			[growth(30, false), { 2024: 40 }, { verdict: 'notJudged', why: 'lastYearMissing' }],
		]);
	});

	it('comes with the year the target is due, where that is before the last of the period', () => {
		holds(MIDWAY, [
			[
				equals(100, { due: 2021 }),
				{ 2021: 100, 2022: 60 },
				{ verdict: 'reached', basis: observed(2021, 100), latest: observed(2022, 60) },
			],
			[equals(100, { due: 2021 }), { 2021: 99 }, { verdict: 'notReached' }],
		]);
	});

	it('is tentative while that value is', () => {
		holds(END, [
			[equals(90), { 2025: '~90' }, { verdict: 'reached', tentative: true }],
			[equals(90), { 2024: '~80', 2025: 90 }, { verdict: 'reached', tentative: false }],
		]);
	});
});

describe('a level before the end', () => {
	it('is held against the straight line from the baseline that the plan prints', () => {
		holds(MIDWAY, [
			[
				equals(90, from(80)),
				{ 2022: 84 },
				{ verdict: 'onCourse', why: 'againstLine', expected: 84, from: { year: 2020, value: 80 } },
			],
			[equals(90, from(80)), { 2022: 83.9 }, { verdict: 'behind', expected: 84 }],
			[atLeast(90, from(80)), { 2022: 84 }, { verdict: 'onCourse' }],
			[atLeast(90, from(80, 2019)), { 2022: 85 }, { verdict: 'onCourse', expected: 85 }],
			[atMost(3, from(13)), { 2022: 9 }, { verdict: 'onCourse', expected: 9 }],
			[atMost(3, from(13)), { 2022: 9.1 }, { verdict: 'behind', expected: 9 }],
			[atMost(3, from(2)), { 2022: 3.5 }, { verdict: 'behind' }],
			[range(20, 25, from(10)), { 2022: 14 }, { verdict: 'onCourse', expected: 14 }],
			[range(20, 25, from(10)), { 2022: 13 }, { verdict: 'behind' }],
			[range(20, 25, from(10)), { 2022: 26 }, { verdict: 'behind' }],
			[range(20, 25, from(35)), { 2022: 31 }, { verdict: 'onCourse', expected: 31 }],
			[range(20, 25, from(35)), { 2022: 32 }, { verdict: 'behind' }],
			[range(20, 25, from(22)), { 2022: 19 }, { verdict: 'behind' }],
		]);
	});

	it('takes a published value of the year before the period, where the plan prints none', () => {
		holds(MIDWAY, [
			[equals(90), { 2020: 80, 2022: 84 }, { verdict: 'onCourse', from: { year: 2020, value: 80 } }],
			[equals(90, from(70)), { 2020: 80, 2022: 80 }, { verdict: 'onCourse', from: { year: 2020, value: 70 } }],
			[equals(90), { 2020: '~80', 2022: 80 }, { verdict: 'behind', tentative: true }],
		]);
	});

	it('is on track where it meets the target already, and else not judged without a baseline', () => {
		holds(MIDWAY, [
			[equals(90), { 2022: 91 }, { verdict: 'onCourse', why: 'meetsAlready' }],
			[equals(90, from(95)), { 2022: 91 }, { verdict: 'onCourse', why: 'meetsAlready' }],
			[atMost(3), { 2022: 2 }, { verdict: 'onCourse' }],
			[range(20, 25), { 2022: 22 }, { verdict: 'onCourse' }],
			[equals(90), { 2022: 89 }, { verdict: 'notJudged', why: 'noBaseline' }],
			[atMost(3), { 2022: 4 }, { verdict: 'notJudged', why: 'noBaseline' }],
			[range(20, 25), { 2022: 26 }, { verdict: 'notJudged', why: 'noBaseline' }],
		]);
	});
});

describe('growth', () => {
	it('over a base begins at nothing, and may be negative or over 100 %', () => {
		holds(MIDWAY, [
			[growth(150, false), { 2022: 60 }, { verdict: 'onCourse', expected: 60 }],
			[growth(150, false), { 2022: 59 }, { verdict: 'behind' }],
			[growth(150, false), { 2022: 160 }, { verdict: 'onCourse', why: 'meetsAlready' }],
			[growth(30, false), { 2022: -2 }, { verdict: 'behind', expected: 12 }],
			[growth(-10, false), { 2022: -4 }, { verdict: 'onCourse', expected: -4 }],
			[growth(-10, false), { 2022: -3 }, { verdict: 'behind' }],
		]);
	});

	it('of each year has the mean of the years held against the target', () => {
		holds(MIDWAY, [
			[growth(5, true), { 2021: 7, 2022: 3 }, { verdict: 'onCourse', why: 'meanSoFar', mean: 5 }],
			[growth(5, true), { 2021: 7, 2022: -2 }, { verdict: 'behind', mean: 2.5 }],
			[growth(5, true), { 2022: 9 }, { verdict: 'notJudged', why: 'yearsMissing', missing: [2021] }],
		]);
		holds(END, [
			[
				growth(5, true),
				{ 2021: -3, 2022: 120, 2023: 0, 2024: 1, 2025: 1 },
				{ verdict: 'reached', why: 'meanAtEnd', mean: 23.8 },
			],
			[growth(5, true), { 2021: 5, 2022: 5, 2023: 5, 2024: 5, 2025: 4.9 }, { verdict: 'notReached', mean: 4.98 }],
			[growth(5, true), { 2021: 5, 2022: 5, 2023: 5, 2024: 5 }, { verdict: 'notJudged', why: 'lastYearMissing' }],
			[
				growth(5, true),
				{ 2021: 5, 2025: 5 },
				{ verdict: 'notJudged', why: 'yearsMissing', missing: [2022, 2023, 2024] },
			],
			[growth(5, true), { 2021: '~5', 2022: 5, 2023: 5, 2024: 5, 2025: 5 }, { verdict: 'reached', tentative: true }],
		]);
	});
});

it('says the same whatever the order of the rows', () => {
	const values = valuesOf({ 2020: 80, 2021: 81, 2022: 84 });
	expect(judge(equals(90), values.toReversed(), MIDWAY)).toEqual(judge(equals(90), values, MIDWAY));
});
