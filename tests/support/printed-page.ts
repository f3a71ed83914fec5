import type { CheerioAPI } from 'cheerio';
import { bare } from './pdf.ts';
import { wordsOf } from './site.ts';

/** The addressed places of a built page as paper shows them: with note marks and numbers, without addresses, ties and what became of an indicator. */
export function printedBlocks($: CheerioAPI): { name: string; text: string }[] {
	$('.address, .ties, .state-note').remove();
	return $('main [id]')
		.toArray()
		.filter(({ attribs }) => /^(\d|notice-|colophon-|indicator-)/.test(attribs.id ?? ''))
		.map((element) => ({ name: element.attribs.id ?? '', text: bare($(element).text()) }));
}

/** The links of the printed contents, as bookmarks have them. */
export function printedContents($: CheerioAPI): string[] {
	return wordsOf($, '.contents a, .print-contents a').map((words) => words.replace(/\s+/g, ' ').trim());
}
