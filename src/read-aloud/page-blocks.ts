import { addressKind } from '#markdown/address.ts';
import { spokenLanguage } from '#read-aloud/languages/index.ts';
import type { SpokenText } from '#read-aloud/speakable.ts';

/** An addressed place of the page and its words. */
export interface PageBlock {
	element: HTMLElement;
	address: string;
	texts: SpokenText[];
}

/** What of an indicator's row is read, in this order. */
const CELLS = ['.name', '.target', '.unit'];

/** The plan's own words in a place, parted where the language changes. */
function wordsIn(place: Element): SpokenText[] {
	const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
	const texts: SpokenText[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (!parent || parent.closest('[data-aside]')) continue;
		texts.push({ text: node.nodeValue ?? '', lang: parent.closest('[lang]')?.getAttribute('lang') ?? '' });
	}
	return texts;
}

function wordsOfRow(row: Element): SpokenText[] {
	const cells = CELLS.map((cell) => row.querySelector(cell)).filter((cell) => cell !== null);
	return cells.flatMap((cell, index) => {
		const words = wordsIn(cell);
		const { lang = '' } = words[0] ?? {};
		return index === 0 ? words : [{ text: spokenLanguage(lang).comma, lang }, ...words];
	});
}

/** The blocks of the page's text in reading order. */
export function pageBlocks(): PageBlock[] {
	return Array.from(document.querySelectorAll<HTMLElement>('article [id]'))
		.filter(({ id }) => addressKind(id) !== undefined)
		.filter((element) => !element.closest('[data-aside]'))
		.map((element) => ({
			element,
			address: element.id,
			texts: element.matches('tr') ? wordsOfRow(element) : wordsIn(element),
		}));
}

/** The first block the reader has in view: one that begins in the window or shows at least half; else what is there. `bottom` is where the window is covered. */
export function firstInView(blocks: readonly PageBlock[], bottom: number): number {
	const shown = blocks.map(({ element }) => {
		const { top, bottom: end, height } = element.getBoundingClientRect();
		const visible = Math.min(end, bottom) - Math.max(top, 0);
		return { visible, isEnough: visible > 0 && (top >= 0 || visible >= height / 2) };
	});
	const enough = shown.findIndex(({ isEnough }) => isEnough);
	return Math.max(0, enough >= 0 ? enough : shown.findIndex(({ visible }) => visible > 0));
}
