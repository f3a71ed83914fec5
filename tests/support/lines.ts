/** What is wrong with the lines of a page, each with the words around it. */
export interface LineFaults {
	/** Breaks inside a word of a title, a link, a button, a label: before `|` one line ends, behind it the next begins. */
	inWord: string[];
	/** Lines that begin with a closing mark. */
	begins: string[];
	/** Lines that end with an opening mark. */
	ends: string[];
	/** Addresses that stand on a line of their own. */
	alone: string[];
	/** Signs in brackets, as （%） is, that are parted or stand alone on a line. */
	sign: string[];
	/** How many breaks in titles there are at all, so that a page that shows nothing is no proof. */
	breaks: number;
}

/**
 * Finds the faults in the lines of the page that is open, as they are laid out now. Runs in
 * the browser (`page.evaluate`), so that it knows nothing but its argument: the page's language.
 */
export function lineFaults(locale: string): LineFaults {
	const TITLES =
		'h1, h2, h3, h4, caption, legend, summary, button, label, th, dt, nav a, .button, .line, :is(li, td, dd) a:not(.prose [id] *, .prose li *, .term, .mark)';
	const BLOCKS = `${TITLES}, p, li, td, dd, figcaption`;
	const CLOSING = /[\uFF0C\u3002\u3001\uFF1B\uFF1A\uFF01\uFF1F\uFF09\u300B\u300D\u3015\u201D,.;:!?)\]%\uFF05]/;
	const OPENING = /[\uFF08\u300A\u300C\u3014\u201C([]/;
	const faults: LineFaults = { inWord: [], begins: [], ends: [], alone: [], sign: [], breaks: 0 };
	const words = new Intl.Segmenter(locale, { granularity: 'word' });
	const titles = new Set(document.querySelectorAll(TITLES));
	const range = document.createRange();
	const rectsOf = (node: Text, from: number, to: number) => {
		range.setStart(node, from);
		range.setEnd(node, to);
		return Array.from(range.getClientRects()).filter(({ width }) => width > 0);
	};
	const isBelow = (next: DOMRect, last: DOMRect) => next.left < last.right && next.top > last.top + last.height / 2;

	/** The characters of an element's text, and which of them begin a line. Text of blocks within is theirs. */
	const linesOf = (block: Element) => {
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		let text = '';
		let last: DOMRect | undefined;
		let lastBox: Element | undefined;
		const starts: number[] = [];
		for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
			const { data, parentElement: parent } = node;
			if (parent?.closest(BLOCKS) !== block && !titles.has(block)) {
				last = undefined;
				continue;
			}
			if (!parent || parent.closest('.address, .visually-hidden, option')) continue;
			const rects = rectsOf(node, 0, data.length);
			const [first] = rects;
			if (!first) continue;
			// What stands in a box of its own has words of its own.
			const box = getComputedStyle(parent).display === 'inline' ? undefined : parent;
			if (box !== lastBox) text += ' ';
			lastBox = box;
			const isOneLine = rects.every((rect) => !isBelow(rect, first));
			if (isOneLine) {
				if (last && isBelow(first, last)) starts.push(text.length + data.search(/\S/));
				last = rects.at(-1);
			} else {
				for (let at = 0; at < data.length; at += 1) {
					const rect = /\s/.test(data.charAt(at)) ? undefined : rectsOf(node, at, at + 1)[0];
					if (rect && last && isBelow(rect, last)) starts.push(text.length + at);
					last = rect ?? last;
				}
			}
			text += data;
		}
		return { text, starts };
	};
	for (const block of document.querySelectorAll(BLOCKS)) {
		// What is for screen readers alone has a pixel.
		if (!block.checkVisibility() || block.closest('.visually-hidden') || (block.closest('thead')?.clientWidth ?? 9) < 2)
			continue;
		const isTitle = titles.has(block) && !block.querySelector('p, li, table, select');
		const { text, starts } = linesOf(block);
		if (starts.length === 0) continue;
		const shown = (at: number) =>
			`${text.slice(Math.max(0, at - 6), at)}|${text.slice(at, at + 6)}`.replace(/\s+/g, ' ');
		const segments = isTitle ? words.segment(text) : undefined;
		if (isTitle) faults.breaks += starts.length;
		for (const at of starts) {
			const word = segments?.containing(at);
			if (word?.isWordLike && word.index < at) faults.inWord.push(shown(at));
			if (CLOSING.test(text.charAt(at)) && !/\s/.test(text.charAt(at - 1))) faults.begins.push(shown(at));
			if (OPENING.test(text.slice(0, at).trimEnd().slice(-1))) faults.ends.push(shown(at));
		}
		for (const { 0: sign, index } of text.matchAll(/\uFF08[^\u4E00-\u9FFF]\uFF09|\uFF08\u4E2A\uFF09/g)) {
			const line = text.slice(
				starts.findLast((start) => start <= index) ?? 0,
				starts.find((start) => start > index),
			);
			const isParted = starts.some((start) => start > index && start < index + sign.length);
			if (isParted || line.trim() === sign) faults.sign.push(shown(index));
		}
	}
	for (const address of document.querySelectorAll('p > .address, li > .address, :is(h1, h2, h3, h4) > .address')) {
		if (!address.checkVisibility()) continue;
		const parent = address.parentElement as HTMLElement;
		const { bottom } = parent.getBoundingClientRect();
		const rect = address.getBoundingClientRect();
		range.selectNodeContents(parent);
		range.setEndBefore(address);
		// The last words may be a note's mark, which stands higher than its line.
		const end = Math.max(...Array.from(range.getClientRects(), (each) => each.bottom));
		if (rect.top + rect.height / 2 > end + 4 && rect.bottom <= bottom + 1) faults.alone.push(address.textContent);
	}
	return faults;
}
