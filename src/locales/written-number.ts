import { numeralValue } from '#locales/chinese-numerals.ts';
import { placeWords } from '#locales/place-words.ts';

/** Numerals that are written for others: the long forms of banks, circles for nothing, twenty and thirty in one. */
const OTHER_FORMS: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		[...'壹贰叁肆伍陆柒捌玖拾佰貳參陸○'].map((form, at) => [form, '一二三四五六七八九十百二三六零'.charAt(at)]),
	),
	廿: '二十',
	卅: '三十',
};

/** A character of Chinese numerals, in any of its forms, as the source of a regular expression. */
export const CHINESE_DIGIT = `[〇零一二三四五六七八九十百${Object.keys(OTHER_FORMS).join('')}]`;

/** The value of Chinese numerals as readers write them: 三十六, 卅六 and 三六 are 36. NaN where they write none. */
export function chineseValue(text: string): number {
	const plain = text.replace(/./gu, (each) => OTHER_FORMS[each] ?? each);
	const value = numeralValue(plain);
	const digits = [...plain].map((each) => '零一二三四五六七八九'.indexOf(each === '〇' ? '零' : each));
	return Number.isNaN(value) && !digits.includes(-1) ? Number(digits.join('')) : value;
}

const ROMAN = { i: 1, v: 5, x: 10, l: 50, c: 100 } as const;

/** The value of a Roman numeral in lower case, up to 399; NaN where it is none. */
export function romanValue(text: string): number {
	if (!/^(?=.)c{0,3}(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/.test(text)) return Number.NaN;
	const values = [...text].map((letter) => ROMAN[letter as keyof typeof ROMAN]);
	return values.reduce<number>((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** A text without accents, in lower case. */
export const plainLetters = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const tensAt = new Map<string, number>();
const wordAt = new Map<string, { value: number; ordinal: boolean }>();
const enter = (words: string | undefined, ordinal: boolean, step: number) => {
	for (const [at, word] of plainLetters(words ?? '')
		.split('|')
		.entries()) {
		const value = step === 1 ? at + 1 : (at + 2) * step;
		if (word) wordAt.set(word, { value, ordinal });
		if (word && step > 1 && !ordinal) tensAt.set(word, value);
	}
};
for (const { numbers, ordinals, tens, ordinalTens } of placeWords) {
	enter(numbers, false, 1);
	enter(ordinals, true, 1);
	enter(tens, false, 10);
	enter(ordinalTens, true, 10);
}
/** Words as alternatives of a regular expression, those that contain others before them. */
export const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');

/** A number in words, without accents, as the source of a regular expression: four, fourth, thirty-six. */
export const NUMBER_WORD = `(?:(?:${longestFirst(tensAt.keys())})[ -])?(?:${longestFirst(wordAt.keys())})`;

/** The value of a number in words, without accents, and whether it is an ordinal; undefined where it is none. */
export function wordValue(text: string): { value: number; ordinal: boolean } | undefined {
	const known = wordAt.get(text);
	if (known) return known;
	const [, tens = '', ones = ''] = /^([^ -]+)[ -](.+)$/.exec(text) ?? [];
	const one = wordAt.get(ones);
	const ten = tensAt.get(tens);
	return one && one.value < 10 && ten !== undefined ? { value: ten + one.value, ordinal: one.ordinal } : undefined;
}
