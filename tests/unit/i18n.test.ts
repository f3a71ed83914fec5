import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDate } from '#i18n/format.ts';
import { defaultLocale, type Locale, locales, otherLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { wordsOf } from '#i18n/words.ts';
import { checkInterface } from '../../scripts/content-checks/interface.ts';
import { formatProblem } from '../../scripts/content-checks/problem.ts';

const lowered = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

const keys = [...wordsOf(defaultLocale).keys()];

describe('words of the interface', () => {
	const [other] = otherLocales(defaultLocale) as [Locale];
	const file = `src/i18n/words/${locales[other].key}.ts`;
	const faultsOf = (change: (words: Map<string, string>) => void) => {
		const words = new Map(wordsOf(other));
		change(words);
		return checkInterface((locale) => (locale === other ? words : wordsOf(locale))).map(formatProblem);
	};

	it('are complete in every language, with the placeholders of the plan’s own', () => {
		expect(checkInterface(wordsOf).map(formatProblem)).toEqual([]);
	});

	it('name a language that lacks some in one line, with how many and the first', () => {
		const lacking = keys.slice(-3);
		const faults = faultsOf((words) => {
			for (const key of lacking) words.delete(key);
		});
		const [first = ''] = lacking;
		const what = `the first ${first} (“${wordsOf(defaultLocale).get(first)}”)`;
		expect(faults).toEqual([`${file} 3 of ${keys.length} texts are missing, ${what}`]);
	});

	it.each([
		['a placeholder lost', 'corrections.noteMark', 'note', 'has no {number}: expected what “\u6CE8{number}” has'],
		['another placeholder', 'search.none', 'Nothing: {word}', '{word} has no value here: expected those of “'],
		['a plural form it has not', 'search.count_few', '{count} results', 'the language has no plural “few”: expected '],
		['a key that no text has', 'search.shut', 'Close', 'no text of the interface has this key'],
	])('refuse %s', (_, key, text, expected) => {
		const [fault = '', ...more] = faultsOf((words) => words.set(key, text));
		expect(fault).toContain(`${file} ${key}: ${expected}`);
		expect(more).toEqual([]);
	});

	it('are all used', () => {
		const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(ts|astro)$/.test(name) && !name.startsWith('i18n/words/'))
			.map((name) => readFileSync(`src/${name}`, 'utf8'))
			.join('\n');
		// Search and verify name their words without the feature; some keys begin or end in what there is: t(`corrections.${…}`).
		const isUsed = (key: string) => {
			const [feature = '', name = ''] = key.replace(/_[a-z]+$/, '').split('.');
			if (feature.startsWith('language')) return true;
			if ([`'${key}'`, `\`${feature}.\${`, `}.${name}\``].some((each) => code.includes(each))) return true;
			const own = lowered(name.replace(/^reading/, ''));
			if (['verify', 'extracts', 'offline'].includes(feature))
				return [`'${name}'`, `words.${name} `].some((each) => code.includes(each));
			return feature === 'search' && [name, own].some((each) => code.includes(`'${each}'`) || /^type[A-Z]/.test(each));
		};
		expect(keys.filter((key) => !isUsed(key))).toEqual([]);
	});

	it('take the form for one where there is one', () => {
		expect(translator('en')('units.count', { count: 1 })).toBe('1 indicator');
		expect(translator('en')('units.count', { count: 2 })).toBe('2 indicators');
	});

	it('a placeholder without a value is an error, not a blank', () => {
		expect(() => translator('zh-CN')('corrections.noteMark')).toThrow('no value for {number}');
		expect(translator('en')('corrections.noteMark', { number: 7 })).toBe('note 7');
	});
});

describe('dates', () => {
	it('are written as the language does', () => {
		expect(formatDate('2021-04-22', 'zh-CN')).toBe('2021\u5E744\u670822\u65E5');
		expect(formatDate('2021-04-22', 'en')).toBe('April 22, 2021');
	});
	it('refuse what is no day', () => expect(() => formatDate('2021-13-40', 'en')).toThrow('is no day'));
});
