import { describe, expect, it } from 'vitest';
import { indicatorLinks } from '#schemas/links.ts';
import { pageBlocks, readPage } from '../support/site.ts';

const own = ($: ReturnType<typeof readPage>, id: string) => {
	const place = $(`[id="${id}"]`).clone();
	place.find('[data-aside]').remove();
	return place.text().trim().replace(/\s+/g, ' ');
};

describe.each(['', '/en'])('the task finder%s', (prefix) => {
	const $ = readPage(`${prefix}/tasks/`);
	const chapter = pageBlocks(readPage(`${prefix}/chapters/tasks/`), `${prefix}/chapters/tasks/`).filter(({ address }) =>
		address.includes('.'),
	);

	it('has every area, task and text of chapter 4, word for word and in order', () => {
		const finder = $('.finder [id]')
			.toArray()
			.map(({ attribs }) => attribs.id ?? '')
			.filter((id) => /^4\./.test(id));
		expect(finder).toEqual(chapter.map(({ address }) => address));
		for (const { address, text } of chapter) expect(own($, address), address).toBe(text.replace(/\s+/g, ' '));
		expect($('section[data-area]')).toHaveLength(7);
		expect($('[data-task]')).toHaveLength(30);
		expect($('.measure')).toHaveLength(25);
	});

	it('is open and whole before any script runs', () => {
		expect($('[data-task]:not([open])')).toHaveLength(0);
		expect($('[data-filter]').attr('hidden')).toBeDefined();
		expect($('.finder-areas a')).toHaveLength(7);
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

describe.each(['', '/en'])('the whole plan on one page%s', (prefix) => {
	it('has every place of every chapter, word for word and in order', () => {
		const chapters = ['preface', 'review', 'context', 'goals', 'tasks', 'projects', 'safeguards'];
		const texts = (path: string) => pageBlocks(readPage(path), path).map(({ address, text }) => [address, text]);
		expect(texts(`${prefix}/print/`)).toEqual(chapters.flatMap((slug) => texts(`${prefix}/chapters/${slug}/`)));
	});
});
