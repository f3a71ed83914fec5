import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartIds } from '#charts/index.ts';
import { serializePolicy } from '#hosting/security.ts';
import { defaultLocale, otherLocales, pairLocale, publishedLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { sitePages } from '#markdown/site-pages.ts';
import { DIST, localeOf, ownPath, pageBlocks, pagePaths, pathIn, readPage, valuesOf } from '../support/site.ts';

const paths = pagePaths();
const ORIGIN = 'http://localhost:4321';
const isError = (path: string) => path.endsWith('/404.html');
const pages = paths.filter((path) => !isError(path));

/** Whether a script element holds data, which browsers do not run: exactly this type, and nothing to load. */
const isData = ({ type, ...others }: Record<string, string>) =>
	type === 'application/ld+json' && Object.keys(others).length === 0;

describe('every page', () => {
	it('is one the site says it has, in every language', () => {
		const named = Object.keys(sitePages).flatMap((path) => publishedLocales.map((locale) => pathIn(locale, path)));
		expect(pages).toEqual(named.sort());
		expect(paths.filter(isError)).toEqual(publishedLocales.map((locale) => pathIn(locale, '/404.html')).sort());
	});

	it.each(paths)('%s has a language, a title, a description and one main heading', (path) => {
		const $ = readPage(path);
		expect($('html').attr('lang')).toBe(localeOf(path));
		expect($('title').text().length).toBeGreaterThan(8);
		expect($('meta[name=description]').attr('content')?.length).toBeGreaterThan(8);
		expect($('h1')).toHaveLength(1);
		expect($('main')).toHaveLength(1);
	});

	it.each(paths)('%s carries the security policy and nothing inline', (path) => {
		const $ = readPage(path);
		expect($('meta[http-equiv=Content-Security-Policy]').attr('content')).toBe(serializePolicy('meta'));
		expect(
			$('script')
				.toArray()
				.filter((script) => !isData(script.attribs) && (!script.attribs.src || $(script).text() !== '')),
		).toEqual([]);
	});

	it.each(paths)('%s says which fragments a link may name, truly', (path) => {
		const $ = readPage(path);
		for (const fragment of sitePages[ownPath(path) as keyof typeof sitePages] ?? [])
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

	it.each(pages)('find %s in the sitemap and at its canonical address', (path) => {
		expect(readPage(path)('link[rel=canonical]').attr('href')).toBe(`${ORIGIN}${path}`);
		expect(sitemap).toContain(`<loc>${ORIGIN}${path}</loc>`);
	});

	it.each(pages)('find the other languages of %s, and where readers of none are led, in page and sitemap', (path) => {
		const own = ownPath(path);
		const expected = {
			...Object.fromEntries(publishedLocales.map((locale) => [locale, ORIGIN + pathIn(locale, own)])),
			'x-default': ORIGIN + own,
		};
		const $ = readPage(path);
		const inPage = $('link[rel=alternate][hreflang]')
			.toArray()
			.map(({ attribs }) => [attribs.hreflang, attribs.href]);
		expect(Object.fromEntries(inPage)).toEqual(expected);
		const [, entry = ''] = sitemap.split(`<loc>${ORIGIN}${path}</loc>`);
		const inSitemap = [...(entry.split('</url>')[0] ?? '').matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(
			([, language, href]) => [language, href],
		);
		expect(Object.fromEntries(inSitemap)).toEqual(expected);
	});

	it('find nothing in the sitemap that is no page', () => {
		expect(sitemap.match(/<loc>/g)).toHaveLength(pages.length);
	});

	it('are led by robots.txt to the sitemap, which exists', () => {
		expect(readFileSync(`${DIST}/robots.txt`, 'utf8')).toContain(`Sitemap: ${ORIGIN}/sitemap-index.xml`);
		expect(existsSync(`${DIST}/sitemap-index.xml`)).toBe(true);
	});

	it.each(paths.filter(isError))('do not list %s', (path) => {
		expect(readPage(path)('meta[name=robots]').attr('content')).toBe('noindex');
	});
});

describe('what is served', () => {
	it('has the policy as a header for hosts that read _headers', () => {
		expect(readFileSync(`${DIST}/_headers`, 'utf8')).toContain(serializePolicy('header'));
	});

	it('is little script: one for the first paint, one for settings, language, search and reading aloud and copying, one more where a list is filtered, searched, or chosen from, a quotation checked, or something collected, and on the error page', () => {
		for (const path of paths) {
			const $ = readPage(path);
			const scripts = $('script')
				.toArray()
				.filter(({ attribs }) => !isData(attribs))
				.map(({ attribs }) => attribs.src ?? '');
			expect(scripts, path).toHaveLength(
				/^\/(404\.html|(?:indicators|tasks|progress|search|verify|extracts|offline|print|print\/bilingual)\/)$/.test(
					ownPath(path),
				) || $('[data-extracts]').length > 0
					? 3
					: 2,
			);
			for (const script of scripts) expect(readFileSync(`${DIST}${script}`).length, script).toBeLessThan(7000);
		}
	});
});

describe('reading aloud', () => {
	it('is offered on chapters, projects and tasks, where a script has found a voice, and is none of the plan’s words', () => {
		for (const path of paths) {
			const button = readPage(path)('button[data-read-aloud]');
			expect(button, path).toHaveLength(/^\/(chapters|projects|tasks)\/./.test(ownPath(path)) ? 1 : 0);
			expect(button.filter('[hidden]').length, path).toBe(button.length);
			expect(button.closest('[data-aside]').length, path).toBe(button.length);
		}
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
			const headings = valuesOf($, 'article h2[id], article h3[id]', 'id').filter((id) => /^\d/.test(id));
			expect(valuesOf($, '.contents a', 'href')).toEqual(headings.map((id) => `#${id}`));
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

describe('a translation', () => {
	it.each(pages.filter((path) => localeOf(path) !== defaultLocale))(
		'%s says once that it is unofficial and which text prevails',
		(path) => {
			const note = translator(localeOf(path))('frame.unofficial')
				.replace(/[.\s]+$/, '')
				.toLowerCase();
			const text = readPage(path)('body').text().toLowerCase();
			expect(text.split(note)).toHaveLength(2);
		},
	);

	it.each(pages.filter((path) => localeOf(path) !== defaultLocale))(
		'%s has no Chinese that does not say so',
		(path) => {
			const $ = readPage(path);
			$(`[lang=${defaultLocale}]`).remove();
			expect(
				$('body')
					.text()
					.match(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+/g),
			).toBeNull();
		},
	);

	it.each(pages)('%s leads to itself in the other languages', (path) => {
		const others = otherLocales(localeOf(path)).map((locale) => pathIn(locale, ownPath(path)));
		expect(valuesOf(readPage(path), 'a[data-language]', 'href')).toEqual(others);
	});

	it('has the addresses of the text that prevails, page by page and in order', () => {
		for (const path of Object.keys(sitePages).filter((path) => path.startsWith('/chapters/'))) {
			const addresses = (page: string) => pageBlocks(readPage(page), page).map(({ address }) => address);
			for (const locale of otherLocales(defaultLocale))
				expect(addresses(pathIn(locale, path))).toEqual(addresses(path));
		}
	});

	it('reads as sentences: none runs into the next', () => {
		for (const path of pages.filter(
			(each) => localeOf(each) !== defaultLocale && ownPath(each).startsWith('/chapters/'),
		)) {
			for (const { address, text } of pageBlocks(readPage(path), path))
				expect(text, address).not.toMatch(/[a-z][.;][”’]?[A-Z]|[.;]“/);
		}
	});
});

describe('an edition of the whole plan', () => {
	const editions = pagePaths().filter((path) => /^\/print\/(?:bilingual\/)?$/.test(ownPath(path)));

	it.each(editions)('has each chart of the plan once, in the text or behind it: %s', (path) => {
		const $ = readPage(path);
		const charts = $('figure.chart')
			.toArray()
			.map(({ attribs }) => attribs.id?.replace(/^chart-/, ''));
		expect(charts.toSorted()).toEqual([...chartIds].sort());
	});
});

describe('the bilingual pages', () => {
	it.each(pages.filter((path) => path.includes('/bilingual/')))(
		'%s pairs every place of its chapter in two languages, as the chapters have it',
		(path) => {
			const $ = readPage(path);
			// The whole plan in pairs has the places of the whole plan.
			const chapter = ownPath(path).replace('/print/bilingual/', '/print/').replace('/bilingual/', '/chapters/');
			const texts = (page: string) =>
				new Map(pageBlocks(readPage(page), page).map(({ address, text }) => [address, text.replace(/\s+/g, ' ')]));
			const own = localeOf(path);
			const sides = [own, pairLocale(own) ?? own].map((locale) => [locale, texts(pathIn(locale, chapter))] as const);
			$('[data-aside]').remove();
			const pairs = $('.pair').toArray();
			expect(pairs.map(({ attribs }) => attribs.id)).toEqual([...(sides[0]?.[1].keys() ?? [])]);
			for (const pair of pairs.filter(({ attribs }) => !attribs.id?.startsWith('indicator-'))) {
				const side = (language: string) => $(pair).find(`.side[lang=${language}]`).text().trim().replace(/\s+/g, ' ');
				for (const [locale, plain] of sides) expect(side(locale)).toBe(plain.get(pair.attribs.id ?? ''));
			}
		},
	);
});
