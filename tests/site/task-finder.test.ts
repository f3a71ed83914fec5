import { describe, expect, it } from 'vitest';
import { publishedLocales } from '#i18n/locales.ts';
import { addressKind } from '#markdown/address.ts';
import { chapterNumber, chapterSlugs, chaptersWith } from '#markdown/chapters.ts';
import { indicatorLinks } from '#schemas/links.ts';
import { pageBlocks, pathIn, readPage, valuesOf } from '../support/site.ts';

const own = ($: ReturnType<typeof readPage>, id: string) => {
	const place = $(`[id="${id}"]`).clone();
	place.find('[data-aside]').remove();
	return place.text().trim().replace(/\s+/g, ' ');
};

const slugs = chaptersWith('tasks');
const numbers = slugs.map((slug) => String(chapterNumber(slug)));

describe.each(publishedLocales)('the task finder in %s', (locale) => {
	const $ = readPage(pathIn(locale, '/tasks/'));
	const chapter = slugs
		.map((slug) => pathIn(locale, `/chapters/${slug}/`))
		.flatMap((path) => pageBlocks(readPage(path), path))
		.filter(({ address }) => address.includes('.'));
	const ofKind = (kind: string) => chapter.filter(({ address }) => addressKind(address) === kind).length;

	it('has every area, task and text of the chapters of tasks, word for word and in order', () => {
		const finder = valuesOf($, '.finder [id]', 'id').filter((id) =>
			numbers.some((number) => id.startsWith(`${number}.`)),
		);
		expect(finder).toEqual(chapter.map(({ address }) => address));
		for (const { address, text } of chapter) expect(own($, address), address).toBe(text.replace(/\s+/g, ' '));
		expect($('section[data-area]')).toHaveLength(ofKind('section'));
		expect($('[data-task]')).toHaveLength(ofKind('item'));
	});

	it('is folded and whole before any script runs', () => {
		expect($('[data-task][open]')).toHaveLength(0);
		expect($('[data-filter]').attr('hidden')).toBeDefined();
		expect($('.finder-areas a')).toHaveLength(ofKind('section'));
	});

	it('ties to each task the indicators whose links name it, and no others', () => {
		for (const task of $('[data-task]').toArray()) {
			const address = task.attribs['data-task'] ?? '';
			const expected = new Set(
				indicatorLinks
					.filter((link) => link.address === address || link.address.startsWith(`${address}-`))
					.map(({ indicator }) => String(indicator)),
			);
			expect(new Set((task.attribs['data-indicator'] ?? '').split(' ').filter(Boolean)), address).toEqual(expected);
		}
	});
});

describe.each(publishedLocales)('the whole plan on one page in %s', (locale) => {
	it('has every place of every chapter, word for word and in order', () => {
		const texts = (path: string) => pageBlocks(readPage(path), path).map(({ address, text }) => [address, text]);
		expect(texts(pathIn(locale, '/print/'))).toEqual(
			chapterSlugs.flatMap((slug) => texts(pathIn(locale, `/chapters/${slug}/`))),
		);
	});
});
