import { describe, expect, it } from 'vitest';
import { defaultLocale, locales } from '#i18n/locales.ts';
import { chapterSlugs } from '#markdown/chapters.ts';
import { indicators } from '#schemas/indicators.ts';
import { cellsOf, type FoundBlock } from '../../scripts/content-checks/blocks.ts';
import { readSource } from '../../scripts/content-checks/evidence.ts';
import { checkFidelity } from '../../scripts/content-checks/fidelity.ts';
import { planBlocks } from '../support/plan.ts';
import { pageBlocks, readPage } from '../support/site.ts';

const own = locales[defaultLocale].key;
const evidence = readSource('.');
const expected = planBlocks();
const isRow = ({ address }: FoundBlock) => address.startsWith('indicator-');
const all = chapterSlugs.flatMap((slug) => pageBlocks(readPage(`/chapters/${slug}/`), `/chapters/${slug}/`));
const kinds = new Map(expected.map(({ address, kind = '' }) => [address, kind]));
const blocks = all
	.filter((block) => !isRow(block))
	.map((block) => ({ ...block, kind: kinds.get(block.address) ?? '' }));
const problemsOf = (found: readonly FoundBlock[]) => checkFidelity(evidence, found, indicators, own);

describe('the pages of the plan’s own language', () => {
	it('hold the printed plan with its numbers, once, in order, character for character', () => {
		expect(problemsOf(blocks)).toEqual([]);
	});

	it('hold every block under its address', () => {
		expect(blocks.map(({ address, number }) => [address, number?.trim()])).toEqual(
			expected.map(({ address, number }) => [address, number]),
		);
	});

	it('hold the indicators as printed, in order', () => {
		const rows = indicators.map((row, index) => {
			const { category, no, name, attribute, unit, baseline, target } = cellsOf(row, own);
			const head = row.category === indicators[index - 1]?.category ? [] : [category];
			return [...head, no, name, attribute, unit, baseline, target].filter((cell) => cell !== undefined).join('|');
		});
		expect(all.filter(isRow).map(({ text }) => text)).toEqual(rows);
	});

	it('would show a single changed character', () => {
		const long = expected.findLast(({ kind, text }) => kind === 'p' && text.length > 30);
		if (!long) throw new Error('no paragraph');
		const changed = `${long.text.slice(0, 8)}\u7532${long.text.slice(9)}`;
		const found = blocks.map((block) => (block.address === long.address ? { ...block, text: changed } : block));
		expect(problemsOf(found).map(({ message }) => message)).toEqual([
			expect.stringContaining(`${long.address} differs from the source at character 9: `),
		]);
	});

	it('would show a block lost, doubled or moved', () => {
		const [first, second, ...rest] = blocks;
		if (!first || !second) throw new Error('no blocks');
		for (const wrong of [
			[first, ...rest],
			[first, first, second, ...rest],
			[second, first, ...rest],
			blocks.slice(0, -1),
		])
			expect(problemsOf(wrong)).not.toEqual([]);
	});
});

describe('corrections', () => {
	it('each stand once in the text, with a note below and an entry on the about page', () => {
		const pages = chapterSlugs.map((slug) => readPage(`/chapters/${slug}/`));
		const about = readPage('/about/');
		for (const { id, reading, kind } of evidence.entries) {
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
		expect(about('#corrections tbody tr')).toHaveLength(evidence.entries.length);
	});
});
