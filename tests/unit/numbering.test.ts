import { describe, expect, it } from 'vitest';
import { chineseNumeral, numeralValue } from '#locales/chinese-numerals.ts';
import { readNumber, writeNumber } from '#markdown/number-form.ts';
import { numberPrefix, printedNumber } from '#markdown/numbering.ts';
import { type Numbering, numbering } from '#schemas/plan.ts';

const NUMERALS: [number, string][] = [
	[1, '\u4E00'],
	[10, '\u5341'],
	[12, '\u5341\u4E8C'],
	[20, '\u4E8C\u5341'],
	[21, '\u4E8C\u5341\u4E00'],
	[37, '\u4E09\u5341\u4E03'],
	[100, '\u4E00\u767E'],
	[105, '\u4E00\u767E\u96F6\u4E94'],
	[110, '\u4E00\u767E\u4E00\u5341'],
	[219, '\u4E8C\u767E\u4E00\u5341\u4E5D'],
	[600, '\u516D\u767E'],
];

describe('Chinese numerals', () => {
	it.each(NUMERALS)('%i is written %s, and read again', (value, text) => {
		expect([chineseNumeral(value), numeralValue(text)]).toEqual([text, value]);
	});

	it('are read again, all that can be written', () => {
		for (let value = 1; value <= 999; value += 1) expect(numeralValue(chineseNumeral(value))).toBe(value);
	});

	it('refuse what they cannot write', () =>
		expect(() => chineseNumeral(0)).toThrow('expected a whole number from 1 to 999'));

	it.each(['', '零', '一二', '十十', '章', '12'])('“%s” is none', (text) => expect(numeralValue(text)).toBeNaN());
});

describe('a form of numbers', () => {
	it.each([
		['第一章', '第二十一章总则', 21, 5],
		['第一部分', '第二部分', 2, 4],
		['一、', '十一、发展', 11, 3],
		['\uFF08一\uFF09', '\uFF08三\uFF09发展', 3, 3],
		['1.', '12.发展', 12, 3],
		['1.', '3\uFF0E发展', 3, 2],
		['1、', '3、发展', 3, 2],
		['\uFF081\uFF09', '\uFF0814\uFF09发展', 14, 4],
		['一是', '三是发展', 3, 2],
	])('%s is read from %s', (form, text, value, length) => expect(readNumber(form, text)).toEqual({ value, length }));

	it.each([
		['1.', '1.5亿元'],
		['1.', '2026年'],
		['一、', '一是'],
		['第一章', '第一节'],
		['\uFF081\uFF09', '\uFF08一\uFF09'],
	])('%s is not read from %s', (form, text) => expect(readNumber(form, text)).toBeUndefined());

	it('writes what it reads', () => expect(writeNumber('第一节', 12)).toBe('第十二节'));

	it.each(['章', '第二章', '一', '第一章第一节'])('“%s” is refused', (form) =>
		expect(() => readNumber(form, '一')).toThrow(`“${form}” is no form of numbers: expected the first of its kind`),
	);
});

const ITEMS: Numbering = { chapter: '一、', section: '\uFF08一\uFF09', item: '1.' };
const CHAPTERS: Numbering = { chapter: '第一章', section: '第一节', item: '一、' };
const PARTS: Numbering = { chapter: '第一部分', section: '一、', item: '\uFF081\uFF09' };
const PLACES = ['4', '4.12', '4.12.3'];

describe('the printed number', () => {
	it('is the plan’s own in Chinese', () => {
		expect(['4', '4.2', '4.2.3', '4.2.3-1', '0'].map((address) => printedNumber(address, 'zh-CN', ITEMS))).toEqual([
			'四、',
			'\uFF08二\uFF09',
			'3.',
			'',
			'',
		]);
		expect(printedNumber('1', 'zh-CN')).toBe(numbering.chapter);
	});

	it('keeps its order in English', () => {
		expect(['4', '4.2', '4.2.3'].map((address) => numberPrefix(address, 'en', ITEMS))).toEqual([
			'Chapter 4. ',
			'(2) ',
			'3. ',
		]);
	});

	it('follows the forms of the plan', () => {
		expect(PLACES.map((address) => numberPrefix(address, 'zh-CN', CHAPTERS))).toEqual([
			'第四章\u3000',
			'第十二节\u3000',
			'三、',
		]);
		expect(PLACES.map((address) => numberPrefix(address, 'en', CHAPTERS))).toEqual([
			'Chapter 4. ',
			'Section 12. ',
			'3. ',
		]);
		expect(PLACES.map((address) => numberPrefix(address, 'zh-CN', PARTS))).toEqual([
			'第四部分\u3000',
			'十二、',
			'\uFF083\uFF09',
		]);
		expect(PLACES.map((address) => numberPrefix(address, 'en', PARTS))).toEqual(['Part 4. ', '12. ', '(3) ']);
	});

	it('is none on a level that the plan does not number', () =>
		expect(printedNumber('4.1.2', 'zh-CN', { chapter: '一、', section: '1.' })).toBe(''));
});
