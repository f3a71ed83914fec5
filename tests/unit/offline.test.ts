import { describe, expect, it } from 'vitest';
import { immutableFolders } from '#hosting/cache-rules.ts';
import { type Asked, cacheName, importedBy, isLeftOver, isOfPlan, namedBy, wayOf, withLine } from '#offline/rules.ts';

const page: Asked = { method: 'GET', mode: 'navigate', cache: 'default', path: '/plan/', isRange: false };
const part: Asked = { ...page, mode: 'no-cors' };

describe('a request', () => {
	it.each<[what: string, asked: Asked, way: ReturnType<typeof wayOf>]>([
		['the home page', page, 'networkFirst'],
		['a page', { ...page, path: '/plan/en/chapters/tasks/' }, 'networkFirst'],
		['a page asked for anew', { ...page, cache: 'no-cache' }, 'networkFirst'],
		['a place by its number', { ...page, path: '/plan/4.1.2-3' }, 'networkFirst'],
		['a path of any signs', { ...page, path: '/plan/%E6%8C%87%E6%A0%8710' }, 'networkFirst'],
		['a hashed script', { ...part, path: '/plan/_astro/a.1.js' }, 'keptFirst'],
		['a part of the index', { ...part, mode: 'cors', path: '/plan/search/hashed/en.1/index/a.pf_index' }, 'keptFirst'],
		['the catalog', { ...part, mode: 'cors', path: '/plan/search/en.json' }, 'networkFirst'],
		['the seal', { ...part, path: '/plan/favicon.svg' }, 'networkFirst'],
		['what is just being kept', { ...part, cache: 'no-cache', path: '/plan/search/en.json' }, undefined],
		['a download', { ...page, path: '/plan/downloads/plan.docx' }, undefined],
		['a file of the data', { ...part, path: '/plan/data/plan.json' }, undefined],
		['a card', { ...part, path: '/plan/cards/about.png' }, undefined],
		['the worker itself', { ...part, path: '/plan/worker.js' }, undefined],
		['the list of all', { ...part, path: '/plan/offline.json' }, undefined],
		['a part of a file', { ...part, path: '/plan/_astro/a.1.js', isRange: true }, undefined],
		['a form that is sent', { ...page, method: 'POST' }, undefined],
		['another site of the host', { ...page, path: '/other/' }, undefined],
		['another host', { ...page, path: undefined }, undefined],
	])('for %s is answered as it should be', (_, asked, way) => {
		expect(wayOf(asked, '/plan/', immutableFolders)).toBe(way);
	});
});

describe('what is kept', () => {
	it('is under a name that sites in other folders of the host do not have, and of which older forms go', () => {
		const names = ['kept-0 /plan/', 'kept-1 /plan/', 'kept-1 /', 'kept-0 /old/plan/', 'other /plan/'];
		expect(names.filter((name) => isLeftOver(name, '/plan/'))).toEqual(['kept-0 /plan/']);
		expect(names).toContain(cacheName('/plan/'));
	});

	it('are pages and what they load, not what is there to be downloaded', () => {
		const all = [
			'index.html',
			'en/data/index.html',
			'_astro/a.css',
			'verify/en.json',
			'search/hashed/a/wasm.en.pagefind',
		];
		const left = ['404.html', 'en/404.html', 'worker.js', 'offline.json', 'data/plan.json', 'cards/a.png', 'a.html.br'];
		expect([...all, ...left].filter(isOfPlan)).toEqual(all);
	});

	it('has the files that a page names, and those that its scripts import when they load', () => {
		const html = '<link rel="stylesheet" href="/_astro/a.css"><script src="/_astro/a.js"></script><a href="/about/">';
		expect(namedBy(html, '/', immutableFolders)).toEqual(['/_astro/a.css', '/_astro/a.js']);
		expect(importedBy('import{a}from"./b.js";import"./c.js";import(`./d.js`)', '/plan/_astro/a.js')).toEqual([
			'/plan/_astro/b.js',
			'/plan/_astro/c.js',
		]);
	});

	it('says so at the head of its content, and stays as it is where there is none', () => {
		expect(withLine('<main id="content"><p>text', 'kept')).toMatch(/^<main id="content"><p [^>]+>kept<\/p><p>text$/);
		expect(withLine('<p>text', 'kept')).toBe('<p>text');
	});
});
