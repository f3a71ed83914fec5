import { describe, expect, it } from 'vitest';
import { fragmentOf, readFragment } from '#extracts/link.ts';
import type { Extract } from '#extracts/store.ts';

const items: Extract[] = [
	{ kind: 'block', locale: 'zh-CN', id: '4.1.2-3' },
	{ kind: 'task', locale: 'zh-CN', id: '4.2.1', note: '\u5468\u4E00\u7528\uFF1A\u201C8\uFF05\u201D~_.-' },
	{ kind: 'indicator', locale: 'en', id: '9', quote: 'in all \u{1F33F}' },
	{ kind: 'project', locale: 'fr', id: 'city-park', note: 'a', quote: 'b' },
];
const fragment = fragmentOf(items, 'k2x');
const whole = { items, edition: 'k2x', isWhole: true };

describe('a link to extracts', () => {
	it('brings order, notes and chosen words, in letters that no program cuts or encodes', () => {
		expect(readFragment(`#${fragment}`)).toEqual(whole);
		expect(fragment).toMatch(/^extracts=[\w~.-]+[a-z\d]$/);
		expect(encodeURI(fragment)).toBe(fragment);
	});

	it('is short: a hundred tasks take less than a kilobyte', () => {
		const tasks = Array.from(
			{ length: 100 },
			(_, at): Extract => ({ kind: 'task', locale: 'en', id: `4.2.${at + 1}` }),
		);
		expect(fragmentOf(tasks, 'k2x').length).toBeLessThan(1000);
	});

	it.each([
		['a full stop', `${fragment}.`],
		['a Chinese full stop and the sentence behind it', `${fragment}\u3002\u8BF7\u67E5\u6536`],
		['a bracket, encoded', `${fragment}%EF%BC%89`],
		['its signs encoded', fragment.replace(/~/g, '%7E').replace('=', '%3D')],
		['all encoded twice', encodeURIComponent(encodeURIComponent(fragment).replace(/~/g, '%7E'))],
	])('is whole with %s', (_, text) => expect(readFragment(text)).toEqual(whole));

	it.each([
		['cut in a note', fragment.slice(0, fragment.indexOf('t4.2.1') + 14), 2],
		['cut behind an item', fragment.slice(0, fragment.indexOf('~i9')), 2],
		['cut before its sum', fragment.replace(/~s\w+$/, ''), 4],
		['with a letter changed', fragment.replace('b4.1.2-3', 'b4.1.3-3'), 4],
		['with an item of no kind', fragment.replace('~i9', '~x9'), 3],
		['with a note of no letters', fragment.replace(/(t4\.2\.1__).../, '$1A'), 4],
		['of a later form', fragment.replace('=1~', '=2~'), 0],
		['without anything', 'extracts=', 0],
		['of noise', 'extracts=1~%FF%00~~__~b~%', 0],
		['said to have all, and having nothing', 'extracts=1~k2x~en~t~s0', 0],
	])('%s is damaged, and brings what can be read', (_, text, count) => {
		const read = readFragment(text);
		expect(read?.isWhole).toBe(false);
		expect(read?.items).toHaveLength(count);
	});

	it.each(['', '#', '#4.1.2', '#extract', 'x=extracts=1~'])('is no other fragment: %j', (text) =>
		expect(readFragment(text)).toBeUndefined(),
	);
});
