import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import type { PDFPageProxy } from 'pdfjs-dist';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { siteUrl } from '#markdown/urls.ts';
import { pdfDocuments } from '#print/pdf-documents.ts';
import { plan } from '#schemas/plan.ts';
import { bare, type ReadPdf, readPdfFile } from '../support/pdf.ts';
import { printedContents } from '../support/printed-page.ts';
import { DIST, readPage } from '../support/site.ts';

const pageOf = (path: string, locale: Locale) => readPage(locale === 'en' ? `/en${path}` : path);
const isWhole = ({ holds }: (typeof pdfDocuments)[number]) => typeof holds === 'string';

/** What stands in a QR code anywhere on a sheet. */
async function scan({ document }: ReadPdf, sheet: number): Promise<string | undefined> {
	const page = await document.getPage(sheet);
	// A reader moves the telephone; here the sheet is looked at in several sizes.
	for (const scale of [3, 4, 2.5, 6]) {
		const found = await scanAt(page, scale);
		if (found !== undefined) return found;
	}
	return undefined;
}

async function scanAt(page: PDFPageProxy, scale: number): Promise<string | undefined> {
	const viewport = page.getViewport({ scale });
	const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
	const context = canvas.getContext('2d');
	await page.render({
		canvas: null,
		canvasContext: context as unknown as CanvasRenderingContext2D,
		viewport,
		background: '#fff',
	}).promise;
	const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
	return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

interface StructNode {
	role?: string;
	children?: StructNode[];
}
const rolesIn = ({ role = '', children = [] }: StructNode): string[] => [role, ...children.flatMap(rolesIn)];

describe.each(pdfDocuments)('$name', (file) => {
	const { locale, path } = file;
	const t = translator(locale);
	const pdf = readPdfFile(`${DIST}/downloads/${file.name}`);

	it('has the document, the part, its number and day, and the page of pages in the margins of every sheet but the cover', async () => {
		const { sheets } = await pdf;
		const number = bare(plan.number?.value[locales[locale].key] ?? '');
		for (const [index, { head, foot }] of sheets.entries()) {
			if (index === 0 && isWhole(file)) {
				expect(head + foot).toBe('');
				continue;
			}
			expect(head.startsWith(bare(t('plan.name'))), head).toBe(true);
			expect(head.length, head).toBeGreaterThan(bare(t('plan.name')).length + 1);
			expect(foot).toContain(number);
			expect(foot).toContain(bare(t('print.paperFolio', { page: index + 1, pages: sheets.length })));
		}
	});

	it('has the running title of the part that each sheet belongs to', async () => {
		const { sheets, bookmarks } = await pdf;
		const html = pageOf(path, locale)('html');
		const titles = isWhole(file)
			? Object.entries(html.get(0)?.attribs ?? {})
					.filter(([name]) => name.startsWith('data-paper-part-'))
					.map(([, title]) => bare(title))
			: [bare(html.attr('data-paper-part') ?? '')];
		for (const { head } of sheets.slice(isWhole(file) ? 1 : 0))
			expect(titles, head).toContain(head.slice(bare(t('plan.name')).length));
		if (!isWhole(file)) return;
		const parts = ['1', '2', '3', '4', '5', '6'];
		for (const part of parts) {
			const heading = bare(pageOf(path, locale)(`.print-contents a[href="#${part}"]`).text());
			const sheet = bookmarks.find(({ title }) => heading.startsWith(bare(title)))?.sheet ?? 0;
			expect(sheets[sheet - 1]?.head, heading).toBe(
				bare(t('plan.name')) + bare(html.attr(`data-paper-part-${part}`) ?? ''),
			);
		}
	});

	it('has bookmarks that are its headings, and contents with their true page numbers', async () => {
		const { sheets, bookmarks } = await pdf;
		const $ = pageOf(path, locale);
		const contents = printedContents($);
		const titles = bookmarks.map(({ title }) => title);
		const notInContents = [t('print.contents'), ...(isWhole(file) ? [] : [t('corrections.notes')])];
		const listed = bookmarks.slice(1).filter(({ title }) => !notInContents.includes(title));
		if (contents.length === 0) {
			expect(listed).toEqual([]);
			return;
		}
		// In the bilingual plan a bookmark has the words of the first language.
		if (file.holds === 'both')
			expect(contents.every((entry, index) => entry.startsWith(listed[index]?.title ?? '?'))).toBe(true);
		else expect(listed.map(({ title }) => title)).toEqual(contents);
		expect(new Set(titles).size).toBeGreaterThan(1);
		const isListed = isWhole(file) || $('.contents-long').length > 0;
		const printed = contents.map((entry, index) => bare(entry) + String(listed[index]?.sheet)).join('');
		expect(
			sheets
				.map(({ body }) => body)
				.join('')
				.includes(printed),
		).toBe(isListed);
	});

	it('has no heading at the foot of a sheet without text under it', async () => {
		const { sheets, bookmarks } = await pdf;
		const headings = bookmarks.slice(1).map(({ title }) => bare(title));
		// The contents are headings all over.
		const at = bookmarks.findIndex(({ title }) => title === t('print.contents'));
		const [from = 0, to = 0] = at < 0 ? [] : bookmarks.slice(at, at + 2).map(({ sheet }) => sheet);
		for (const [index, { lastLine }] of sheets.entries()) {
			if (index + 1 >= from && index + 1 < to) continue;
			const isHeading = lastLine.length > 3 && headings.some((heading) => heading.endsWith(lastLine));
			expect(isHeading, `sheet ${index + 1}: ${lastLine}`).toBe(false);
		}
	});

	it('says at its end where it is from, with a code that leads there', async () => {
		const read = await pdf;
		const url = `http://localhost:4321${siteUrl(path, locale)}`;
		expect(read.sheets.at(-1)?.body).toContain(bare(url));
		expect(await scan(read, read.sheets.length)).toBe(url);
	});

	it('has its language, a title, and headings, paragraphs and tables as such', async () => {
		const { document } = await pdf;
		const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
		expect(info.Language).toBe(locale);
		expect(info.Title?.length).toBeGreaterThan(5);
		expect(info.Title).not.toContain(t('print.title'));
		const roles = new Set<string>();
		for (let number = 1; number <= document.numPages; number += 1) {
			const tree = await (await document.getPage(number)).getStructTree();
			for (const role of rolesIn((tree ?? {}) as StructNode)) roles.add(role);
		}
		const hasTable = pageOf(path, locale)('main table.indicators').length > 0;
		const wanted = ['H1', 'P', ...(printedContents(pageOf(path, locale)).length > 0 ? ['H2'] : [])];
		expect([...roles]).toEqual(expect.arrayContaining([...wanted, ...(hasTable ? ['Table', 'TR', 'TH', 'TD'] : [])]));
	});
});

describe('the pages', () => {
	it('offer each PDF file where it belongs, and none that does not exist', () => {
		for (const { name, path, locale } of pdfDocuments)
			expect(pageOf(path, locale)(`a[href="/downloads/${name}"]`).length, name).toBeGreaterThan(0);
		expect(pageOf('/print/', 'zh-CN')('.pdf-files a[href$=".pdf"]')).toHaveLength(10);
	});
});
