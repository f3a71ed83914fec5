import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Locale, publishedLocales } from '#i18n/locales.ts';
import { searchSession } from '#search/query/session.ts';
import type { Catalog } from '#search/record.ts';
import { dependencyBudgets, type PageBudget, pageBudgets, searchBudgets, verifyBudget } from '../budgets.ts';
import { distLoader } from '../support/dist-loader.ts';
import { type PageLoad, pageLoad, sentBytes } from '../support/page-load.ts';
import { pageType } from '../support/page-type.ts';
import { planBlocks } from '../support/plan.ts';
import { builtPages, DIST, pathIn } from '../support/site.ts';

const kilobytes = (bytes: number) => Math.round(bytes / 10) / 100;
const sent = sentBytes(DIST);
/** Figures that are no kilobytes. */
const COUNTS = new Set(['requests', 'build', 'develop', 'all']);

/** A line for each figure that is over its limit. */
function overruns(what: string, figures: Readonly<Record<string, number>>, limits: Readonly<Record<string, number>>) {
	return Object.entries(figures).flatMap(([name, value]) => {
		const limit = limits[name] ?? 0;
		const unit = COUNTS.has(name) ? '' : ' KB';
		const excess = Math.round((value - limit) * 100) / 100;
		return excess > 0
			? [`${what}: ${name} is ${value}${unit}, ${excess}${unit} over its limit of ${limit}${unit}`]
			: [];
	});
}

const loads = builtPages().map(({ file, path }) => {
	const { requests, ...bytes } = pageLoad(DIST, file, sent);
	const sizes = Object.fromEntries(Object.entries(bytes).map(([name, value]) => [name, kilobytes(value)]));
	return { type: pageType(path), file, load: { ...sizes, requests } as unknown as PageLoad };
});

/** The greatest of each figure among the pages of a type. */
const heaviest = (type: string) =>
	loads
		.filter((each) => each.type === type)
		.map(({ load }) => load)
		.reduce((a, b) => ({
			html: Math.max(a.html, b.html),
			css: Math.max(a.css, b.css),
			js: Math.max(a.js, b.js),
			requests: Math.max(a.requests, b.requests),
		}));

describe('pages', () => {
	const types = [...new Set(loads.map(({ type }) => type))].sort();

	it('have a budget for every type', () => expect(Object.keys(pageBudgets)).toEqual(expect.arrayContaining(types)));

	it('keep within bytes and requests', () => {
		console.table(Object.fromEntries(types.map((type) => [type, heaviest(type)])));
		const over = loads.flatMap(({ type, file, load }) =>
			overruns(`${file} (${type})`, { ...load }, { ...(pageBudgets[type] as PageBudget) }),
		);
		expect(over.join('\n')).toBe('');
	});
});

/** A word of each language to look for: the first heading below a chapter’s. */
const wordIn = (locale: Locale) => planBlocks(locale).find(({ kind }) => kind === 'h2')?.text ?? '';
/** What has no limit is not measured. */
const limits: Readonly<Record<string, Readonly<Record<string, number>>>> = searchBudgets;

describe.each(publishedLocales.filter((locale) => locale in limits))('search in %s', (locale) => {
	it('keeps within its bytes', async () => {
		const { loader, read } = distLoader(DIST);
		const catalog = await loader.json<Catalog>(`/search/${locale}.json`);
		const session = searchSession(catalog, pathIn(locale, '/'), loader);
		const wanted = { type: '', unit: '', count: 8, brief: true, units: [] } as const;
		expect((await session.search(wordIn(locale), wanted)).total).toBeGreaterThan(0);
		const folder = join(DIST, catalog.own.path);
		const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
			(entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name),
		);
		const figures = {
			catalog: kilobytes(sent(`search/${locale}.json`)),
			firstQuery: kilobytes([...read.keys()].reduce((sum, path) => sum + sent(path), 0)),
			files: kilobytes(files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)),
		};
		console.table({ [locale]: figures });
		expect(overruns(`search in ${locale}`, figures, limits[locale] ?? {}).join('\n')).toBe('');
	});
});

describe('checking a quotation', () => {
	it('keeps within its bytes', () => {
		const largest = (folder: string, name: RegExp) =>
			Math.max(
				...readdirSync(join(DIST, folder)).flatMap((file) => (name.test(file) ? [sent(`${folder}/${file}`)] : [])),
			);
		const figures = {
			script: kilobytes(largest('_astro', /^verify-kit\..*js$/)),
			text: kilobytes(largest('verify', /\.json$/)),
		};
		console.table({ verify: figures });
		expect(overruns('checking a quotation', figures, verifyBudget).join('\n')).toBe('');
	});
});

describe('dependencies', () => {
	it('keep within their number', () => {
		const read = (name: string) => JSON.parse(readFileSync(name, 'utf8'));
		const { dependencies, devDependencies, optionalDependencies } = read('package.json');
		const figures = {
			build: Object.keys({ ...dependencies, ...optionalDependencies }).length,
			develop: Object.keys(devDependencies).length,
			all: Object.keys(read('package-lock.json').packages).filter((path) => path !== '').length,
		};
		console.table({ packages: figures });
		expect(overruns('package.json', figures, dependencyBudgets).join('\n')).toBe('');
	});
});
