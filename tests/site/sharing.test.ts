import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultLocale, locales, publishedLocales } from '#i18n/locales.ts';
import { chapterSlugs } from '#markdown/chapters.ts';
import { plan } from '#schemas/plan.ts';
import { DIST, pagePaths, readPage, valuesOf, wordsOf } from '../support/site.ts';

const ORIGIN = 'http://localhost:4321';
/** What is said to search engines. */
const DATA = 'script[type="application/ld+json"]';
const pages = pagePaths().filter((path) => !path.endsWith('/404.html'));

/** The file a URL of the site stands for. */
const fileOf = (url: string) => {
	const { pathname } = new URL(url);
	return `${DIST}${decodeURI(pathname)}${pathname.endsWith('/') ? 'index.html' : ''}`;
};

/** Width, height and the title written into a PNG. */
function readCard(file: string) {
	const bytes = readFileSync(file);
	const at = bytes.indexOf('iTXtTitle');
	const length = bytes.readUInt32BE(at - 4);
	return {
		bytes: bytes.length,
		size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
		title: bytes.subarray(at + 4 + 'Title'.length + 5, at + 4 + length).toString('utf8'),
	};
}

/** Every string in a value, with the key it stands under. */
function strings(value: unknown, key = ''): [key: string, text: string][] {
	if (typeof value === 'string') return [[key, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, each]) => strings(each, Array.isArray(value) ? key : name));
}

describe('a shared link of', () => {
	it.each(pages)('%s shows title, description and a card of its own', (path) => {
		const $ = readPage(path);
		const property = (name: string) => $(`meta[property="og:${name}"]`).attr('content') ?? '';
		expect(property('url')).toBe($('link[rel=canonical]').attr('href'));
		expect(property('description')).toBe($('meta[name=description]').attr('content'));
		expect($('title').text()).toMatch(new RegExp(`^${property('title').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
		const alternates = valuesOf($, 'meta[property="og:locale:alternate"]', 'content');
		expect([property('locale'), ...alternates].sort()).toEqual(
			publishedLocales.map((locale) => locales[locale].openGraph).sort(),
		);
		expect($('meta[name="twitter:card"]').attr('content')).toBe('summary_large_image');
		expect(property('image')).toContain(`${ORIGIN}/cards/`);
		const card = readCard(fileOf(property('image')));
		expect(card.size).toEqual([1200, 630]);
		expect([property('image:width'), property('image:height')]).toEqual(['1200', '630']);
		expect(card.title).toBe(property('title'));
		expect(property('image:alt')).toContain(card.title);
		expect(card.bytes).toBeLessThan(40_000);
	});
});

describe('a poster', () => {
	const offers = pages.flatMap((path) =>
		valuesOf(readPage(path), '[data-share-poster]', 'href').map((href) => ({ path, href })),
	);

	it('is offered where its file is there, each by one page alone', () => {
		const made = readdirSync(`${DIST}/downloads`).filter((name) => name.includes('-poster-'));
		expect(offers.map(({ href }) => href.split('/').at(-1)).sort()).toEqual(made.sort());
	});

	it('is a picture of three to four that names what it is of, small enough to send', () => {
		for (const { path, href } of offers) {
			const { bytes, size, title } = readCard(`${DIST}${href}`);
			expect(size, href).toEqual([1080, 1440]);
			expect(readPage(path)('title').text(), href).toContain(title);
			expect(bytes, href).toBeLessThan(60 * 1024);
		}
	});
});

describe('what is said to search engines of', () => {
	it.each(pages)('%s is JSON that stays inside its element and names only what is there', (path) => {
		const $ = readPage(path);
		for (const text of wordsOf($, DATA)) {
			expect(text).not.toContain('<');
			const data = JSON.parse(text);
			expect(data['@context']).toBe('https://schema.org');
			for (const [key, url] of strings(data).filter(([, value]) => /^https?:/.test(value))) {
				if (key === '@context') continue;
				expect(url.startsWith(`${ORIGIN}/`), url).toBe(true);
				expect(existsSync(fileOf(url)), url).toBe(true);
			}
		}
	});

	it.each(pages)('%s has the steps of its breadcrumb', (path) => {
		const $ = readPage(path);
		const shown = wordsOf($, '.breadcrumb li');
		const graphs = wordsOf($, DATA).flatMap((text) => JSON.parse(text)['@graph']);
		const lists = graphs.filter((thing) => thing['@type'] === 'BreadcrumbList');
		expect(lists.flatMap((list) => list.itemListElement.map(({ name }: { name: string }) => name))).toEqual(shown);
	});
});

describe('the names that government sites use', () => {
	it('have no value that the source does not give', () => {
		for (const path of pages) {
			const $ = readPage(path);
			expect($('meta[name=SiteIDCode], meta[name=Keywords], meta[name=Author]'), path).toHaveLength(0);
			const isDated = /^\/((?:chapters|projects|tasks)\/.+|print)\/$/.test(path);
			expect(valuesOf($, 'meta[name=PubDate]', 'content'), path).toEqual(isDated ? [plan.published.value] : []);
		}
	});

	it('name source and column as the plan does', () => {
		const $ = readPage(`/chapters/${chapterSlugs[1]}/`);
		expect($('meta[name=ContentSource]').attr('content')).toBe(plan.source.value[locales[defaultLocale].key]);
		expect($('meta[name=ColumnName]').attr('content')).toBe(plan.column);
	});
});

describe('sharing', () => {
	it.each(pages)('%s shows link and citation as text, with its QR code drawn once', (path) => {
		const $ = readPage(path);
		const url = $('link[rel=canonical]').attr('href') ?? '';
		expect($('[data-share] [data-url]').text()).toBe(url);
		expect($('[data-share] dd').last().text().endsWith(url)).toBe(true);
		expect($('path.qr-code')).toHaveLength(1);
		expect($('.print-source use').attr('href')).toBe('#page-qr');
		expect($('.print-source').text()).toContain(url);
	});

	it('is not offered where a page has no address', () => {
		expect(readPage('/404.html')('[data-share], meta[property]')).toHaveLength(0);
	});
});
