import { expect, type Page, test } from '@playwright/test';
import { pageTypes } from '../support/page-types.ts';
import { readPdf } from '../support/pdf.ts';

/** A sheet of A4 between its margins, in CSS pixels. */
const SHEET = { width: Math.round((170 / 25.4) * 96), height: Math.round((251 / 25.4) * 96) };
/** Letters may touch by so much, in pixels. */
const TOUCH = 2;

interface Laid {
	overlaps: string[];
	blank: string[];
	height: number;
}

/**
 * What stands on paper over something else, which drawings are blank, and how
 * high all is. No API newer than the floor's, so that any engine can run it.
 */
function layout(touch: number): Laid {
	const shown = (element: Element) => element.getClientRects().length > 0;
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const lines: { text: string; block: Element; left: number; right: number; top: number; bottom: number }[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		const text = (node.nodeValue || '').trim();
		if (!parent || text === '' || parent.closest('svg, script, style, template, .visually-hidden, .mark')) continue;
		let block: Element = parent;
		while (block.parentElement && /^inline/.test(getComputedStyle(block).display)) block = block.parentElement;
		const range = document.createRange();
		range.selectNodeContents(node);
		// The letters alone: fonts say that they need more than they use.
		const half = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.45;
		for (const { left, right, top, bottom } of Array.from(range.getClientRects())) {
			const middle = (top + bottom) / 2;
			if (right - left > 1)
				lines.push({ text: text.slice(0, 20), block, left, right, top: middle - half, bottom: middle + half });
		}
	}
	lines.sort((a, b) => a.top - b.top);
	const overlaps: string[] = [];
	lines.forEach((one, at) => {
		for (let next = at + 1; next < lines.length; next += 1) {
			const other = lines[next];
			if (!other || other.top > one.bottom - touch) break;
			const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
			const down = Math.min(one.bottom, other.bottom) - other.top;
			if (one.block !== other.block && across > touch && down > touch) overlaps.push(`${one.text} / ${other.text}`);
		}
	});
	const blank = Array.from(document.querySelectorAll('[role="img"], .drawings, .sketch'))
		.filter(shown)
		.filter(
			(drawing) =>
				!Array.from(drawing.querySelectorAll('svg')).some(
					(svg) => shown(svg) && svg.getBoundingClientRect().height > 20,
				),
		)
		.map((drawing) => drawing.outerHTML.slice(0, 80));
	return { overlaps, blank, height: document.body.getBoundingClientRect().height };
}

/** Lays a page out as wide as a sheet, for paper. */
async function laidOut(page: Page, path: string): Promise<Laid> {
	await page.goto(path);
	await page.emulateMedia({ media: 'print' });
	return page.evaluate(layout, TOUCH);
}

test.describe('on paper', () => {
	test.use({ viewport: SHEET });

	for (const prefix of ['', '/en']) {
		for (const path of pageTypes) {
			test(`nothing stands over anything else, no drawing is blank, and sheets are filled: ${prefix}${path}`, async ({
				page,
			}) => {
				const { overlaps, blank, height } = await laidOut(page, prefix + path);
				expect(overlaps).toEqual([]);
				expect(blank).toEqual([]);
				const { sheets } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
				const needed = height / SHEET.height;
				// Each part of the whole plan begins on a sheet of its own, and headings keep to what they head.
				const parts = await page.locator('[data-paper]').count();
				expect(sheets.length).toBeLessThanOrEqual(Math.ceil(needed * 1.25) + 1 + parts);
				expect(sheets.length).toBeGreaterThanOrEqual(Math.floor(needed * 0.75));
			});
		}
	}
});
