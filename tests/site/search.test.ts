import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glossary } from '#schemas/glossary.ts';
import { indicators } from '#schemas/indicators.ts';
import { projectSlugs, units } from '#schemas/names.ts';
import { synonyms } from '#schemas/synonyms.ts';
import { entriesOf } from '#search/query/catalog.ts';
import { pagefindIndex } from '#search/query/pagefind-index.ts';
import { placesOf } from '#search/query/places.ts';
import { normalized } from '#search/query/text.ts';
import { type Catalog, recordTypes } from '#search/record.ts';
import { distLoader } from '../support/dist-loader.ts';
import { DIST, pagePaths, readPage } from '../support/site.ts';

const locales = ['zh-CN', 'en'] as const;
const catalogs = new Map(
	locales.map((locale): [string, Catalog] => [
		locale,
		JSON.parse(readFileSync(`${DIST}/search/${locale}.json`, 'utf8')),
	]),
);
const catalogOf = (locale: string) => catalogs.get(locale) as Catalog;

/** Has an index read its files from `dist/`. */
async function openIndex(locale: string) {
	const { own } = catalogOf(locale);
	const module = await distLoader(DIST).loader.module(`${own.path}pagefind.js`);
	const root = locale === 'en' ? '/en/' : '/';
	return pagefindIndex(module, {
		path: own.path,
		root,
		placeOf: placesOf(entriesOf(catalogOf(locale))),
		foreign: false,
	});
}

describe.each(locales)('search in %s', (locale) => {
	const catalog = catalogOf(locale);

	it('has all its files', () => {
		const { own, other, results } = catalog;
		const named = [own, other].flatMap(({ path, ahead, lexicon, sounds }) => [
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
			const known =
				ids.get(path) ??
				new Set(
					readPage(path)('[id]')
						.toArray()
						.map(({ attribs }) => attribs.id ?? ''),
				);
			ids.set(path, known);
			return known;
		};
		const entries = entriesOf(catalog);
		expect(entries.length).toBeGreaterThan(200);
		for (const { path, id, blocks } of entries) {
			const [page = '', hash] = path.split('#');
			const found = idsOf((locale === 'en' ? '/en' : '') + page);
			if (hash) expect(found, path).toContain(hash);
			if (blocks > 0 && /^[\d.]+$/.test(id)) expect(found, path).toContain(`${id}-${blocks}`);
		}
	});

	it('has a record for every task, measure, indicator, project, unit and term', async () => {
		const index = await openIndex(locale);
		const count = async (type: string) => (await index.withFilter('type', type)).size;
		const counts = await Promise.all(recordTypes.map(async (type) => [type, await count(type)]));
		expect(Object.fromEntries(counts)).toMatchObject({
			task: 30,
			measure: 25,
			indicator: indicators.length,
			project: projectSlugs.length,
			unit: Object.keys(units).length,
			term: glossary.terms.length,
		});
		const all = counts.reduce((sum, [, each]) => sum + Number(each), 0);
		expect(await index.size()).toBe(all);
	});

	it('gives a record back with its place, heading and texts', async () => {
		const index = await openIndex(locale);
		const matches = await index.phrase(locale === 'en' ? ['wanyuan', 'city', 'park'] : [...'万源城公园']);
		const records = await Promise.all(matches.map(({ key }) => index.record(key)));
		const project = records.find(({ type }) => type === 'project');
		expect(project?.id).toBe('5.1');
		expect(project?.blocks.map(({ address }) => address)).toEqual(
			project?.blocks.map((_, at) => (at === 0 ? '5.1' : `5.1-${at}`)),
		);
		const $ = readPage(`${locale === 'en' ? '/en' : ''}/projects/wanyuan-city-park/`);
		$('[data-aside]').remove();
		for (const { address, text } of project?.blocks ?? [])
			expect($(`[id="${address}"]`).text().trim().replace(/\s+/g, ' ')).toBe(text);
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
		for (const path of ['/search/', '/en/search/']) {
			expect(readPage(path)('[data-search-input]')).toHaveLength(1);
			expect(readPage(path)('[data-search-open]')).toHaveLength(0);
		}
	});
});

describe('what the browser runs', () => {
	it('has no look-behind in a pattern, which telephones of some years ago cannot read', () => {
		const scripts = readdirSync(`${DIST}/_astro`).filter((file) => file.endsWith('.js'));
		expect(scripts.length).toBeGreaterThan(5);
		for (const file of scripts) expect(readFileSync(`${DIST}/_astro/${file}`, 'utf8'), file).not.toMatch(/\(\?<[=!]/);
	});
});

describe('without JavaScript', () => {
	it.each(['', '/en'])('the search page%s leads to pages that hold every task and the whole plan', (prefix) => {
		const $ = readPage(`${prefix}/search/`);
		const links = $('[data-search-fallback] a')
			.toArray()
			.map(({ attribs }) => attribs.href);
		expect(links).toEqual([`${prefix}/tasks/`, `${prefix}/print/`]);
	});
});

describe('synonyms', () => {
	const plan = JSON.parse(readFileSync(`${DIST}/data/plan.json`, 'utf8')).blocks as Record<string, string>[];
	const words = (key: 'zh' | 'en') =>
		normalized(
			[
				...plan.map((block) => block[`text_${key}`]),
				...indicators.map(({ name }) => name[key]),
				...Object.values(units).map((unit) => unit[key]),
			].join('\n'),
		);

	it.each(['zh', 'en'] as const)('%s: every wording stands in the plan', (key) => {
		const text = words(key);
		const missing = synonyms[key].flatMap(({ plan: wordings }) =>
			wordings.filter((each) => !text.includes(normalized(each))),
		);
		expect(missing).toEqual([]);
	});
});
