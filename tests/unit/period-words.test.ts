import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultLocale, locales, publishedLocales } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import { glossary } from '#schemas/glossary.ts';
import { indicators } from '#schemas/indicators.ts';
import { periodIsOver } from '#schemas/monitoring.ts';
import { plainWords } from '#schemas/plain-words.ts';
import { plan } from '#schemas/plan.ts';

/** Words by which a sentence speaks of what is to come: in Chinese \u8981 and \u5C06 but not \u8981\u6C42, \u4E3B\u8981, \u91CD\u8981. */
const TO_COME: Readonly<Record<string, RegExp>> = {
	zh: /(?<![\u4E3B\u91CD\u9700\u5FC5\u7EB2])\u8981(?![\u6C42\u70B9\u7D20\u4E48])|\u5C06|\u4ECA\u540E|\u672A\u6765|\u62DF\u5B9A/u,
	en: /\b(?:will|shall|should|(?:are|is) (?:to|going to)|upcoming)\b/i,
};
const { first, last } = plan.period;
const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));

/** What the quotation marks in the name of its kind hold, before “\u671F\u95F4”. */
const termName = /\u201C(.+?)\u201D/.exec(plan.term.zh)?.[1] ?? plan.term.zh;

/** Whether a sentence names the plan's years, or its period by another name. */
const namesPeriod = (sentence: string) =>
	[...years, '{period}', '{periodInFull}', `${termName}\u201D\u671F\u95F4`, 'five years', 'plan period'].some((name) =>
		sentence.includes(name),
	);
const faultsIn = (key: string, text: string): string[] =>
	text.split(/(?<=[\u3002\uFF1B;!?]|\.\s)|\n/).filter((each) => namesPeriod(each) && TO_COME[key]?.test(each));

/** All that the site says of itself and of the plan in one language, in its own words. */
function ownTexts(key: 'zh' | 'en'): string[] {
	const locale = publishedLocales.find((each) => locales[each].key === key);
	const pages = readdirSync(`content/${key}`, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.mdx'))
		.map((name) => ({ name, text: readFileSync(`content/${key}/${name}`, 'utf8') }));
	return [
		...(locale ? wordsOf(locale).values() : []),
		...pages.map(({ name, text }) =>
			name.startsWith('pages/') ? text : (/^description: (.*)$/m.exec(text)?.[1] ?? ''),
		),
		...indicators.map(({ plain }) => plain[key]),
		...plainWords.map((each) => each[key]),
		...glossary.terms.map(({ explanation }) => explanation[key]),
	];
}

describe('the site’s own words', () => {
	it.runIf(periodIsOver).each(['zh', 'en'] as const)(
		'in %s speak of no year of a period that is over as one to come',
		(key) => {
			const texts = ownTexts(key);
			expect(texts.length).toBeGreaterThan(wordsOf(defaultLocale).size);
			expect(texts.flatMap((text) => faultsIn(key, text))).toEqual([]);
		},
	);

	it('are found where they do', () => {
		expect(faultsIn('en', `By ${last}, six canteens are to be open.`)).toHaveLength(1);
		expect(faultsIn('en', `The target for ${last} is six canteens. Tell us what should be better.`)).toEqual([]);
		expect(faultsIn('zh', `\u5230${last}\u5E74\u5C06\u5EFA\u6210\u3002`)).toHaveLength(1);
		expect(faultsIn('zh', `${last}\u5E74\u7684\u4E3B\u8981\u76EE\u6807\u3002`)).toEqual([]);
	});
});
