import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { chapterSlugs } from '#markdown/chapters.ts';
import { compareBlocks, expectedBlocks, type FoundBlock } from '../../scripts/content-checks/fidelity.ts';
import { readSource } from '../../scripts/content-checks/source.ts';
import { pageBlocks, readPage } from '../support/site.ts';

const source = readSource('.');
const isRow = ({ address }: FoundBlock) => address.startsWith('indicator-');
const chapterBlocks = chapterSlugs.map((slug) => pageBlocks(readPage(`/chapters/${slug}/`), `/chapters/${slug}/`));
const blocks = chapterBlocks.flat();

/** The text of the plan, spaced as HTML spaces it. */
const expected = expectedBlocks(source);

describe('the built Chinese pages', () => {
	it('hold every block of the plan, once, in order, character for character', () => {
		expect(
			compareBlocks(
				expected,
				blocks.filter((block) => !isRow(block)),
			),
		).toEqual([]);
	});

	it('hold the 37 indicators as printed, in order', () => {
		const { indicators } = source.plan;
		let category = '';
		const rows = indicators.map((row) => {
			const head = row.category === category ? [] : [row.category];
			category = row.category;
			return [...head, row.no, row.name, row.attribute, row.unit, row.target].join('|');
		});
		expect(blocks.filter(isRow).map(({ text }) => text)).toEqual(rows);
	});

	it('print the official number before each heading', () => {
		for (const slug of chapterSlugs) {
			const $ = readPage(`/chapters/${slug}/`);
			for (const { id, number } of source.plan.blocks.filter(
				(block) => block.number && block.id.startsWith(`${chapterSlugs.indexOf(slug)}`),
			)) {
				expect($(`[id="${id}"] > .number`).text(), id).toBe(number);
			}
		}
	});

	it('would show a single changed character', () => {
		const html = readPage('/chapters/tasks/').html();
		const mutated = load(
			html.replace(
				'\u670D\u52A1\u8D28\u91CF\u5168\u9762\u63D0\u5347',
				'\u670D\u52A1\u8D28\u91CF\u5168\u9762\u63D0\u9AD8',
			),
		);
		const own = expected.filter(({ address }) => /^4(\.|$)/.test(address));
		const problems = compareBlocks(own, pageBlocks(mutated, 'mutated'));
		expect(problems.map(({ message }) => message)).toEqual([
			expect.stringMatching(/^4\.2\.1-5 differs from the source at character \d+: /),
		]);
	});

	it('would show a block lost, doubled or moved', () => {
		const all = blocks.filter((block) => !isRow(block));
		const [first, second, ...rest] = all;
		if (!first || !second) throw new Error('no blocks');
		expect(compareBlocks(expected, [first, ...rest])).not.toEqual([]);
		expect(compareBlocks(expected, [first, first, second, ...rest])).not.toEqual([]);
		expect(compareBlocks(expected, [second, first, ...rest])).not.toEqual([]);
		expect(compareBlocks(expected, all.slice(0, -1))).not.toEqual([]);
	});
});

describe('corrections', () => {
	it('each stand once in the text, with a note below and an entry on the about page', () => {
		const pages = chapterSlugs.map((slug) => readPage(`/chapters/${slug}/`));
		const about = readPage('/about/');
		for (const { id, reading, kind } of source.corrections) {
			expect(
				pages.map(($) => $(`#mark-${id}`).length).reduce((a, b) => a + b),
				`mark ${id}`,
			).toBe(1);
			const page = pages.find(($) => $(`#mark-${id}`).length > 0);
			expect(page?.(`#mark-${id}`).attr('href'), `mark ${id}`).toBe(`#note-${id}`);
			expect(page?.(`#note-${id} a`).attr('href'), `note ${id}`).toBe(`#mark-${id}`);
			const row = about(`#correction-${id}`);
			expect(row.text(), `entry ${id} (${kind})`).toContain(reading);
		}
		expect(about('#corrections tbody tr')).toHaveLength(source.corrections.length);
	});
});
