import { describe, expect, it } from 'vitest';
import { numbersOf, occurrences, unexpectedNumbers, written } from '../../scripts/content-checks/numbers.ts';

/** The numbers of a Chinese text as its English must have them. */
const inEnglish = (chinese: string) => numbersOf(chinese, 'zh-CN').map((number) => written(number, 'en'));

describe('the numbers of a Chinese text, as its English must have them', () => {
	it.each([
		['\u7EA610\u4E07\u5E73\u65B9\u7C73', ['100,000 m²']],
		['\u6295\u8D44\u7EA612\u4EBF\u4EBA\u6C11\u5E01', ['1.2 billion yuan']],
		['28.5\u4EBF\u5143', ['2.85 billion yuan']],
		['\u603B\u6295\u8D44\u7EA610000\u4E07\u5143', ['100 million yuan']],
		['3648\u6237', ['3,648']],
		['90%\u4EE5\u4E0A', ['90%']],
		['\u589E\u52A068.03%', ['68.03%']],
		['2021\u5E744\u670822\u65E5', ['April', '2021', '22']],
		['2026\u20142030\u5E74', ['2026–2030']],
		['\u4E8C\u3007\u4E09\u4E94\u5E74', ['2035']],
		['\u201C\u5341\u56DB\u4E94\u201D\u65F6\u671F', ['14']],
		['\u201C\u5341\u4E94\u4E94\u201D\u65F6\u671F', ['15']],
		['\u201C\u516B\u4E94\u201D', ['8']],
		['\u7B2C\u5341\u56DB\u4E2A\u4E94\u5E74', ['14']],
		['\u5341\u4E5D\u5C4A\u4E94\u4E2D\u5168\u4F1A', ['19', '5']],
		['\u4E8C\u5341\u5927', ['20']],
		['\u201C1+6+41+N\u201D', ['1+6+41+N']],
		['117K-03\u5730\u5757', ['117K-03']],
		['\u4E8C\u662F\u7EE7\u7EED', []],
		['\u7B2C\u4E8C\u662F\u79DF\u8D41', ['2']],
		['\u4E24\u5BB6\u4F01\u4E1A', ['2']],
		['\u5E73\u9633\u4E8C\u5C45', ['2']],
	])('%s', (chinese, expected) => expect(inEnglish(chinese)).toEqual(expected));
});

describe('a number in an English text', () => {
	const timesOf = (text: string, value: number, kind: 'count' | 'ordinal' = 'count') =>
		occurrences(text, { kind, value }, 'en');

	it('counts as written, or as a word where it is small', () => {
		expect(timesOf('3,648 and 13,648', 3648)).toBe(1);
		expect(timesOf('four years, 4 posts', 4)).toBe(2);
		expect(timesOf('6 halls', 6)).toBe(1);
		expect(timesOf('Second, make the two second-level ones', 2, 'ordinal')).toBe(3);
		expect(timesOf('the 14th plan, and 140', 14, 'ordinal')).toBe(1);
		expect(timesOf('both levels', 2)).toBe(1);
		expect(timesOf('12.5', 12)).toBe(0);
	});

	it('is unexpected where no number of the Chinese holds it', () => {
		expect(unexpectedNumbers('90% of 15', [{ kind: 'percent', value: 90 }], 'en')).toEqual(['15']);
	});
});
