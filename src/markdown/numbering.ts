import { type Locale, locales } from '#i18n/locales.ts';
import type { Language } from '#locales/languages.ts';
import { type Address, addressKind } from '#markdown/address.ts';
import { type NumberForm, writeNumber } from '#markdown/number-form.ts';
import { type Numbering, numbering } from '#schemas/plan.ts';

/** The number in a language with its own words: `Chapter 4` or `Part 4`, `Section 4`, and below `(4)` and `4.` as the plan prints it. */
function inWords(
	words: NonNullable<Language['headings']>,
	form: NumberForm,
	isChapter: boolean,
	value: number,
): string {
	if (isChapter) return `${form.includes('部分') ? words.part : words.chapter} ${value}`;
	if (form.includes('节')) return `${words.section} ${value}`;
	return form.startsWith('\uFF08') ? `(${value})` : `${value}.`;
}

/**
 * The number that the plan prints before the heading at `address`: 四、 or
 * （四） or 4. in Chinese; Chapter 4, (4), 4. in English. Empty for a place
 * without a printed number (the preface, a block of text).
 */
export function printedNumber(address: Address, locale: Locale, forms: Numbering = numbering): string {
	const kind = addressKind(address);
	const form = kind === 'chapter' || kind === 'section' || kind === 'item' ? forms[kind] : undefined;
	const last = Number(address.slice(address.lastIndexOf('.') + 1));
	if (form === undefined || last === 0) return '';
	const { headings } = locales[locale];
	return headings ? inWords(headings, form, kind === 'chapter', last) : writeNumber(form, last);
}

/** A number with its prefix as a heading shows it: no line ends inside, after "Chapter". */
export function unbroken(prefix: string): string {
	return prefix.replace(/ (?=\d)/, '\u00A0');
}

/** The number as it stands before its heading, with what parts them: a blank, but in Chinese a wide one behind a word (第四章) and else nothing. */
export function numberPrefix(address: Address, locale: Locale, forms: Numbering = numbering): string {
	const number = printedNumber(address, locale, forms);
	if (number === '') return '';
	if (locales[locale].script === 'han') return /\p{L}$/u.test(number) ? `${number}\u3000` : number;
	return /^\p{L}/u.test(number) ? `${number}. ` : `${number} `;
}
