import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import { mendCharacters } from './characters.ts';
import { bookmarks, titleBookmarks } from './outline.ts';
import { shareImages } from './shared-images.ts';

/** What a page prints to: the file, and its number of pages. */
export interface Printed {
	bytes: Uint8Array;
	pages: number;
}

/** The headings of a page that are printed, in order; each link of its contents with the heading it leads to. */
interface Headings {
	titles: string[];
	links: number[];
}

/** More rounds than this and the page numbers chase each other. */
const ROUNDS = 4;

/** Reads the headings of a page as paper shows them; a title is without address and note mark. */
function headingsOf(page: Page): Promise<Headings> {
	return page.evaluate(() => {
		const all = Array.from(document.querySelectorAll('h1, h2, h3, h4')).filter((heading) => heading.checkVisibility());
		const titles = all.map((heading) => {
			const copy = heading.cloneNode(true) as Element;
			for (const aside of copy.querySelectorAll('.address, .mark')) aside.remove();
			return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
		});
		const printed = Array.from(document.querySelectorAll<HTMLAnchorElement>('.contents a, .print-contents a'));
		const links = printed
			.filter((link) => link.checkVisibility())
			.map((link) => {
				const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
				return all.findIndex((heading) => heading === target || target === heading.closest('[id]'));
			});
		return { titles, links };
	});
}

const numberContents = (page: Page, numbers: readonly number[]) =>
	page.evaluate((numbers) => {
		const printed = Array.from(document.querySelectorAll('.contents a, .print-contents a'));
		for (const [index, link] of printed.filter((each) => each.checkVisibility()).entries())
			link.setAttribute('data-page-number', String(numbers[index] ?? ''));
	}, numbers);

/**
 * Prints an open page, its contents with page numbers: prints it, reads from
 * the bookmarks where each heading came to stand, writes that into the
 * contents, and prints again until nothing moves. Throws an Error where a
 * link of the contents leads to no heading. With `titled` the file is called as
 * its first heading is, otherwise as the page.
 */
export async function printPage(page: Page, { titled }: { titled: boolean }): Promise<Printed> {
	await page.emulateMedia({ media: 'print' });
	const { titles, links } = await headingsOf(page);
	// The words in the margins are attributes.
	const text = await page.content();
	if (links.includes(-1)) throw new Error(`link ${links.indexOf(-1) + 1} of the contents leads to no printed heading`);
	let numbers = links.map(() => 0);
	await numberContents(page, numbers);
	for (let round = 1; round <= ROUNDS; round += 1) {
		const bytes = await page.pdf({ outline: true, tagged: true, preferCSSPageSize: true, printBackground: false });
		const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
		const found = bookmarks(pdf);
		titleBookmarks(found, titles);
		if (titled) pdf.setTitle(titles[0] ?? '');
		const stand = links.map((heading) => found[heading]?.page ?? 0);
		if (stand.every((number, index) => number === numbers[index])) return finish(pdf, text);
		numbers = stand;
		await numberContents(page, numbers);
	}
	throw new Error(`page numbers of the contents still move after ${ROUNDS} rounds`);
}

/** Mends the characters, keeps equal images once, and takes out what differs from run to run: the day it was printed, and the browser. */
async function finish(pdf: PDFDocument, text: string): Promise<Printed> {
	mendCharacters(pdf, text);
	shareImages(pdf);
	const info = pdf.context.lookupMaybe(pdf.context.trailerInfo.Info, PDFDict);
	for (const key of ['CreationDate', 'ModDate', 'Creator']) info?.delete(PDFName.of(key));
	return { bytes: await pdf.save({ addDefaultPage: false }), pages: pdf.getPageCount() };
}
