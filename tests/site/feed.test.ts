import { readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { locales, otherLocales, publishedLocales } from '#i18n/locales.ts';
import { siteUrl } from '#markdown/urls.ts';
import { milestones, monitoringStatus, observations, revisions } from '#schemas/monitoring.ts';
import { plan } from '#schemas/plan.ts';
import corrections from '../../content/source/corrections.json' with { type: 'json' };
import { DIST, pagePaths, pathIn, readPage } from '../support/site.ts';

const ATOM = 'application/atom+xml';
const ORIGIN = 'http://localhost:4321';
const TIME = /^\d{4}-\d\d-\d\dT00:00:00Z$/;

const pathOf = (locale: (typeof publishedLocales)[number]) => siteUrl('/progress/feed.xml', locale);
const textsOf = ($: CheerioAPI, selector: string) =>
	$(selector)
		.toArray()
		.map((element) => $(element).text());

describe.each(publishedLocales)('the feed in %s', (locale) => {
	const $ = load(readFileSync(`${DIST}${pathOf(locale)}`, 'utf8'), { xml: true });
	const entries = $('entry').toArray();
	const tag = (name: string) => `tag:localhost,${plan.published.value}:${plan.fileName}/${locales[locale].key}/${name}`;
	const dated = (corrections.entries as { id: string; added?: string }[]).filter(({ added }) => added);

	it('says what Atom asks for: language, id, title, author, when it was updated, where it and its page are', () => {
		const feed = $('feed');
		expect([feed.attr('xmlns'), feed.attr('xml:lang')]).toEqual(['http://www.w3.org/2005/Atom', locale]);
		for (const name of ['id', 'title', 'updated', 'author'])
			expect(feed.children(name).length, `<${name}> of the feed`).toBe(1);
		expect(feed.find('author > name').text()).not.toBe('');
		expect(feed.children('link[rel=self]').attr()).toMatchObject({ type: ATOM, href: ORIGIN + pathOf(locale) });
		expect(feed.children('link[rel=alternate][type="text/html"]').attr('href')).toBe(
			`${ORIGIN}${siteUrl('/progress/', locale)}`,
		);
		const others = feed.children(`link[rel=alternate][type="${ATOM}"]`).toArray();
		expect(others.map(({ attribs }) => [attribs.hreflang, attribs.href])).toEqual(
			otherLocales(locale).map((other) => [other, ORIGIN + pathOf(other)]),
		);
	});

	it('has an entry for each value, each change, each milestone and each dated correction, and no other', () => {
		expect(textsOf($, 'entry > id').toSorted()).toEqual(
			[
				...observations.map(({ indicator, year }) => `indicator-${indicator}/${year}`),
				...revisions.map(({ indicator, year, revisedOn }) => `indicator-${indicator}/${year}/${revisedOn}`),
				...milestones.map(({ address, date, kind }) => `${address}/${date}/${kind}`),
				...dated.map(({ id }) => `correction-${id}`),
			]
				.map(tag)
				.toSorted(),
		);
		expect($('feed > id').text()).toBe(tag('feed'));
	});

	it('tells in each entry what, when and where, the latest first', () => {
		for (const entry of entries) {
			const one = (name: string) => $(entry).children(name);
			for (const name of ['id', 'title', 'published', 'updated', 'summary'])
				expect([one(name).length, one(name).text() !== ''], `<${name}> of ${one('id').text()}`).toEqual([1, true]);
			expect(one('published').text() <= one('updated').text()).toBe(true);
			const href = one('link[rel=alternate]').attr('href') ?? '';
			const { pathname, hash, origin } = new URL(href);
			expect(origin).toBe(ORIGIN);
			expect(readPage(pathname)(`[id="${hash.slice(1)}"]`).length, `the place that ${href} names`).toBe(1);
		}
		const times = textsOf($, 'entry > updated');
		expect(times).toEqual(times.toSorted().reverse());
		for (const time of [...times, ...textsOf($, 'entry > published')]) expect(time).toMatch(TIME);
	});

	it('was updated on the day of the last look, or with a later correction', () => {
		const latest = [monitoringStatus.asOf, ...dated.map(({ added = '' }) => added)].toSorted().at(-1);
		expect($('feed > updated').text()).toBe(`${latest}T00:00:00Z`);
	});

	it('is named in the head of the home page and of the account, and of no other page', () => {
		const selector = `head link[rel=alternate][type="${ATOM}"]`;
		for (const page of ['/', '/progress/'])
			expect(readPage(pathIn(locale, page))(selector).attr('href'), page).toBe(pathOf(locale));
		expect(readPage(pathIn(locale, '/data/'))(selector).length).toBe(0);
	});

	it('is no page: the sitemap leaves it out', () => {
		expect(readFileSync(`${DIST}/sitemap-0.xml`, 'utf8')).not.toContain('feed.xml');
	});
});

describe('the values on the pages of the indicators', () => {
	it('stand each under the address that the feed names, and are cited by their source first', () => {
		for (const locale of publishedLocales)
			for (const { indicator, year, source } of observations) {
				const $ = readPage(pathIn(locale, `/indicators/${indicator}/`));
				const title = source.title[locales[locale].key] ?? Object.values(source.title)[0] ?? '';
				expect($(`tr#value-${year}`).length).toBe(1);
				const citations = textsOf($, '.value-citations li').filter((text) => text.endsWith(`#value-${year}`));
				expect(citations).toHaveLength(1);
				expect(citations[0]?.startsWith(title)).toBe(true);
			}
	});

	it('keep every value of before', () => {
		const kept = pagePaths()
			.filter((path) => /^\/indicators\/\d+\/$/.test(path))
			.flatMap((path) => textsOf(readPage(path), '.value-changes li'));
		expect(kept).toHaveLength(revisions.length);
	});
});
