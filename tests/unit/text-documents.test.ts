import { afterEach, describe, expect, it, vi } from 'vitest';
import { epubFile } from '#documents/epub/write.ts';
import type { TextDocument } from '#documents/text-document.ts';
import { bookmarkOf } from '#documents/word/bookmark.ts';
import { wordLayouts } from '#documents/word/layouts.ts';
import { wordFile } from '#documents/word/write.ts';
import { partsOf, readWord } from '../support/word.ts';

const document: TextDocument = {
	lang: 'en',
	script: 'latin',
	title: 'A plan',
	titleLines: ['A plan', 'for years'],
	remarks: ['Unofficial.'],
	facts: [{ term: 'Number', value: '16' }],
	contentsTitle: 'Contents',
	source: 'A plan. https://plan.example.org/',
	folio: 'Page {page} of {pages}',
	issuer: 'An office',
	day: '2021-04-26',
	url: 'https://plan.example.org/',
	sections: [
		{
			id: 'tasks',
			title: 'Tasks',
			isBody: true,
			parts: [
				{ kind: 'heading', level: 1, address: '4', number: 'Chapter 4. ', pieces: [{ text: 'Tasks' }] },
				{ kind: 'heading', level: 2, address: '4.1', number: '(1) ', pieces: [{ text: 'Care' }] },
				{
					kind: 'paragraph',
					role: 'text',
					address: '4.1-1',
					pieces: [{ text: 'Fish & ' }, { text: '<chips>', correction: 7 }, { text: ' for all.' }],
				},
				{ kind: 'paragraph', role: 'quotation', address: '4.1-1', pieces: [{ text: 'Said again.' }] },
				{
					kind: 'table',
					caption: { address: '4.1-2', pieces: [{ text: 'Indicators' }] },
					head: ['Category', 'No.', 'Name'],
					rows: [
						{
							address: 'indicator-1',
							cells: [
								{ pieces: [{ text: 'A' }], rows: 2, isHead: true },
								{ pieces: [{ text: '1' }] },
								{ pieces: [{ text: 'one' }] },
							],
						},
						{ address: 'indicator-2', cells: [{ pieces: [{ text: '2' }] }, { pieces: [{ text: 'two' }] }] },
					],
				},
			],
		},
	],
	notes: [
		{ number: 7, mark: 'note 7', label: 'note 7 restored: ', pieces: [{ text: 'lost in print.' }] },
		{ number: 8, mark: 'note 8', label: 'note 8 restored: ', pieces: [{ text: 'of another place.' }] },
	],
	noteWords: { title: 'Notes', back: 'back' },
};
const words = {
	contents: 'Contents',
	places: 'Places',
	landmarks: 'Landmarks',
	titlePage: 'Title page',
	text: 'Text',
	accessibility: 'All text.',
};
const other: TextDocument = {
	...document,
	sections: [
		...document.sections,
		{
			id: 'more',
			title: 'More',
			isBody: true,
			parts: [{ kind: 'heading', level: 1, address: '5', number: '', pieces: [] }],
		},
	],
};

afterEach(() => {
	vi.useRealTimers();
});

