import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { chapterNumber, chaptersWith } from '#markdown/chapters.ts';
import { glossary } from '#schemas/glossary.ts';
import { indicators } from '#schemas/indicators.ts';
import { projectSlugs, units } from '#schemas/names.ts';
import { entriesOf } from '#search/query/catalog.ts';
import { pagefindIndex } from '#search/query/pagefind-index.ts';
import { recordLookup } from '#search/query/record-lookup.ts';
import type { SearchIndex } from '#search/query/search-index.ts';
import { normalized, tokensOf } from '#search/query/text.ts';
import { textIndex } from '#search/query/text-index.ts';
import { type Catalog, recordTypes } from '#search/record.ts';
import { distLoader } from '../support/dist-loader.ts';
import { DIST, pageBlocks, pagePaths, pathIn, readPage, valuesOf } from '../support/site.ts';

const planBlocks = JSON.parse(readFileSync(`${DIST}/data/plan.json`, 'utf8')).blocks as {
	address: string;
	kind: string;
	[text: string]: string;
}[];
/** The numbers of the chapters that have tasks. */
const TASKS = new Set(chaptersWith('tasks').map((slug) => String(chapterNumber(slug))));
const catalogs = new Map(
	publishedLocales.map((locale): [string, Catalog] => [
		locale,
		JSON.parse(readFileSync(`${DIST}/search/${locale}.json`, 'utf8')),
	]),
);
const catalogOf = (locale: string) => catalogs.get(locale) as Catalog;

/** The two indexes of a language: that of the engine, and that of the texts alone, for browsers that cannot run it. */
const kinds = ['the engine', 'the texts alone'] as const;

/** Has an index read its files from `dist/`. */
async function openIndex(locale: Locale, kind: (typeof kinds)[number]): Promise<SearchIndex> {
	const { own } = catalogOf(locale);
	const { loader } = distLoader(DIST);
	const place = {
		root: pathIn(locale, '/'),
		recordOf: recordLookup(entriesOf(catalogOf(locale))),
		foreign: false,
	};
	return kind === 'the engine'
		? pagefindIndex(await loader.module(`${own.path}pagefind.js`), own.path, place)
		: textIndex(await loader.json(own.texts), place);
}

