import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

/** A bookmark of a PDF: its dictionary in the file, and the page it leads to, counted from 1. */
export interface Bookmark {
	entry: PDFDict;
	page: number;
}

/** The bookmarks of a PDF in the order they are shown, each before those under it. */
export function bookmarks(pdf: PDFDocument): Bookmark[] {
	const pages = new Map(pdf.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
	const found: Bookmark[] = [];
	const walk = (entry: PDFDict | undefined) => {
		for (let each = entry; each; each = each.lookupMaybe(PDFName.of('Next'), PDFDict)) {
			const target = each.lookup(PDFName.of('Dest'), PDFArray).get(0);
			found.push({ entry: each, page: pages.get(target.toString()) ?? 0 });
			walk(each.lookupMaybe(PDFName.of('First'), PDFDict));
		}
	};
	walk(pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)?.lookupMaybe(PDFName.of('First'), PDFDict));
	return found;
}

/** Gives each bookmark its title. Throws an Error where there are not as many titles as bookmarks. */
export function titleBookmarks(found: readonly Bookmark[], titles: readonly string[]): void {
	if (found.length !== titles.length)
		throw new Error(`${found.length} bookmarks for ${titles.length} headings; expected one for each`);
	for (const [index, { entry }] of found.entries())
		entry.set(PDFName.of('Title'), PDFHexString.fromText(titles[index] ?? ''));
}
