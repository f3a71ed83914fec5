import { describe, expect, it } from 'vitest';
import { strings } from '#i18n/strings.ts';
import { translator } from '#i18n/translate.ts';
import { formatDate } from '#model/format.ts';

describe('words of the interface', () => {
	it.each(Object.entries(strings))('%s is there in both languages, with the same placeholders', (key, { zh, en }) => {
		const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
		expect(zh.trim()).not.toBe('');
		expect(en.trim()).not.toBe('');
		expect(placeholders(zh)).toEqual(placeholders(en));
		// The link to the Chinese page names it in Chinese.
		if (key !== 'otherLanguage') expect(en).not.toMatch(/[\u4e00-\u9fff]/);
	});

	it('a placeholder without a value is an error, not a blank', () => {
		expect(() => translator('zh-CN')('noteMark')).toThrow('no value for {number}');
		expect(translator('en')('noteMark', { number: 7 })).toBe('n. 7');
	});
});

describe('dates', () => {
	it('are written as the language does', () => {
		expect(formatDate('2021-04-22', 'zh-CN')).toBe('2021\u5E744\u670822\u65E5');
		expect(formatDate('2021-04-22', 'en')).toBe('April 22, 2021');
	});
	it('refuse what is no day', () => expect(() => formatDate('2021-13-40', 'en')).toThrow('is no day'));
});