describe.each(publishedLocales)('search in %s', (locale) => {
	const catalog = catalogOf(locale);

	it('has all its files', () => {
		const { own, other, results } = catalog;
		const named = [own, ...(other ? [other] : [])].flatMap(({ path, ahead, lexicon, sounds, texts }) => [
			texts,
			...ahead.map((file) => path + file),
			`${path}pagefind.js`,
			lexicon,
			...(sounds ? [sounds] : []),
		]);
		expect(named.length).toBeGreaterThan(10);
		for (const file of [...named, results]) expect(existsSync(DIST + file), file).toBe(true);
	});

	it('suggests nothing that does not exist', () => {
		const ids = new Map<string, Set<string>>();
		const idsOf = (path: string) => {
			const known = ids.get(path) ?? new Set(valuesOf(readPage(path), '[id]', 'id'));
			ids.set(path, known);
			return known;
		};
		const entries = entriesOf(catalog);
		expect(entries.length).toBeGreaterThan(glossary.terms.filter(({ everyday }) => !everyday).length);
		for (const { path, id, blocks } of entries) {
			const [page = '', hash] = path.split('#');
			const found = idsOf(pathIn(locale, page.replace(/\?.*/, '')));
			if (hash) expect(found, path).toContain(hash);
			if (blocks > 0 && /^[\d.]+$/.test(id)) expect(found, path).toContain(`${id}-${blocks}`);
		}
	});

	it.each(kinds)('has a record for every task, measure, indicator, project, unit and term: %s', async (kind) => {
		const index = await openIndex(locale, kind);
		const count = async (type: string) => (await index.withFilter('type', type)).size;
		const counts = await Promise.all(recordTypes.map(async (type) => [type, await count(type)]));
		expect(Object.fromEntries(counts)).toMatchObject({
			task: planBlocks.filter(({ address, kind }) => kind === 'h3' && TASKS.has(address.split('.')[0] ?? '')).length,
			measure: planBlocks.filter(({ kind }) => kind === 'measure').length,
			indicator: indicators.length,
			project: projectSlugs.length,
			unit: Object.keys(units).length,
			term: glossary.terms.length,
		});
		const all = counts.reduce((sum, [, each]) => sum + Number(each), 0);
		expect(await index.size()).toBe(all);
	});

	it.each(kinds)('gives a record back with its place, heading and texts: %s', async (kind) => {
		const index = await openIndex(locale, kind);
		for (const [at, slug] of projectSlugs.entries()) {
			const path = pathIn(locale, `/projects/${slug}/`);
			const [title, ...blocks] = pageBlocks(readPage(path), path);
			const words = tokensOf(normalized(title?.text ?? ''));
			const matches = await index.phrase(words);
			const records = await Promise.all(matches.map(({ key }) => index.record(key)));
			const project = records.find(({ id }) => id === title?.address);
			expect(project?.type, `${at} ${slug}`).toBe('project');
			expect(project?.blocks.map(({ address, text }) => [address, text])).toEqual(
				[title, ...blocks].map((block) => [block?.address, block?.text.replace(/\s+/g, ' ')]),
			);
		}
	});

	it.each(kinds)('finds every word that has accents when it is typed without: %s', async (kind) => {
		const texts = planBlocks.map((block) => block[`text_${locales[locale].key}`] ?? '');
		const accented = new Set(texts.join(' ').match(/\p{L}*[\u00C0-\u024F]\p{L}*/gu));
		const index = await openIndex(locale, kind);
		for (const word of accented) expect(await index.phrase(tokensOf(normalized(word))), word).not.toHaveLength(0);
	});
});

describe('what is not published or loaded', () => {
	it('the records that the index is made of, and the parts of Pagefind that nothing uses', () => {
		const files = readdirSync(`${DIST}/search`, { recursive: true, encoding: 'utf8' });
		expect(files.filter((file) => /records\.json|ui\.|playground|highlight|worker/.test(file))).toEqual([]);
	});

	it('anything of search on a page that is only read: the link is there, and one small script', () => {
		for (const path of pagePaths().filter((each) => !each.endsWith('/search/'))) {
			const $ = readPage(path);
			expect($('a[data-search-open]'), path).toHaveLength(1);
			expect($('a[data-search-open]').attr('href'), path).toMatch(/\/search\/$/);
			expect($('link[rel=preload], link[rel=modulepreload], link[rel=prefetch]'), path).toHaveLength(0);
		}
	});

	it('a second field on the search page', () => {
		for (const path of publishedLocales.map((locale) => pathIn(locale, '/search/'))) {
			expect(readPage(path)('[data-search-input]')).toHaveLength(1);
			expect(readPage(path)('[data-search-open]')).toHaveLength(0);
		}
	});
});

describe('what the browser runs', () => {
	it('has no look-behind in a pattern, which telephones of some years ago cannot read', () => {
		// The writer of Word files has one that it makes when it is asked to patch a file, which nothing does.
		const scripts = readdirSync(`${DIST}/_astro`).filter((file) => /^(?!write\.).*\.js$/.test(file));
		expect(scripts.length).toBeGreaterThan(5);
		for (const file of scripts) expect(readFileSync(`${DIST}/_astro/${file}`, 'utf8'), file).not.toMatch(/\(\?<[=!]/);
	});
});

describe('without JavaScript', () => {
	it.each(publishedLocales)(
		'the search page in %s leads to pages that hold every task and the whole plan',
		(locale) => {
			const $ = readPage(pathIn(locale, '/search/'));
			expect(valuesOf($, '[data-search-fallback] a', 'href')).toEqual([
				pathIn(locale, '/tasks/'),
				pathIn(locale, '/print/'),
			]);
		},
	);
});
