import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales, publishedLocales } from '#i18n/locales.ts';
import { parentOf } from '#markdown/address.ts';
import { chapterNumber, chaptersWith } from '#markdown/chapters.ts';
import { minutesFor } from '#model/reading-time.ts';
import { homeNumbers, topics } from '#schemas/home.ts';
import { chapters, plan as facts } from '#schemas/plan.ts';
import { DIST, pathIn, readPage, wordsOf } from '../support/site.ts';

const plan = JSON.parse(readFileSync(`${DIST}/data/plan.json`, 'utf8')).blocks as {
	address: string;
	kind: string;
	[text: `text_${string}`]: string;
}[];

const ofSections = (['tasks', 'projects', 'safeguards'] as const)
	.flatMap((role) => chaptersWith(role))
	.map(chapterNumber);
/** Whether a heading is of what the drawing of the plan has: an area of tasks, a project, a safeguard, a goal with a heading. */
const isDrawn = ({ address, kind }: (typeof plan)[number]) =>
	(kind === 'h2' && ofSections.includes(Number(parentOf(address)))) ||
	(kind === 'h3' && parentOf(address) === facts.addresses.goals);

describe('the home page', () => {
	it.each(publishedLocales)(
		'in %s has every number and topic, draws every part of the plan at either width and lists it, and the time each chapter takes',
		(locale) => {
			const $ = readPage(pathIn(locale, '/'));
			const drawn = plan.filter(isDrawn).map((block) => block[`text_${locales[locale].key}`] ?? '');
			const listed = $('.overview .parts a')
				.toArray()
				.map((link) => $(link).attr('href'));
			const houses = $('svg.drawn:has(.roof)').toArray();
			expect(houses).toHaveLength(2);
			for (const house of houses) {
				const links = $(house).find('a').toArray();
				expect(links.filter((link) => !listed.includes($(link).attr('href')))).toEqual([]);
				const titles = links.map((link) => $(link).children('title').text());
				expect(drawn.length).toBeGreaterThan(0);
				expect(drawn.filter((text) => !titles.some((title) => title.startsWith(text)))).toEqual([]);
			}
			expect($('svg.drawn [class^="dot-"]').length).toBeGreaterThan(0);
			expect($('.numbers li')).toHaveLength(homeNumbers.length);
			expect($('.topics details')).toHaveLength(topics.length);
			const times = wordsOf($, '.chapters small');
			expect(times).toHaveLength(chapters.length);
			for (const time of times) expect(time).toMatch(/\d/);
			for (const link of $('.numbers a').toArray()) expect($(link).find('small').text()).toMatch(/\d/);
		},
	);

	it('counts reading time by characters and words, a minute at least', () => {
		expect(minutesFor('')).toBe(1);
		expect(minutesFor('字'.repeat(3000))).toBe(10);
		expect(minutesFor('word '.repeat(2000))).toBe(10);
	});
});
