import { chineseNumeral, NUMERALS, numeralValue } from '#locales/chinese-numerals.ts';

/** How a plan prints one kind of number, shown by the first of its kind: `第一章`, `（一）`, `1.`, `一是`. */
export type NumberForm = string;

interface Parts {
	before: string;
	numerals: 'chinese' | 'digits';
	after: string;
}

/** What a form consists of. Throws an Error with one line where it shows no first number. */
function partsOf(form: NumberForm): Parts {
	const [, before = '', first, after = ''] = /^([^一1]*)(一|1)(.+)$/.exec(form) ?? [];
	if (!first || /[\d一二三四五六七八九十]/.test(before + after)) {
		throw new Error(`“${form}” is no form of numbers: expected the first of its kind, such as 第一章, 一、 or 1.`);
	}
	return { before, numerals: first === '1' ? 'digits' : 'chinese', after };
}

/** The number `value` as the form prints it: 3 of `第一章` is 第三章. */
export function writeNumber(form: NumberForm, value: number): string {
	const { before, numerals, after } = partsOf(form);
	return before + (numerals === 'digits' ? value : chineseNumeral(value)) + after;
}

/**
 * The number that `text` begins with, where it is printed in the form, and how
 * many characters it takes; undefined where it is not. The text has full-width
 * brackets; a full-width stop counts as one, and a stop before a digit is a decimal point.
 */
export function readNumber(form: NumberForm, text: string): { value: number; length: number } | undefined {
	const { before, numerals, after } = partsOf(form);
	if (!text.startsWith(before)) return undefined;
	const number = new RegExp(numerals === 'digits' ? '^\\d{1,3}' : `^${NUMERALS}`).exec(text.slice(before.length))?.[0];
	if (number === undefined) return undefined;
	const end = before.length + number.length;
	const behind = text.slice(end, end + after.length).replace('\uFF0E', '.');
	const decimal = after === '.' && /\d/.test(text.charAt(end + 1));
	const value = numerals === 'digits' ? Number(number) : numeralValue(number);
	return behind === after && !decimal && value > 0 ? { value, length: end + after.length } : undefined;
}
