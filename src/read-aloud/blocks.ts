import type { Passage, Tongue } from '#read-aloud/speakable.ts';

/** An addressed place of the page and its words. */
export interface Block {
	element: HTMLElement;
	address: string;
	passages: Passage[];
}

/** Ids of the plan's own places; notes and terms have others. */
const ADDRESS = /^(\d|notice-|colophon-|indicator-)/;
/** What of an indicator's row is read, in this order. */
const CELLS = ['.name', '.target', '.unit'];

export const tongueOf = (language: string): Tongue => (/^zh/.test(language) ? 'zh' : 'en');

/** The plan's own words in a place, parted where the language changes. */
function wordsIn(place: Element): Passage[] {
	const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
	const passages: Passage[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (!parent || parent.closest('[data-aside]')) continue;
		passages.push({
			text: node.nodeValue ?? '',
			tongue: tongueOf(parent.closest('[lang]')?.getAttribute('lang') ?? ''),
		});
	}
	return passages;
}

function wordsOfRow(row: Element): Passage[] {
	const cells = CELLS.map((cell) => row.querySelector(cell)).filter((cell) => cell !== null);
	return cells.flatMap((cell, index) => {
		const words = wordsIn(cell);
		const comma = words[0]?.tongue === 'zh' ? '\uFF0C' : ', ';
		return index === 0 ? words : [{ text: comma, tongue: words[0]?.tongue ?? 'en' }, ...words];
	});
}

/** The blocks of the page's text in reading order. */
export function readBlocks(): Block[] {
	return Array.from(document.querySelectorAll<HTMLElement>('article [id]'))
		.filter(({ id }) => ADDRESS.test(id))
		.filter((element) => !element.closest('[data-aside]'))
		.map((element) => ({
			element,
			address: element.id,
			passages: element.matches('tr') ? wordsOfRow(element) : wordsIn(element),
		}));
}

/** The first block the reader has in view: one that begins in the window or shows at least half; else what is there. `bottom` is where the window is covered. */
export function firstInView(blocks: readonly Block[], bottom: number): number {
	const shown = blocks.map(({ element }) => {
		const { top, bottom: end, height } = element.getBoundingClientRect();
		const visible = Math.min(end, bottom) - Math.max(top, 0);
		return { visible, isEnough: visible > 0 && (top >= 0 || visible >= height / 2) };
	});
	const enough = shown.findIndex(({ isEnough }) => isEnough);
	return Math.max(0, enough >= 0 ? enough : shown.findIndex(({ visible }) => visible > 0));
}
