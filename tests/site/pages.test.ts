import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sitePages } from '#data/site-pages.ts';
import { serializePolicy } from '#model/security.ts';
import { DIST, pagePaths, readPage } from '../support/site.ts';

const paths = pagePaths();
const ORIGIN = 'http://localhost:4321';

describe('every page', () => {
	it('is one the site says it has', () => {
		expect(paths.filter((path) => path !== '/404.html')).toEqual(Object.keys(sitePages).sort());
	});

	it.each(paths)('%s has a language, a title, a description and one main heading', (path) => {
		const $ = readPage(path);
		expect($('html').attr('lang')).toBe('zh-CN');
		expect($('title').text().length).toBeGreaterThan(8);
		expect($('meta[name=description]').attr('content')?.length).toBeGreaterThan(8);
		expect($('h1')).toHaveLength(1);
		expect($('main')).toHaveLength(1);
	});

	it.each(paths)('%s carries the security policy and nothing inline', (path) => {
		const $ = readPage(path);
		expect($('meta[http-equiv=Content-Security-Policy]').attr('content')).toBe(serializePolicy('meta'));
		expect($('script, style, [style], [onclick], [onload]')).toHaveLength(0);
	});

	it.each(paths)('%s asks for nothing from another host', (path) => {
		const $ = readPage(path);
		const urls = $('link[rel=stylesheet], link[rel=icon], img, script')
			.toArray()
			.map(({ attribs }) => attribs.href ?? attribs.src ?? '');
		expect(urls.filter((url) => !url.startsWith('/'))).toEqual([]);
	});

	it.each(paths)('%s says which fragments a link may name, truly', (path) => {
		const $ = readPage(path);
		for (const fragment of sitePages[path as keyof typeof sitePages] ?? [])
			expect($(`[id="${fragment}"]`), fragment).toHaveLength(1);
	});

	it('has a title and description of its own', () => {
		for (const text of [
			paths.map((path) => readPage(path)('title').text()),
			paths.map((path) => readPage(path)('meta[name=description]').attr('content')),
		]) {
			expect(new Set(text).size).toBe(paths.length);
		}
	});
});

describe('search engines', () => {
	const sitemap = readFileSync(`${DIST}/sitemap-0.xml`, 'utf8');

	it.each(Object.keys(sitePages))('find %s in the sitemap and at its canonical address', (path) => {
		expect(readPage(path)('link[rel=canonical]').attr('href')).toBe(`${ORIGIN}${path}`);
		expect(sitemap).toContain(`<loc>${ORIGIN}${path}</loc>`);
	});

	it('find nothing in the sitemap that is no page', () => {
		expect(sitemap.match(/<loc>/g)).toHaveLength(Object.keys(sitePages).length);
	});

	it('are led by robots.txt to the sitemap, which exists', () => {
		expect(readFileSync(`${DIST}/robots.txt`, 'utf8')).toContain(`Sitemap: ${ORIGIN}/sitemap-index.xml`);
		expect(existsSync(`${DIST}/sitemap-index.xml`)).toBe(true);
	});

	it('do not list the page for addresses that lead nowhere', () => {
		expect(readPage('/404.html')('meta[name=robots]').attr('content')).toBe('noindex');
	});
});

describe('what is served', () => {
	it('has the policy as a header for hosts that read _headers', () => {
		expect(readFileSync(`${DIST}/_headers`, 'utf8')).toContain(serializePolicy('header'));
	});

	it('is no client script at all', () => {
		expect(readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => /\.m?js$/.test(name))).toEqual([]);
	});
});

describe('navigation', () => {
	it('leads through the chapters in order, forth and back', () => {
		const chapters = Object.keys(sitePages).filter((path) => path.startsWith('/chapters/'));
		for (const [index, path] of chapters.entries()) {
			const $ = readPage(path);
			expect($('a[rel=next]').attr('href')).toBe(chapters[index + 1]);
			expect($('a[rel=prev]').attr('href')).toBe(chapters[index - 1]);
		}
	});

	it.each(Object.keys(sitePages).filter((path) => path.startsWith('/chapters/')))(
		'%s lists its sections and items in its contents',
		(path) => {
			const $ = readPage(path);
			const headings = $('article h2[id], article h3[id]')
				.toArray()
				.filter(({ attribs }) => /^\d/.test(attribs.id ?? ''))
				.map(({ attribs }) => `#${attribs.id}`);
			expect(
				$('.contents a')
					.toArray()
					.map(({ attribs }) => attribs.href),
			).toEqual(headings);
		},
	);

	it('gives every addressed place of the text a link to itself', () => {
		for (const path of paths.filter((path) => path.startsWith('/chapters/'))) {
			const $ = readPage(path);
			for (const element of $('article :is(p, li, h1, h2, h3)[id]')
				.toArray()
				.filter(({ attribs }) => /^\d/.test(attribs.id ?? ''))) {
				expect($(element).children('a.address').attr('href'), element.attribs.id).toBe(`#${element.attribs.id}`);
			}
		}
	});
});
