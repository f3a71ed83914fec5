import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { atomXml } from '#downloads/atom.ts';
import type { FeedView } from '#model/feed.ts';

const feed = (entries: FeedView['entries']): FeedView => ({
	locale: 'en',
	id: 'tag:plan.example.org,2020-01-01:plan/en/feed',
	title: 'News',
	subtitle: 'What is new',
	updated: '2024-02-29',
	author: 'The plan',
	home: 'https://plan.example.org/en/progress/',
	self: 'https://plan.example.org/en/progress/feed.xml',
	others: [],
	entries,
});
const entry = {
	id: 'tag:plan.example.org,2020-01-01:plan/en/indicator-1/2023',
	title: 'Less than 5 % <of all> & "more" ]]>',
	published: '2024-01-31',
	updated: '2024-02-29',
	href: 'https://plan.example.org/en/indicators/1/#value-2023',
	summary: 'a\nb',
	via: 'https://example.org/?a=1&b="2"',
};

describe('a feed as Atom', () => {
	it('keeps every sign of words and addresses, and makes no markup of them', () => {
		const xml = atomXml(feed([entry]));
		const $ = load(xml, { xml: true });
		expect($('entry > title').text()).toBe(entry.title);
		expect($('entry > title').children().length).toBe(0);
		expect($('link[rel=via]').attr('href')).toBe(entry.via);
		expect(xml.match(/&(?!amp;|lt;|gt;|quot;)/g)).toBeNull();
	});

	it('gives days as times that any reader of feeds knows', () => {
		const $ = load(atomXml(feed([entry])), { xml: true });
		expect($('entry > published').text()).toBe('2024-01-31T00:00:00Z');
		expect($('feed > updated').text()).toBe('2024-02-29T00:00:00Z');
	});

	it('names no source where an entry has no address of one', () => {
		expect(atomXml(feed([{ ...entry, via: undefined }]))).not.toContain('via');
	});

	it('without entries invents none, and has all else', () => {
		const $ = load(atomXml(feed([])), { xml: true });
		expect($('entry').length).toBe(0);
		expect($('feed > id').text()).toBe('tag:plan.example.org,2020-01-01:plan/en/feed');
	});
});
