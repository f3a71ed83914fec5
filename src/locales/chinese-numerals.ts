const DIGITS = '零一二三四五六七八九';

/** A whole number from 1 to 999 in Chinese numerals: 4 is 四, 12 is 十二, 112 is 一百一十二. Throws a RangeError for any other. */
export function chineseNumeral(value: number): string {
	if (!Number.isInteger(value) || value < 1 || value > 999) {
		throw new RangeError(`chineseNumeral: expected a whole number from 1 to 999, got ${value}`);
	}
	const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
	const head = hundreds === 0 ? '' : `${DIGITS[hundreds]}百`;
	// Ten alone is 十, behind hundreds 一十; a place that is skipped is 零.
	const ten = tens === 0 ? (head && ones ? '零' : '') : tens === 1 && !head ? '十' : `${DIGITS[tens]}十`;
	return head + ten + (ones === 0 ? '' : DIGITS[ones]);
}

/** Any run of Chinese numerals, as the source of a regular expression. */
export const NUMERALS = '[〇零一二三四五六七八九十百]+';

/** The whole number, 1 to 999, that Chinese numerals write: 十二 and 一十二 are 12. NaN where they write none. */
export function numeralValue(text: string): number {
	const ONE = '([一二三四五六七八九])';
	const match = new RegExp(`^(?:${ONE}百)?(?:[零〇]|${ONE}?(十))?${ONE}?$`).exec(text);
	if (!match) return Number.NaN;
	const [, hundreds, tens, ten, ones] = match;
	const digit = (numeral = '零') => DIGITS.indexOf(numeral);
	return digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones) || Number.NaN;
}
