import { placeWords } from '#locales/place-words.ts';
import {
	CHINESE_DIGIT,
	chineseValue,
	longestFirst,
	NUMBER_WORD,
	plainLetters,
	wordValue,
} from '#locales/written-number.ts';

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
