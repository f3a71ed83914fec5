import { describe, expect, it } from 'vitest';
import { addressKind, chapterNumberOf, parentOf } from '#markdown/address.ts';
import { contentFile } from '#markdown/content-file.ts';
import { readBlocks } from '#markdown/read-blocks.ts';
import { addressUrl, siteUrl } from '#markdown/urls.ts';

const TASKS = 'content/zh/chapters/04-tasks.mdx';
const addressesOf = (body: string, path = TASKS) => readBlocks(body, path).map(({ address }) => address);

describe('an address', () => {
	it.each([
		['4', 'chapter'],
		['4.1', 'section'],
		['4.1.2', 'item'],
		['4.1.2-3', 'block'],
		['0-1', 'block'],
		['3.3-2', 'block'],
		['indicator-10', 'indicator'],
		['notice-2', 'line'],
	])('%s is a %s', (address, kind) => expect(addressKind(address)).toBe(kind));

	it.each(['', '4.', '4.1.2.3', 'a', '4-', 'indicator-', 'corrections'])('“%s” is none', (text) =>
		expect(addressKind(text)).toBeUndefined(),
	);

	it('has the heading above it as parent', () => {
		expect(['4.1.2-3', '4.1.2', '4.1', '4', 'indicator-3'].map(parentOf)).toEqual([
			'4.1.2',
			'4.1',
			'4',
			undefined,
			undefined,
		]);
	});

	it('says its chapter', () => {
		expect(['0-1', '4.1.2-3', 'notice-1'].map(chapterNumberOf)).toEqual([0, 4, undefined]);
	});

	it('leads to the page that holds it, in either language', () => {
		expect(addressUrl('4.1.2-3', 'zh-CN')).toBe('/chapters/tasks/#4.1.2-3');
		expect(addressUrl('4', 'en')).toBe('/en/chapters/tasks/');
		expect(siteUrl('/', 'en')).toBe('/en/');
		expect(() => addressUrl('9.1', 'zh-CN')).toThrow('no page holds the address “9.1”');
	});
});

describe('addresses come from the structure of the text', () => {
	it('sections, items, paragraphs and measures count on their own', () => {
		const body = '## A\n\np\n\n### B\n\np\n\n1. one\n1. two\n\np\n\n### C\n\np\n\n## D\n\n### E\n\np\n';
		expect(addressesOf(body)).toEqual([
			'4.1',
			'4.1-1',
			'4.1.1',
			'4.1.1-1',
			'4.1.1-2',
			'4.1.1-3',
			'4.1.1-4',
			'4.1.2',
			'4.1.2-1',
			'4.2',
			'4.2.1',
			'4.2.1-1',
		]);
	});

	it('text behind a thematic break belongs to the section again', () => {
		expect(addressesOf('## A\n\np\n\n### B\n\np\n\n***\n\np\n')).toEqual(['4.1', '4.1-1', '4.1.1', '4.1.1-1', '4.1-2']);
	});

	it('a project hangs under its number in chapter 5', () => {
		expect(addressesOf('p\n\np\n', 'content/zh/projects/metro-site-renewal.mdx')).toEqual(['5.5-1', '5.5-2']);
	});

	it('the notice counts its lines apart from the text', () => {
		const body = '<Notice>\n\n<Line as="date">d</Line>\n\np\n\n</Notice>\n\np\n';
		expect(addressesOf(body, 'content/zh/chapters/00-preface.mdx')).toEqual(['notice-1', 'notice-2', '0-1']);
	});

	it('sentences on lines of their own join without a blank', () => {
		const [block] = readBlocks('\u7532\u3002\n<Correction id="07">\u4E59</Correction>\n\u4E1920\n\u4E01\n', TASKS);
		expect(block?.text).toBe('\u7532\u3002\u4E59\u4E1920\u4E01');
		expect(block?.corrections).toEqual(['07']);
	});

	it('English lines join with a blank', () => {
		expect(readBlocks('one\n\u201Ctwo.\u201D\nThree\n', 'content/en/chapters/04-tasks.mdx')[0]?.text).toBe(
			'one \u201Ctwo.\u201D Three',
		);
	});

	it('Chinese emphasis closes beside punctuation', () => {
		expect(readBlocks('**\u201C\u7532\u201D**\u4E59\n', TASKS)[0]?.text).toBe('\u201C\u7532\u201D\u4E59');
	});

	it('a path that is not of the site’s layout is refused', () => {
		expect(() => contentFile('content/fr/chapters/04-tasks.mdx')).toThrow('not a content file');
		expect(() => contentFile('content/zh/chapters/03-tasks.mdx')).toThrow('expected the file name 04-tasks.mdx');
		expect(() => contentFile('content/zh/projects/zoo.mdx')).toThrow('unknown project “zoo”');
	});
});
