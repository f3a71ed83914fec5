import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { headingOf } from '#markdown/address.ts';
import { chapterAt, chapterSlugs, chaptersWith } from '#markdown/chapters.ts';
import { indicators } from '#schemas/indicators.ts';
import { planBlocks } from '../support/plan.ts';
import { readPage } from '../support/site.ts';

/** A part of a built page, one element a line; what became of it, which is the account's, left out. */
function markup(path: string, selector: string): string {
	const $ = readPage(path);
	$('.state-note, .work-note').remove();
	const found = $(selector).first().toString();
	expect(found, `${path} has no ${selector}`).not.toBe('');
	return `${load(found, null, false).html().replace(/>\s*</g, '>\n<')}\n`;
}

const blocks = planBlocks();
const chapterOf = (address: string) => chapterAt(Number.parseInt(address, 10)) ?? '';
const pageOf = (address: string) => `/chapters/${chapterOf(address)}/`;

/** An item of the tasks whose measures follow its first paragraph. */
const item = blocks.find(
	({ kind, address }) =>
		kind === 'measure' && address.endsWith('-2') && chaptersWith('tasks').includes(chapterOf(address)),
);
const table = blocks.find(({ kind }) => kind === 'caption');
const colophon = blocks.some(({ address }) => address.startsWith('colophon-'));
/** A row with a mark of a correction, where there is one. */
const row = indicators.find(({ correction }) => correction) ?? indicators[0];
/** A chapter with a list of contents: the first with items. */
const long = blocks.find(({ kind }) => kind === 'h3');

describe('the markup of', () => {
	it.each([
		...(item
			? [['an item with measures', pageOf(item.address), `[id="${headingOf(item.address)}-1"] + ol`, 'measures.html']]
			: []),
		...(colophon ? [['an imprint', `/chapters/${chapterSlugs.at(-1)}/`, '.colophon', 'colophon.html']] : []),
		...(table
			? [['a row of the indicator table', pageOf(table.address), `[id="indicator-${row?.no}"]`, 'indicator.html']]
			: []),
		...(long ? [['a contents list', pageOf(long.address), '.contents', 'contents.html']] : []),
	])('%s', async (_, path = '', selector = '', file = '') => {
		await expect(markup(path, selector)).toMatchFileSnapshot(`output/${file}`);
	});
});
