import { element } from '#browser/dom.ts';
import { findNeedles } from '#search/query/marks.ts';
import { normalized, tokensOf } from '#search/query/text.ts';

/** Text nodes of the place's own words, with where each begins in their joined text. */
function textNodes(place: Element): { node: Text; start: number }[] {
	const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT, (node) =>
		node.parentElement?.closest('[data-aside], script, style, mark')
			? NodeFilter.FILTER_REJECT
			: NodeFilter.FILTER_ACCEPT,
	);
	const nodes: { node: Text; start: number }[] = [];
	let start = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		nodes.push({ node: node as Text, start });
		start += (node as Text).data.length;
	}
	return nodes;
}

/** Marks what of a text node lies between two places of the joined text. */
function markIn({ node, start }: { node: Text; start: number }, from: number, to: number) {
	const first = Math.max(0, from - start);
	const last = Math.min(node.data.length, to - start);
	if (first >= last) return;
	const range = document.createRange();
	range.setStart(node, first);
	range.setEnd(node, last);
	range.surroundContents(element('mark', { class: 'found' }));
}

/** Marks the needles, each a list of tokens, in a place, whatever elements part them. Returns how many it found. */
export function markNeedles(place: Element, needles: readonly (readonly string[])[]): number {
	const text = textNodes(place)
		.map(({ node }) => node.data)
		.join('');
	const ranges = findNeedles(text, needles);
	// From the last to the first, so that the places of those before stay true.
	for (const [from, to] of [...ranges].reverse()) for (const each of textNodes(place).reverse()) markIn(each, from, to);
	return ranges.length;
}

/** Takes the marks out of a place again. */
export function unmark(place: Element): void {
	for (const mark of place.querySelectorAll('mark.found')) {
		const parent = mark.parentNode;
		mark.replaceWith(...mark.childNodes);
		parent?.normalize();
	}
}

/** Marks what search led to, at the address of the URL or in the whole text, and takes the words out of the URL, so that it can be copied. */
export function markFound(): void {
	const query = new URLSearchParams(location.search);
	const needles = query.getAll('mark').map((words) => tokensOf(normalized(words)));
	query.delete('mark');
	const target = document.getElementById(location.hash.slice(1));
	const main = document.querySelector('main');
	const place = target ?? main;
	if (place) markNeedles(place, needles);
	if (!target) main?.querySelector('mark.found')?.scrollIntoView({ block: 'center' });
	history.replaceState(history.state, '', `${location.pathname}${String(query) && `?${query}`}${location.hash}`);
}
