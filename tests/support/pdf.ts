import { readFileSync } from 'node:fs';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where the second column of a bilingual sheet begins: after the margin, the addresses, and the Chinese. */
const SECOND_COLUMN = 103 * (72 / 25.4);

/** Points of 1/72 inch a millimetre has. */
const MM = 72 / 25.4;
/** The margins of the sheet, as page-box.css has them. */
const [TOP, BOTTOM] = [24 * MM, 22 * MM];

/** A piece of text where it stands, measured from the foot of the sheet. */
interface Piece {
	text: string;
	x: number;
	y: number;
}

/** A sheet: what stands in its margins and between them, in reading order and without blanks. */
export interface Sheet {
	head: string;
	foot: string;
	body: string;
	/** The same in two columns: what begins left of the middle of a bilingual sheet's text, and right of it. */
	columns: [left: string, right: string];
	/** The lowest line between the margins. */
	lastLine: string;
}

/** A PDF as a reader has it. */
export interface ReadPdf {
	document: PDFDocumentProxy;
	sheets: Sheet[];
	/** The bookmarks in order, with the sheet each leads to, from 1. */
	bookmarks: { title: string; sheet: number }[];
}

/** A text without blanks, in the form in which the same characters compare equal. */
export const bare = (text: string) => text.normalize('NFKC').replace(/[\s\u200B\u2060]/g, '');

function sheetOf(pieces: readonly Piece[], height: number): Sheet {
	const isHead = ({ y }: Piece) => y > height - TOP;
	const isFoot = ({ y }: Piece) => y < BOTTOM;
	const between = pieces.filter((piece) => !isHead(piece) && !isFoot(piece));
	const join = (each: readonly Piece[]) => bare(each.map(({ text }) => text).join(''));
	const lowest = Math.min(...between.filter(({ text }) => text.trim() !== '').map(({ y }) => y));
	return {
		head: join(pieces.filter(isHead)),
		foot: join(pieces.filter(isFoot)),
		body: join(between),
		columns: [join(between.filter(({ x }) => x < SECOND_COLUMN)), join(between.filter(({ x }) => x >= SECOND_COLUMN))],
		lastLine: join(between.filter(({ y }) => Math.abs(y - lowest) < 2)),
	};
}

async function bookmarksOf(document: PDFDocumentProxy): Promise<ReadPdf['bookmarks']> {
	type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;
	const walk = async (items: Outline): Promise<ReadPdf['bookmarks']> => {
		const found: ReadPdf['bookmarks'] = [];
		for (const { title, dest, items: under } of items ?? []) {
			const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
			const sheet = target ? (await document.getPageIndex(target[0])) + 1 : 0;
			found.push({ title: title.trim(), sheet }, ...(await walk(under)));
		}
		return found;
	};
	return walk(await document.getOutline());
}

/** Reads a PDF from its bytes; `read` says what its characters mean. */
export async function readPdf(bytes: Uint8Array, read = (text: string) => text): Promise<ReadPdf> {
	const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	const sheets: Sheet[] = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		const pieces = items.flatMap((item) =>
			'str' in item ? [{ text: read(item.str), x: item.transform[4] as number, y: item.transform[5] as number }] : [],
		);
		sheets.push(sheetOf(pieces, page.view[3] ?? 0));
	}
	return { document, sheets, bookmarks: await bookmarksOf(document) };
}

/** Reads a PDF file. */
export const readPdfFile = (path: string) => readPdf(readFileSync(path));

/**
 * Finds texts in a longer one, each after the one before it, and returns what
 * stands between them. Throws an Error that names the first one missing.
 */
export function textsInOrder(whole: string, texts: readonly { name: string; text: string }[]): string {
	let at = 0;
	let between = '';
	for (const { name, text } of texts) {
		const found = whole.indexOf(text, at);
		if (found < 0) {
			const begun = whole.indexOf(text.slice(0, 8), at);
			throw new Error(
				`${name} is not there, or not in its place: ${text}; there: ${whole.slice(begun, begun + text.length)}`,
			);
		}
		between += `${whole.slice(at, found)}\n`;
		at = found + text.length;
	}
	return between + whole.slice(at);
}
