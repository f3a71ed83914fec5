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
const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');

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

/** A number in a text: where it stands with its scale and sign, and what it is worth. */
export interface WrittenNumber {
	start: number;
	end: number;
	value: number;
	percent: boolean;
}

const LARGE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 萬: 1e4, 億: 1e8 };
const HAN_NUMBER = `(?:${CHINESE_DIGIT}|[两兩千万亿萬億])+`;

/** The value of Chinese numerals of any size: 二十八亿五千万, 两千三, 三点四. NaN where they write none. */
function largeValue(text: string): number {
	const scales = [/^(.+)([亿億])(.*)$/, /^(.+)([万萬])(.*)$/, /^(.+)(千)(.*)$/];
	const [, above, scale = '', below] = scales.map((each) => each.exec(text)).find((match) => match !== null) ?? [];
	if (above !== undefined) return largeValue(above) * (LARGE[scale] ?? 1) + (below ? largeValue(below) : 0);
	const [, whole = text, part] = /^(.+)点(.+)$/.exec(text) ?? [];
	const value = chineseValue(whole.replace(/[两兩]/g, '二').replace(/^零(?=.)/, ''));
	return part ? value + Number(`0.${chineseValue(part)}`) : value;
}

const scaleAt = new Map<string, number>();
const listed = (name: 'scales' | 'percent' | 'joining') =>
	placeWords.flatMap((words) => plainLetters(words[name] ?? '').split('|')).filter((word) => word !== '');
for (const { scales = '' } of placeWords)
	for (const [at, word] of plainLetters(scales).split('|').entries())
		if (word) scaleAt.set(word, [100, 1e3, 1e6, 1e9][at] ?? 1);
const scaleOf = (word: string) => scaleAt.get(word) ?? scaleAt.get(word.replace(/s$/, '')) ?? 1;
const SCALE = `(?:${longestFirst(scaleAt.keys())})s?`;
const JOINING = `(?:${listed('joining').join('|')})`;
const PERCENT = `(?:%| ?(?:${listed('percent').join('|')}))`;

/** The value of a number in words of any size: a hundred and twenty, three thousand. NaN where they write none. */
function phraseValue(text: string): number {
	let [sum, last] = [0, 0];
	const parts = text.match(new RegExp(`${SCALE}|${NUMBER_WORD}`, 'g')) ?? [];
	for (const part of parts) {
		const scale = new RegExp(`^${SCALE}$`).test(part) ? scaleOf(part) : 0;
		const word = wordValue(part);
		if (scale === 100) last = (last || 1) * scale;
		else if (scale) [sum, last] = [(sum + (last || 1)) * scale, 0];
		else if (!word || word.ordinal) return Number.NaN;
		else last += word.value;
	}
	return sum + last;
}

const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const number = (digits: string) => Number(digits.replaceAll(',', ''));
const WORD = `(?:${SCALE}|${NUMBER_WORD})`;

/** How numbers are written, and what those are worth; what must not stand before and behind one. */
const FORMS: readonly {
	form: RegExp;
	before: RegExp;
	behind: RegExp;
	read: (...groups: string[]) => { value: number; percent: boolean };
}[] = [
	{
		// Tenths, as a share and as a price: 九成五, 八折.
		form: new RegExp(`(${CHINESE_DIGIT}|\\d)[成折](${CHINESE_DIGIT}?)`, 'g'),
		before: /[\d.一二三四五六七八九十百千万]$/,
		behind: /^[立为果绩员本就功长都交品人]/,
		read: (_, whole = '', part = '') => {
			const digit = (text: string) => (text === '' ? 0 : /\d/.test(text) ? Number(text) : chineseValue(text));
			return { value: digit(whole) * 10 + digit(part), percent: true };
		},
	},
	{
		form: new RegExp(`百分之(?:(${HAN_NUMBER}(?:点${HAN_NUMBER})?)|(${DIGITS}))`, 'g'),
		before: /(?!)/,
		behind: /(?!)/,
		read: (_, han, digits) => ({ value: han ? largeValue(han) : number(digits ?? ''), percent: true }),
	},
	{
		form: new RegExp(`(${DIGITS})(?: ?(${SCALE}|k)(?![a-z])|([十百千]?[万亿萬億]|[百千]))?(${PERCENT})?`, 'g'),
		before: /(?:[a-z\d]|\d[.,])$/,
		behind: /^(?:\d|[.,]\d)/,
		read: (_, digits = '', scale, han, percent) => {
			const times = scale === 'k' ? 1000 : scale ? scaleOf(scale) : 1;
			const inHan = [...(han ?? '')].reduce((product, each) => product * (LARGE[each] ?? 1), 1);
			return { value: number(digits) * times * inHan, percent: percent !== undefined };
		},
	},
	{
		form: new RegExp(`${HAN_NUMBER}(?:点${HAN_NUMBER})?(?:[个個][亿万億萬])?`, 'g'),
		before: /[\d.]$/,
		behind: /^[大届屆]/,
		// Two digits side by side are a name more often than a number: 八五普法.
		read: (all) => ({
			value: /^[一二三四五六七八九]{2}$/.test(all) ? Number.NaN : largeValue(all.replace(/[个個]/, '')),
			percent: false,
		}),
	},
	{
		form: new RegExp(`((?:${JOINING} )?${WORD}(?:[ -](?:${JOINING} )?${WORD})*)(?![a-z])(${PERCENT})?`, 'g'),
		before: /[a-z\d]$/,
		behind: /^[a-z]/,
		read: (_, words = '', percent) => ({ value: phraseValue(words), percent: percent !== undefined }),
	},
];

/**
 * The numbers of a text in lower case and of one width, however they are written: 95%,
 * 百分之九十五, 九成五, 12亿, twelve hundred million. Numerals in names, 十九大, 十四五, are none.
 */
export function numbersIn(text: string): WrittenNumber[] {
	const found: WrittenNumber[] = [];
	for (const { form, before, behind, read } of FORMS) {
		for (const match of text.matchAll(form)) {
			const [start, end] = [match.index, match.index + match[0].length];
			const isFree = found.every((other) => end <= other.start || start >= other.end);
			const { value, percent } = read(...match);
			const isNumber = !Number.isNaN(value) && value > 0;
			if (isNumber && isFree && !before.test(text.slice(0, start)) && !behind.test(text.slice(end)))
				found.push({ start, end, value: Math.round(value * 1e4) / 1e4, percent });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}
