import { element } from '#browser/dom.ts';
import styles from '#settings/clauses.css?url';

/** What ends a clause: a semicolon, in Chinese a full stop too, with the marks that close behind it. */
const END = /[\uFF1B\u3002][\u201D\u2019\uFF09]*|;(?=\s)/gu;

/** The plan's own text in a block, without what stands beside it. */
function ownTexts(block: Element): Text[] {
	const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
		node.parentElement?.closest('[data-aside]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
	);
	const texts: Text[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
	return texts;
}

/** What a clause's end comes behind: its text, or the note mark on it. */
function behind(text: Text, block: Element): ChildNode {
	let at: ChildNode = text;
	while (!at.nextSibling && at.parentElement && at.parentElement !== block) at = at.parentElement;
	const next = at.nextSibling;
	return next instanceof Element && next.matches('.mark') ? next : at;
}

/** Marks where clauses end, from the last back, but for the end of the block. */
function mark(block: Element): void {
	let follows = false;
	for (const text of ownTexts(block).reverse()) {
		for (const match of Array.from(text.data.matchAll(END)).reverse()) {
			const end = match.index + match[0].length;
			if (text.data.slice(end).trim() !== '') text.splitText(end);
			else if (!follows) continue;
			behind(text, block).after(element('span', { class: 'clause-end' }));
			follows = true;
		}
		follows ||= text.data.trim() !== '';
	}
}

let isMarked = false;

/** Marks the clauses of the plan's paragraphs, once a page; the setting on the root element shows each on a line of its own. */
export function markClauses(): void {
	if (isMarked) return;
	isMarked = true;
	document.head.append(element('link', { rel: 'stylesheet', href: styles }));
	for (const block of document.querySelectorAll('article :is(p, li)[id], .pair-p .side, .pair-measure .side'))
		mark(block);
}
