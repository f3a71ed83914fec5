import type { Locale } from '#i18n/locales.ts';
import { type Address, addressKind } from '#markdown/address.ts';

const DIGITS = '〇一二三四五六七八九';

/** A whole number from 1 to 999 in Chinese numerals: 4 is 四, 12 is 十二, 112 is 一百一十二. */
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

/**
 * The number that the plan prints before the heading at `address`: 四、 or
 * （四） or 4. in Chinese; Chapter 4, (4), 4. in English. Empty for a place
 * without a printed number (the preface, a block of text).
 */
export function printedNumber(address: Address, locale: Locale): string {
	const kind = addressKind(address);
	const last = Number(address.slice(address.lastIndexOf('.') + 1));
	const chinese = locale === 'zh-CN';
	if (kind === 'chapter') {
		if (last === 0) return '';
		return chinese ? `${chineseNumeral(last)}、` : `Chapter ${last}`;
	}
	if (kind === 'section') return chinese ? `\uFF08${chineseNumeral(last)}\uFF09` : `(${last})`;
	return kind === 'item' ? `${last}.` : '';
}

/** A number with its prefix as a heading shows it: no line ends inside, after "Chapter". */
export function unbroken(prefix: string): string {
	return prefix.replace(/ (?=\d)/, '\u00A0');
}

/** The number as it stands before its heading, with what parts them: nothing in Chinese, a blank in English. */
export function numberPrefix(address: Address, locale: Locale): string {
	const number = printedNumber(address, locale);
	if (number === '' || locale === 'zh-CN') return number;
	return addressKind(address) === 'chapter' ? `${number}. ` : `${number} `;
}
