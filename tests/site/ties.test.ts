/** What this site ties together, read from both ends: tasks, indicators, units, projects, and the words they rest on. */
import { readFileSync } from 'node:fs';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { headingOf } from '#markdown/address.ts';
import { chapterSlugs } from '#markdown/chapters.ts';
import { isTask } from '#markdown/places.ts';
import { taskPath } from '#markdown/task-pages.ts';
import { pagePathOf } from '#markdown/urls.ts';
import { indicators } from '#schemas/indicators.ts';
import { indicatorLinks, projectLinks, unitMentions } from '#schemas/links.ts';
import { projectSlugs, units } from '#schemas/names.ts';
import { csvRecords } from '../support/csv.ts';
import { planBlocks } from '../support/plan.ts';
import { DIST, pageBlocks, pagePaths, pathIn, readPage, valuesOf, wordsOf } from '../support/site.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const blocks = planBlocks();
const tasks = blocks.map(({ address }) => address).filter(isTask);
const isUnder = (task: string) => (link: { address: string }) => headingOf(link.address) === task;
const hrefs = ($: CheerioAPI, selector: string) => new Set(valuesOf($, selector, 'href'));

describe('the pages of tasks', () => {
	it('are those of the tasks of the plan, and no others', () => {
		const built = pagePaths().filter((path) => /^\/tasks\/./.test(path));
		expect(built).toEqual(tasks.map(taskPath).sort());
	});
});

describe.skipIf(tasks.length === 0).each(publishedLocales)('the page of a task in %s', (locale) => {
	const path = (page: string) => pathIn(locale, page);
	const page = (task: string) => readPage(path(taskPath(task)));

	it('has the words of its chapter and no others, in order, and leads to its place there', () => {
		for (const task of tasks) {
			const chapter = path(pagePathOf(task));
			const expected = pageBlocks(readPage(chapter), chapter)
				.filter(({ address }) => headingOf(address) === task)
				.map(({ address, number, text }) => [address, number, flat(text)]);
			const shown = pageBlocks(page(task), task).map(({ address, number, text }) => [address, number, flat(text)]);
			expect(shown, task).toEqual(expected);
			expect(hrefs(page(task), '.task-place a'), task).toContain(`${chapter}#${task}`);
		}
	});

	it('says in its title, to those it is sent to as well, which task it is and what for', () => {
		for (const task of tasks) {
			const $ = page(task);
			const [heading] = pageBlocks(page(task), task);
			for (const title of [$('title').text(), $('meta[property="og:title"]').attr('content')]) {
				expect(title).toContain(task);
				expect(flat(title ?? '')).toContain(flat(heading?.text ?? ''));
			}
			expect($('meta[property="og:image"]').attr('content')).toMatch(
				new RegExp(`${path(taskPath(task)).slice(0, -1)}\\.png$`),
			);
		}
	});

	it('leads to all that is tied to it, and to nothing else', () => {
		for (const task of tasks) {
			const own = indicatorLinks.filter(isUnder(task)).map(({ indicator }) => indicator);
			const answering = indicators.filter(({ no }) => own.includes(no)).flatMap(({ unit }) => unit ?? []);
			const named = unitMentions.filter(isUnder(task)).map(({ unit }) => unit);
			const built = projectLinks.filter(isUnder(task)).map(({ project }) => project);
			expect(hrefs(page(task), '.facts a'), task).toEqual(
				new Set([
					...own.map((no) => path(`/indicators/${no}/`)),
					...[...answering, ...named].map((unit) => path(`/units/${unit}/`)),
					...built.map((project) => path(`/projects/${project}/`)),
				]),
			);
		}
	});

	it('leads to the tasks before and behind it', () => {
		for (const [index, task] of tasks.entries()) {
			const $ = page(task);
			const at = (place: number) => (tasks[place] === undefined ? undefined : path(taskPath(tasks[place])));
			expect($('a[rel=prev]').attr('href'), task).toBe(at(index - 1));
			expect($('a[rel=next]').attr('href'), task).toBe(at(index + 1));
		}
	});
});

