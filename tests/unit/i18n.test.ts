import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { strings } from '#i18n/strings.ts';
import { translator } from '#i18n/translate.ts';
import { formatDate } from '#model/format.ts';
import { recordTypes } from '#search/record.ts';

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const lowered = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

describe('words of the interface', () => {
	it.each(Object.entries(strings))('%s is there in both languages, with the same placeholders', (key, { zh, en }) => {
		const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
		expect(zh.trim()).not.toBe('');
		expect(en.trim()).not.toBe('');
		expect(placeholders(zh)).toEqual(placeholders(en));
		// The link to the Chinese page names it in Chinese.
		if (key !== 'otherLanguage') expect(en).not.toMatch(/[\u4e00-\u9fff]/);
	});

	it('are all used', () => {
		const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(ts|astro)$/.test(name) && name !== 'i18n/strings.ts')
			.map((name) => readFileSync(`src/${name}`, 'utf8'))
			.join('\n');
		// Search names its words without `search`, some by a kind: words('none'), words(`type${…}`).
		const dynamic = [...recordTypes, 'page'].map((type) => `searchType${capitalized(type)}`);
		const names = (key: string) => [
			key,
			...(/^search(?:Reading)?([A-Z]\w*)/.exec(key)?.slice(1) ?? []).map(lowered),
			lowered(key.replace(/^search/, '')),
		];
		const unused = Object.keys(strings).filter(
			(key) => !dynamic.includes(key) && !names(key).some((name) => code.includes(`'${name}'`)),
		);
		expect(unused).toEqual([]);
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
