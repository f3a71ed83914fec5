import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDate } from '#i18n/format.ts';
import { defaultLocale, otherLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { wordsOf } from '#i18n/words.ts';

const lowered = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

/** Placeholders that any text may have or not: the plan, its years, its languages. */
const COMMON =
	/\{(?:language|codes|plan|shortName|title|term|place|placeInFull|period|periodInFull|targetHead|indicators|projects\w*|units|\w*[oO]riginal\w*|\w*[tT]ranslation\w*|otherLanguage|\w*[eE]xamples)\}/;
const keys = [...wordsOf(defaultLocale).keys()];
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).map((each) => each.toLowerCase()).sort();

describe('words of the interface', () => {
	it.each(otherLocales(defaultLocale))('%s has every one, with the same placeholders', (locale) => {
		const [own, words] = [wordsOf(defaultLocale), wordsOf(locale)];
		expect(keys.filter((key) => !words.get(key)?.trim())).toEqual([]);
		const other = keys.filter((key) => !COMMON.test(own.get(key) ?? '') && !COMMON.test(words.get(key) ?? ''));
		for (const key of other) expect(placeholders(words.get(key) ?? ''), key).toEqual(placeholders(own.get(key) ?? ''));
	});

	it('are all used', () => {
		const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(ts|astro)$/.test(name) && !name.startsWith('i18n/words/'))
			.map((name) => readFileSync(`src/${name}`, 'utf8'))
			.join('\n');
		// Search names its words without their feature; some keys end in what there is: t(`corrections.${…}`).
		const isUsed = (key: string) => {
			const [feature = '', name = ''] = key.replace(/_[a-z]+$/, '').split('.');
			if (feature.startsWith('language')) return true;
			if (code.includes(`'${key}'`) || code.includes(`\`${feature}.\${`)) return true;
			const own = lowered(name.replace(/^reading/, ''));
			return feature === 'search' && [name, own].some((each) => code.includes(`'${each}'`) || /^type[A-Z]/.test(each));
		};
		expect(keys.filter((key) => !isUsed(key))).toEqual([]);
	});

	it('a placeholder without a value is an error, not a blank', () => {
		expect(() => translator('zh-CN')('corrections.noteMark')).toThrow('no value for {number}');
		expect(translator('en')('corrections.noteMark', { number: 7 })).toBe('n. 7');
	});
});

describe('dates', () => {
	it('are written as the language does', () => {
		expect(formatDate('2021-04-22', 'zh-CN')).toBe('2021\u5E744\u670822\u65E5');
		expect(formatDate('2021-04-22', 'en')).toBe('April 22, 2021');
	});
	it('refuse what is no day', () => expect(() => formatDate('2021-13-40', 'en')).toThrow('is no day'));
});
