import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { readPage } from '../support/site.ts';

/** A part of a built page, one element a line; what became of it, which is the account's, left out. */
function markup(path: string, selector: string): string {
	const $ = readPage(path);
	$('.state-note, .work-note').remove();
	const html = load($(selector).first().toString(), null, false).html();
	return `${html.replace(/>\s*</g, '>\n<')}\n`;
}

describe('the markup of', () => {
	it.each([
		['an item with measures and a note', '/chapters/tasks/', '[id="4.2.1-1"] + ol', 'measures.html'],
		['a restored stop', '/chapters/safeguards/', '.colophon', 'colophon.html'],
		['a row of the indicator table', '/chapters/goals/', '[id="indicator-13"]', 'indicator-13.html'],
		['a contents list', '/chapters/context/', '.contents', 'contents.html'],
	])('%s', async (_, path, selector, file) => {
		await expect(markup(path, selector)).toMatchFileSnapshot(`output/${file}`);
	});
});
