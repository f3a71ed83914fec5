/** The plain sentences: where a reader finds them, and what has nothing but the plan's text. */
import { readdirSync, readFileSync } from 'node:fs';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { isTask, projectOf } from '#markdown/places.ts';
import { taskPath } from '#markdown/task-pages.ts';
import { pagePathOf } from '#markdown/urls.ts';
import { plainWords } from '#schemas/plain-words.ts';
import { entriesOf } from '#search/query/catalog.ts';
import { pagefindIndex } from '#search/query/pagefind-index.ts';
import { recordLookup } from '#search/query/record-lookup.ts';
import { normalized, tokensOf } from '#search/query/text.ts';
import type { Catalog, ResultWords } from '#search/record.ts';
import { distLoader } from '../support/dist-loader.ts';
import { planBlocks } from '../support/plan.ts';
import { DIST, localeOf, ownPath, pageBlocks, pagePaths, pathIn, readPage } from '../support/site.ts';

const readDist = (path: string) => readFileSync(DIST + path, 'utf8');
const catalogOf = (locale: Locale): Catalog => JSON.parse(readDist(`/search/${locale}.json`));
const tasks = plainWords.filter(({ place }) => isTask(place));
const projects = plainWords.filter(({ place }) => !isTask(place));

describe.skipIf(plainWords.length === 0).each(publishedLocales)('plain sentences in %s', (locale) => {
	const { key } = locales[locale];
	const t = translator(locale);
	const marked = (sentence: string) => `${t('plain.label')}${t('frame.colon')}${sentence}`.replace(/\s+/g, ' ');
	const pages = pagePaths().filter((path) => localeOf(path) === locale);
	const sentences = plainWords.map((each) => each[key]);
	/** The marked sentences in a part of a page. */
	const shown = ($: CheerioAPI, place: string) =>
		$(place)
			.toArray()
			.map((each) => $(each).text().replace(/\s+/g, ' '));

	it('stand under the heading of every task and project in its chapter', () => {
		expect(tasks.length + projects.length).toBe(plainWords.length);
		for (const { place, [key]: sentence } of plainWords)
			expect(shown(readPage(pathIn(locale, pagePathOf(place))), `[id="${place}"] + .plain`), place).toEqual([
				marked(sentence),
			]);
	});

	it('stand in the card of every task', () => {
		const $ = readPage(pathIn(locale, '/tasks/'));
		expect($('[data-task]')).toHaveLength(tasks.length);
		for (const { place, [key]: sentence } of tasks)
			expect(shown($, `[data-task="${place}"] > summary + .plain`), place).toEqual([marked(sentence)]);
	});

	it('stand on the page of every task', () => {
		for (const { place, [key]: sentence } of tasks)
			expect(shown(readPage(pathIn(locale, taskPath(place))), 'h1 + .plain'), place).toEqual([marked(sentence)]);
	});

	it('stand on the page of every project, and in the list of projects', () => {
		const list = shown(readPage(pathIn(locale, '/projects/')), '.cards .plain');
		expect(list).toEqual(projects.map((each) => marked(each[key])));
		for (const { place, [key]: sentence } of projects)
			expect(shown(readPage(pathIn(locale, `/projects/${projectOf(place)}/`)), 'h1 + .plain'), place).toEqual([
				marked(sentence),
			]);
	});

	it('come with the results of search, by the address of what was found', () => {
		const { plain, strings }: ResultWords = JSON.parse(readDist(catalogOf(locale).results));
		expect(plain).toEqual(Object.fromEntries(plainWords.map(({ place, [key]: sentence }) => [place, sentence])));
		expect(strings.plain).toBe(t('plain.label') + t('frame.colon'));
	});

	it('are nothing that search looks in', async () => {
		const catalog = catalogOf(locale);
		const module = await distLoader(DIST).loader.module(`${catalog.own.path}pagefind.js`);
		const recordOf = recordLookup(entriesOf(catalog));
		const index = pagefindIndex(module, catalog.own.path, {
			root: pathIn(locale, '/'),
			recordOf,
			foreign: false,
		});
		for (const sentence of sentences) {
			expect(await index.phrase(tokensOf(normalized(sentence)).slice(0, 20)), sentence).toEqual([]);
			expect(JSON.stringify(catalog)).not.toContain(sentence);
		}
	});

	it('stand on no other page, nor in what is said of a page to those who share or collect it', () => {
		const isTheirs = (path: string) => /^\/(chapters\/.+|(?:tasks|projects)(?:\/.+)?)\/$/.test(ownPath(path));
		for (const path of pages) {
			const $ = readPage(path);
			const text = isTheirs(path) ? `${$('head').html()}` : $.html();
			expect(
				sentences.filter((sentence) => text.includes(sentence)),
				path,
			).toEqual([]);
		}
	});

	it('are marked as none of the plan’s words wherever they stand: copying, reading aloud and the checks pass them by', () => {
		for (const path of pages) {
			const $ = readPage(path);
			expect($('.plain:not([data-aside])'), path).toHaveLength(0);
			for (const { address, text } of pageBlocks($, path))
				expect(
					sentences.filter((sentence) => text.includes(sentence)),
					`${path} ${address}`,
				).toEqual([]);
		}
	});

	it('are in no block of the plan and in no data file', () => {
		const files = readdirSync(`${DIST}/data`).filter((name) => /\.(json|csv)$/.test(name));
		expect(files.length).toBeGreaterThan(1);
		const texts = [...files.map((name) => readDist(`/data/${name}`)), ...planBlocks().map(({ text }) => text)];
		for (const sentence of sentences) expect(texts.filter((text) => text.includes(sentence))).toEqual([]);
	});
});