describe.each(publishedLocales)('the mark of an indicator in %s', (locale) => {
	const { key } = locales[locale];
	const t = translator(locale);

	it('stands behind every place that the indicator rests on, and nowhere else, as none of the plan’s words', () => {
		const pages = [
			...chapterSlugs.map((slug) => `/chapters/${slug}/`),
			...projectSlugs.map((slug) => `/projects/${slug}/`),
		];
		const found = pages.flatMap((path) => {
			const $ = readPage(pathIn(locale, path));
			expect($('.ties:not([data-aside])'), path).toHaveLength(0);
			return $('.ties a')
				.toArray()
				.map((tie) => `${$(tie).closest('[id]').attr('id')} ${$(tie).attr('href')}`);
		});
		const expected = indicatorLinks.map(
			({ address, indicator }) => `${address} ${pathIn(locale, `/indicators/${indicator}/`)}`,
		);
		expect(new Set(found)).toEqual(new Set(expected));
		for (const path of ['/print/', '/about/']) expect(readPage(pathIn(locale, path))('.ties'), path).toHaveLength(0);
	});

	it('says which indicator it is, and its target', () => {
		const texts = new Map(
			chapterSlugs.flatMap((slug) => {
				const $ = readPage(pathIn(locale, `/chapters/${slug}/`));
				return $('.ties a')
					.toArray()
					.map((tie) => [$(tie).attr('href'), $(tie).text()] as const);
			}),
		);
		for (const { indicator } of indicatorLinks) {
			const text = texts.get(pathIn(locale, `/indicators/${indicator}/`)) ?? '';
			expect(text.startsWith(t('indicators.label', { number: indicator })), text).toBe(true);
			expect(text).toContain(indicators[indicator - 1]?.target[key]);
		}
	});
});

const unitIds = Object.keys(units) as (keyof typeof units)[];
const csvOf = ($: CheerioAPI) => csvRecords(readFileSync(DIST + $('a[href$=".csv"]').attr('href'), 'utf8'));

describe.skipIf(unitIds.length === 0).each(publishedLocales)('the sheet of a unit in %s', (locale: Locale) => {
	const path = (page: string) => pathIn(locale, page);
	const sheet = (id: string) => readPage(path(`/units/${id}/`));

	it('lists the tasks that the task finder has under it, each with its page, and leads there and to the print', () => {
		const finder = tasks.length > 0 ? readPage(path('/tasks/')) : undefined;
		const cards = finder ? finder('[data-task]').toArray() : [];
		for (const id of unitIds) {
			const $ = sheet(id);
			const own = cards.filter(({ attribs }) => attribs['data-unit']?.split(' ').includes(id));
			expect(valuesOf($, '.work-list a.name', 'href'), id).toEqual(
				own.map(({ attribs }) => path(taskPath(attribs['data-task'] ?? ''))),
			);
			const ways = hrefs($, '.unit-ways a');
			expect(ways.has(`${path('/tasks/')}?unit=${id}`), id).toBe(own.length > 0);
			expect(ways).toContain(`${path('/print/')}?unit=${id}`);
			expect(readPage(path('/print/'))(`select[name=unit] option[value="${id}"]`)).toHaveLength(1);
		}
	});

	it('is offered as CSV with the same indicators, tasks and passages, in the same order', () => {
		for (const id of unitIds) {
			const $ = sheet(id);
			const shown = [
				...wordsOf($, '.indicator-list .name a'),
				...wordsOf($, '.work-list a.name'),
				...wordsOf($, '.passages blockquote'),
			].map(flat);
			const rows = csvOf($).map((row) => Object.values(row));
			expect(
				rows.map(([, , text = '']) => flat(text)),
				id,
			).toEqual(shown);
			for (const row of rows) expect(row.at(-1)).toMatch(/^http/);
		}
	});
});
