/**
 * Makes the PDF files from the built site: prints the whole plan and each
 * chapter in each language with the browser that the tests use. The next build
 * takes them along to `/downloads/` and offers them on its pages; `npm run pdf`
 * builds before and after.
 *
 * The files are kept in `pdf/`, made beside and then swapped; a failed run
 * leaves the last good ones.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { preview } from 'astro';
import { siteUrl } from '#markdown/urls.ts';
import { type KeptFile, keepFiles, keptKinds } from '#model/kept-files.ts';
import { type PdfDocument, pdfDocuments } from '#print/pdf-documents.ts';
import { browserArguments, requireBrowser } from './browser.ts';
import { printPage } from './pdf/print-page.ts';
import { freePort, HOST } from './ports.ts';

/** Documents printed at a time. */
const WORKERS = 2;

/** Prints one document into a folder. */
async function make(
	browser: Browser,
	origin: string,
	folder: string,
	{ name, path, locale, holds, large }: PdfDocument,
): Promise<KeptFile> {
	try {
		const page = await browser.newPage({ locale, serviceWorkers: 'block' });
		await page.goto(origin + siteUrl(path, locale) + (large ? '?large=1' : ''), { waitUntil: 'load' });
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		const { bytes, pages } = await printPage(page, { titled: typeof holds === 'string' });
		await page.close();
		writeFileSync(join(folder, name), bytes);
		console.log(`pdf: ${name}, ${pages} pages, ${(bytes.length / 1000).toFixed(0)} kB`);
		return { name, bytes: bytes.length, pages };
	} catch (error) {
		throw new Error(
			browser.isConnected()
				? `${name}: ${error instanceof Error ? error.message : error}`
				: `the browser ended while it printed ${name}; try again`,
		);
	}
}

/** Prints all documents, the first, which is the longest, first. */
async function makeAll(browser: Browser, origin: string, folder: string): Promise<KeptFile[]> {
	const files: KeptFile[] = [];
	const waiting = [...pdfDocuments.entries()];
	const work = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const [index, document] = next;
			files[index] = await make(browser, origin, folder, document);
		}
	};
	await Promise.all(Array.from({ length: WORKERS }, work));
	return files;
}

async function printAll(folder: string): Promise<KeptFile[]> {
	const executablePath = await requireBrowser();
	const port = await freePort(4370);
	const server = await preview({ root: '.', server: { host: HOST, port }, logLevel: 'error' });
	try {
		const browser = await chromium.launch({ executablePath, args: browserArguments() }).catch(() => {
			throw new Error(`the browser ended before it printed: ${executablePath}; expected a working Chromium or Chrome`);
		});
		try {
			return await makeAll(browser, `http://${HOST}:${port}`, folder);
		} finally {
			await browser.close();
		}
	} finally {
		await server.stop();
	}
}

try {
	if (!existsSync('dist/print')) throw new Error('dist/print/ is missing; expected a build: npm run build');
	await keepFiles(keptKinds.pdf, printAll);
} catch (error) {
	console.error(`pdf: ${error instanceof Error ? error.message : error}`);
	process.exitCode = 1;
}
