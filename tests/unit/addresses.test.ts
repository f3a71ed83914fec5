import { describe, expect, it } from 'vitest';
import { defaultLocale, locales, otherLocales } from '#i18n/locales.ts';
import { addressKind, chapterNumberOf, parentOf } from '#markdown/address.ts';
import { chapterSlugs, chapterWith } from '#markdown/chapters.ts';
import { contentFile } from '#markdown/content-file.ts';
import { readBlocks } from '#markdown/read-blocks.ts';
import { addressUrl, siteUrl } from '#markdown/urls.ts';
import { projectSlugs } from '#schemas/names.ts';

const [opening = '', chapter = ''] = chapterSlugs;
const own = locales[defaultLocale].key;
const CHAPTER = `content/${own}/chapters/01-${chapter}.mdx`;
const addressesOf = (body: string, path = CHAPTER) => readBlocks(body, path).map(({ address }) => address);

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

	it('leads to the page that holds it, in any language', () => {
		expect(addressUrl('1.1.2-3', defaultLocale)).toBe(`/chapters/${chapter}/#1.1.2-3`);
		for (const locale of otherLocales(defaultLocale)) {
			const { key } = locales[locale];
			expect(addressUrl('1', locale)).toBe(`/${key}/chapters/${chapter}/`);
			expect(siteUrl('/', locale)).toBe(`/${key}/`);
		}
		expect(() => addressUrl('99.1', defaultLocale)).toThrow('no page holds the address “99.1”');
	});
});

describe('addresses come from the structure of the text', () => {
	it('sections, items, paragraphs and measures count on their own', () => {
		const body = '## A\n\np\n\n### B\n\np\n\n1. one\n1. two\n\np\n\n### C\n\np\n\n## D\n\n### E\n\np\n';
		expect(addressesOf(body)).toEqual([
			'1.1',
			'1.1-1',
			'1.1.1',
			'1.1.1-1',
			'1.1.1-2',
			'1.1.1-3',
			'1.1.1-4',
			'1.1.2',
			'1.1.2-1',
			'1.2',
			'1.2.1',
			'1.2.1-1',
		]);
	});

	it('text behind a thematic break belongs to the section again', () => {
		expect(addressesOf('## A\n\np\n\n### B\n\np\n\n***\n\np\n')).toEqual(['1.1', '1.1-1', '1.1.1', '1.1.1-1', '1.1-2']);
	});

	it.skipIf(projectSlugs.length === 0)('a project hangs under its number in the chapter of projects', () => {
		const number = `${chapterSlugs.indexOf(chapterWith('projects') ?? '')}.${projectSlugs.length}`;
		const path = `content/${own}/projects/${projectSlugs.at(-1)}.mdx`;
		expect(addressesOf('p\n\np\n', path)).toEqual([`${number}-1`, `${number}-2`]);
	});

	it('the notice counts its lines apart from the text', () => {
		const body = '<Notice>\n\n<Line as="date">d</Line>\n\np\n\n</Notice>\n\np\n';
		expect(addressesOf(body, `content/${own}/chapters/00-${opening}.mdx`)).toEqual(['notice-1', 'notice-2', '0-1']);
	});

	it('sentences on lines of their own join without a blank', () => {
		const [block] = readBlocks('\u7532\u3002\n<Correction id="07">\u4E59</Correction>\n\u4E1920\n\u4E01\n', CHAPTER);
		expect(block?.text).toBe('\u7532\u3002\u4E59\u4E1920\u4E01');
		expect(block?.corrections).toEqual(['07']);
	});

	it('English lines join with a blank', () => {
		expect(readBlocks('one\n\u201Ctwo.\u201D\nThree\n', CHAPTER.replace(`/${own}/`, '/en/'))[0]?.text).toBe(
			'one \u201Ctwo.\u201D Three',
		);
	});

	it('Chinese emphasis closes beside punctuation', () => {
		expect(readBlocks('**\u201C\u7532\u201D**\u4E59\n', CHAPTER)[0]?.text).toBe('\u201C\u7532\u201D\u4E59');
	});

	it('a path that is not of the site’s layout is refused', () => {
		const unknown = CHAPTER.replace(`/${own}/`, '/xx/');
		expect(() => contentFile(unknown)).toThrow('not a content file');
		expect(() => contentFile(CHAPTER.replace('/01-', '/03-'))).toThrow(`expected the file name 01-${chapter}.mdx`);
		expect(() => contentFile(CHAPTER.replace(/chapters.*/, 'projects/no-such.mdx'))).toThrow(
			'unknown project “no-such”',
		);
	});
});