describe('a Word file', () => {
	it.each(['plain', 'official'] as const)(
		'is the same bytes on another day and after other files (%s)',
		async (layout) => {
			const first = await wordFile(document, layout);
			await wordFile(other, layout);
			vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z'), toFake: ['Date'] });
			expect(Buffer.from(await wordFile(document, layout)).equals(Buffer.from(first))).toBe(true);
		},
	);

	it('has each place once under the bookmark of its address, with its number as words', async () => {
		const { places, begun, ended } = readWord(await wordFile(document));
		expect(places.map(({ bookmark, style, text }) => [bookmark, style, text])).toEqual([
			['at_4', 'Heading1', 'Chapter 4. Tasks'],
			['at_4_1', 'Heading2', '(1) Care'],
			['at_4_1__1', 'PlanText', 'Fish & <chips> for all.'],
			['at_4_1__2', 'PlanCaption', 'Indicators'],
			['at_indicator__1', 'PlanCell', 'A|1|one'],
			['at_indicator__2', 'PlanCell', '2|two'],
		]);
		expect(new Set(begun).size).toBe(begun.length);
		expect(ended.toSorted()).toEqual(begun.toSorted());
	});

	it('has the notes on its words as footnotes, and no other', async () => {
		const { footnotes, parts } = readWord(await wordFile(document));
		expect(footnotes).toContain('note 7 restored: lost in print.');
		expect(footnotes).not.toContain('of another place.');
		expect(parts['word/document.xml']?.match(/<w:footnoteReference w:id="1"\/>/g)).toHaveLength(1);
	});

	it('names only styles that it has, and says for each font what may take its place', async () => {
		const { parts } = readWord(await wordFile(document, 'official'));
		const named = [...(parts['word/document.xml'] ?? '').matchAll(/<w:[pr]Style w:val="([^"]+)"/g)].map(([, id]) => id);
		for (const id of new Set(named)) expect(parts['word/styles.xml']).toContain(`w:styleId="${id}"`);
		const fonts = [...(parts['word/styles.xml'] ?? '').matchAll(/w:(?:ascii|eastAsia)="([^"-]+)"/g)].map(
			([, name]) => name,
		);
		for (const name of new Set(fonts.filter((each) => each !== 'en')))
			expect(parts['word/fontTable.xml']).toContain(`<w:font w:name="${name}"><w:altName`);
	});
});

describe('the layout of official documents', () => {
	const { margin, width, line, sizes, tracking } = wordLayouts.official;
	const mm = (twips: number) => (twips * 25.4) / 1440;

	it('has the margins and the text of the standard: 37 mm above, 28 mm left, 156 by 225 mm', () => {
		const figures = [margin.top, margin.left, width, 16838 - margin.top - margin.bottom].map(mm);
		for (const [index, expected] of [37, 28, 156, 225].entries())
			expect(Math.abs((figures[index] ?? 0) - expected)).toBeLessThan(0.1);
	});

	it('has room for 22 lines of 28 characters of 16 points, and for no more', () => {
		const lines = (16838 - margin.top - margin.bottom) / line.height;
		const characters = width / (sizes.body * 10 + tracking);
		expect([sizes.body, Math.floor(lines), Math.floor(characters)]).toEqual([32, 22, 28]);
	});
});

describe('the bookmark of an address', () => {
	it('is a name that Word takes, and another for each address', () => {
		const addresses = ['4', '4.1', '41', '4.1.2', '4.12', '4.1.2-3', '4.1-23', '4.1-2', 'indicator-10', 'notice-2'];
		const names = addresses.map(bookmarkOf);
		for (const name of names) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
		expect(new Set(names).size).toBe(addresses.length);
	});
});

describe('a book', () => {
	const bytes = epubFile(document, words, ['en']);
	const parts = partsOf(bytes);

	it('is the same bytes on another day, and known as one by its first bytes', () => {
		vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z'), toFake: ['Date'] });
		expect(Buffer.from(epubFile(document, words, ['en'])).equals(Buffer.from(bytes))).toBe(true);
		expect(Buffer.from(bytes.subarray(30, 58)).toString('latin1')).toBe('mimetypeapplication/epub+zip');
	});

	it('has contents, places and landmarks', () => {
		const nav = parts['EPUB/nav.xhtml'] ?? '';
		for (const type of ['toc', 'page-list', 'landmarks']) expect(nav).toContain(`<nav epub:type="${type}"`);
		expect(nav).toContain('<a href="tasks.xhtml#4.1">(1) Care</a>');
		expect(nav).toContain('<a epub:type="bodymatter" href="tasks.xhtml">Text</a>');
	});

	it('writes words as words, whatever characters they have', () => {
		expect(parts['EPUB/tasks.xhtml']).toContain('Fish &amp; &lt;chips&gt;<a class="mark"');
	});
});
