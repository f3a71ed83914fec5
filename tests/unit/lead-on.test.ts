import { describe, expect, it } from 'vitest';
import { decoded } from '#browser/decoded.ts';
import { choiceOf } from '#search/element/search-choice.ts';
import { beginnings } from '#search/lead-on/loose-ends.ts';
import { pageMeant, placeMeant, readPath } from '#search/lead-on/lost-path.ts';
import { entriesOf } from '#search/query/catalog.ts';
import { placeFinder } from '#search/query/place-finder.ts';

describe('a part of a URL', () => {
	it.each([
		['%E6%8C%87%E6%A0%8710', '指标10'],
		['%25E6%258C%2587%25E6%25A0%258710', '指标10'],
		['%D6%B8%B1%EA10', '指标10'],
		['%u6307%u680710', '指标10'],
		['%E6%8C%87%E6%A0', '指'],
		['4.1.2%', '4.1.2%'],
		['4.1.2%zz', '4.1.2%zz'],
		['%', '%'],
		['', ''],
	])('%s is read as %s', (part, text) => expect(decoded(part)).toBe(text));

	it('is read in the query of the search page, where the browser sent GB 18030', () => {
		expect(choiceOf('?q=%D1%F8%C0%CF&type=task')).toMatchObject({ q: '养老', type: 'task' });
		expect(choiceOf('?q=%E5%85%BB%E8%80%81').q).toBe('养老');
		expect(choiceOf('?q=%').q).toBe('%');
	});
});

describe('what stuck to a link', () => {
	it('is taken off bit by bit, and no number is parted', () => {
		expect(beginnings('4.1.2\u3002')).toEqual(['4.1.2\u3002', '4.1.2']);
		expect(beginnings('4.1.2-3.')).toEqual(['4.1.2-3.', '4.1.2-3']);
		expect(beginnings('4.1.2\u8BE6\u89C1')).toEqual(['4.1.2\u8BE6\u89C1', '4.1.2\u8BE6', '4.1.2']);
	});
});

const places = placeFinder(
	entriesOf({
		chapters: ['/', '/chapters/one/', '/chapters/two/', '/chapters/three/', '/chapters/four/'],
		entries: [
			['section', '4', '四、任务'],
			['section', '4.1', '\uFF08一\uFF09题'],
			['task', '4.1.2', '2. 题', 5],
			['indicator', 'indicator-10', '题'],
		],
	}),
);
const pages = ['/', '/chapters/four/', '/indicators/', '/indicators/1/', '/tasks/', '/search/', '/glossary/'];
/** Where a path leads, in the folder of its language; nowhere where it means nothing. */
function led(pathname: string, base = '/'): string | undefined {
	const path = readPath(pathname, { base, folders: { zh: '', en: 'en' }, pages });
	const target = pageMeant(path) ?? placeMeant(path, places)?.path;
	return target && (path.root ?? '~/') + target.slice(1);
}

describe('a path that leads nowhere', () => {
	it.each([
		['/4.1.2', '~/chapters/four/#4.1.2'],
		['/4.1.2/', '~/chapters/four/#4.1.2'],
		['/4.1.2.html', '~/chapters/four/#4.1.2'],
		['/4.1.2-3', '~/chapters/four/#4.1.2-3'],
		['/4/1/2', '~/chapters/four/#4.1.2'],
		['/en/4.1.2', '/en/chapters/four/#4.1.2'],
		['/EN/4.1.2', '/en/chapters/four/#4.1.2'],
		['/zh-CN/4.1.2', '/chapters/four/#4.1.2'],
		['/%E6%8C%87%E6%A0%8710', '~/indicators/10/'],
		['/%D6%B8%B1%EA10', '~/indicators/10/'],
		['/indicator/10', '~/indicators/10/'],
		['/indicator-10', '~/indicators/10/'],
		['/indicators/010', '~/indicators/10/'],
		['/chapters/4', '~/chapters/four/'],
		['/%E7%AC%AC%E5%9B%9B%E7%AB%A0', '~/chapters/four/'],
		['/tasks/4.1.2', '~/chapters/four/#4.1.2'],
		['/chapters/four/4.1.2', '~/chapters/four/#4.1.2'],
		['/4.1.2%EF%BC%8C%E8%AF%B7%E6%9F%A5%E6%94%B6', '~/chapters/four/#4.1.2'],
		['/4.1.2%E3%80%82', '~/chapters/four/#4.1.2'],
		['/4.1.2%E3%80', '~/chapters/four/#4.1.2'],
		['/%EF%BC%94.%EF%BC%91.%EF%BC%92', '~/chapters/four/#4.1.2'],
		['/chapters/four/%E3%80%82', '~/chapters/four/'],
		['/chapters/four%EF%BC%89', '~/chapters/four/'],
		['/en/glossary/%EF%BC%8C%E8%AF%B7', '/en/glossary/'],
		['/Chapters/Four/', '~/chapters/four/'],
		['/chapters/four.html', '~/chapters/four/'],
		['/chapters/four/index.html', '~/chapters/four/'],
		['/chapters/four/%234.1.2', '~/chapters/four/#4.1.2'],
		['/chapters/four/%EF%BC%834.1.2', '~/chapters/four/#4.1.2'],
		['/search/%3Fq=x', '~/search/?q=x'],
	])('%s leads to %s', (pathname, target) => expect(led(pathname)).toBe(target));

	it.each([
		'/',
		'/404',
		'/nowhere/',
		'/2024',
		'/indicators/99/',
		'/tasks/4',
		'/%',
		'/%zz',
		'/..%2f..%2fetc',
		'/4.9.9',
		'//x.example/',
	])('%s means nothing', (pathname) => expect(led(pathname)).toBeUndefined());

	it('is read under the folder that the site is served in', () => {
		expect(led('/plan/4.1.2', '/plan/')).toBe('~/chapters/four/#4.1.2');
		expect(led('/plan/en/4.1.2', '/plan/')).toBe('/plan/en/chapters/four/#4.1.2');
	});

	it('costs no time that is felt, however long it is', () => {
		const begun = performance.now();
		for (const piece of ['4.1.', '%E7%AC%AC', '(', '1 ']) expect(led(`/${piece.repeat(3000)}`)).toBeUndefined();
		expect(performance.now() - begun).toBeLessThan(2000);
	});
});
