import { readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';

/** A place of a Word file: a paragraph with a bookmark, or a row of a table with one in a cell. */
export interface WordPlace {
	bookmark: string;
	/** The id of the paragraph's style. */
	style: string;
	/** The words, without the marks of footnotes; of a row its cells, with a bar between them. */
	text: string;
}

/** A Word file as a program reads it. */
export interface ReadWord {
	places: WordPlace[];
	/** All words of the text, of the footers and of the footnotes. */
	text: string;
	footers: string[];
	footnotes: string;
	/** The ids of the bookmarks' beginnings, and of their ends. */
	begun: string[];
	ended: string[];
	parts: Record<string, string>;
}

/** The parts of a Word file or a book, as texts by their names. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
	Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

type Found = ReturnType<CheerioAPI>;

const attributes = (elements: readonly { attribs: Record<string, string> }[], name: string) =>
	elements.map(({ attribs }) => attribs[name] ?? '');

/** Reads a Word file from its bytes, its contents and what they lead to left out. */
export function readWord(bytes: Uint8Array): ReadWord {
	const parts = partsOf(bytes);
	const $ = load(parts['word/document.xml'] ?? '', { xml: true });
	$('w\\:sdt').remove();
	const wordsOf = (found: Found) => found.find('w\\:t').text();
	const places = $('w\\:bookmarkStart')
		.toArray()
		.filter(({ attribs }) => !attribs['w:name']?.startsWith('_Toc'))
		.map((start): WordPlace => {
			const row = $(start).closest('w\\:tr');
			const style = $(start).closest('w\\:p').find('w\\:pStyle').attr('w:val') ?? '';
			const bookmark = start.attribs['w:name'] ?? '';
			if (row.length === 0) return { bookmark, style, text: wordsOf($(start).closest('w\\:p') as Found) };
			const cells = row
				.find('w\\:tc')
				.toArray()
				.filter((cell) => $(cell).find('w\\:vMerge[w\\:val=continue]').length === 0);
			return { bookmark, style, text: cells.map((cell) => wordsOf($(cell) as Found)).join('|') };
		});
	const plain = (name: string) => load(parts[name] ?? '', { xml: true })('w\\:t').text();
	return {
		places,
		text: $('w\\:t').text(),
		footers: Object.keys(parts)
			.filter((name) => /^word\/footer\d+\.xml$/.test(name))
			.map(plain),
		footnotes: plain('word/footnotes.xml'),
		begun: attributes($('w\\:bookmarkStart').toArray(), 'w:id'),
		ended: attributes($('w\\:bookmarkEnd').toArray(), 'w:id'),
		parts,
	};
}

export const readWordFile = (path: string) => readWord(readFileSync(path));
