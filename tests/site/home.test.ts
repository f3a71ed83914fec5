import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedLocales } from '#i18n/locales.ts';
import { parentOf } from '#markdown/address.ts';
import { minutesFor } from '#model/reading-time.ts';
import { homeNumbers, topics } from '#schemas/home.ts';
import { chapters, plan as facts } from '#schemas/plan.ts';
import { DIST, pathIn, readPage, wordsOf } from '../support/site.ts';

const plan = JSON.parse(readFileSync(`${DIST}/data/plan.json`, 'utf8')).blocks as {
	address: string;
	kind: string;
	text_zh: string;
}[];

describe('the home page', () => {
	it.each(publishedLocales)('in %s has every goal, number and topic, and the time each chapter takes', (locale) => {
		const $ = readPage(pathIn(locale, '/'));
		const inGoals = plan.filter(({ address }) => parentOf(address) === facts.addresses.goals);
		const headings = inGoals.filter(({ kind }) => kind === 'h3');
		const paragraphs = inGoals.filter(({ address }) => address !== facts.addresses.vision);
		const goals = headings.length > 0 ? headings : paragraphs;
		expect($('.goals li')).toHaveLength(goals.length);
		expect($('.numbers li')).toHaveLength(homeNumbers.length);
		expect($('.topics details')).toHaveLength(topics.length);
		const times = wordsOf($, '.chapters small');
		expect(times).toHaveLength(chapters.length);
		for (const time of times) expect(time).toMatch(/\d/);
		for (const link of $('.numbers a').toArray()) expect($(link).find('small').text()).toMatch(/\d/);
	});

	it('counts reading time by characters and words, a minute at least', () => {
		expect(minutesFor('')).toBe(1);
		expect(minutesFor('字'.repeat(3000))).toBe(10);
		expect(minutesFor('word '.repeat(2000))).toBe(10);
	});
});
