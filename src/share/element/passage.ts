import { addressKind } from '#markdown/address.ts';
import { escaped, type Words } from '#share/cite/quotation.ts';

/** Words of the page and where they stand. */
export interface Passage extends Words {
	/** The addresses of the places they are from, in order; none where they are not the plan's. */
	addresses: string[];
	/** Their language. */
	lang: string;
}

/** What is no text of the plan, or is not shown; the plan's own numbers are. */
const LEFT_OUT =
	'[data-aside]:not(.number), [hidden], .visually-hidden, details:not([open]) > :not(summary), svg, template, button, label, select, input, textarea';
/** What stands on lines of its own. */
const BLOCKS =
	'h1, h2, h3, h4, h5, h6, p, li, ol, ul, dl, dt, dd, div, section, article, header, nav, details, summary, figure, figcaption, blockquote, caption';
const HEADING = 'h1, h2, h3, h4, h5, h6';

interface Block {
	tag: string;
	lang: string;
	text: string;
}

/** Blanks as the page shows them. */
const shown = (text: string) =>
	text
		.replace(/[\u2060\u200B]/g, '')
		.replace(/[^\S\u3000]+/g, ' ')
		.trim();

function collector(address: string, lang: string) {
	const blocks: (Block | { rows: string[][] })[] = [];
	const addresses: string[] = [];
	let at: Block & { address: string } = { tag: 'p', lang, text: '', address };

	const flush = () => {
		const text = shown(at.text);
		if (text !== '') {
			blocks.push({ tag: at.tag, lang: at.lang, text });
			note(at.address);
		}
		at.text = '';
	};
	const note = (place: string) => {
		if (place !== '' && addresses.at(-1) !== place) addresses.push(place);
	};
	const walk = (node: Node) => {
		for (const child of node.childNodes) {
			if (child.nodeType === Node.TEXT_NODE) at.text += child.nodeValue;
			if (child instanceof Element && !child.matches(LEFT_OUT)) enter(child);
		}
	};
	const enter = (element: Element) => {
		const outer = at;
		const here = {
			lang: element.getAttribute('lang') || at.lang,
			address: addressKind(element.id) ? element.id : at.address,
		};
		if (element.matches('table')) {
			flush();
			element.querySelectorAll('caption').forEach(enter);
			const rows = Array.from(element.querySelectorAll('tr:not([hidden])'), (row) => {
				const cells = Array.from(row.querySelectorAll('th, td'), cellText).map(shown);
				if (cells.some((cell) => cell !== '')) note(addressKind(row.id) ? row.id : here.address);
				return cells;
			}).filter((cells) => cells.some((cell) => cell !== ''));
			if (rows.length > 0) blocks.push({ rows });
		} else if (element.matches('br')) at.text += '\n';
		else if (element.matches(BLOCKS)) {
			flush();
			at = { tag: element.matches(HEADING) ? element.tagName.toLowerCase() : at.tag, text: '', ...here };
			walk(element);
			flush();
			at = outer;
		} else walk(element);
	};
	const cellText = (cell: Element): string => {
		const outer = at;
		at = { ...at, text: '' };
		walk(cell);
		const { text } = at;
		at = outer;
		return text;
	};
	return { walk, flush, blocks, addresses };
}

const textOf = (block: Block | { rows: string[][] }) =>
	'rows' in block ? block.rows.map((cells) => cells.join('\t')).join('\n') : block.text;

/** Lists become paragraphs: their numbers are words of the plan, and an editor would put its own before them. */
function htmlOf(block: Block | { rows: string[][] }): string {
	if (!('rows' in block)) return `<${block.tag} lang="${escaped(block.lang)}">${escaped(block.text)}</${block.tag}>`;
	const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
	return `<table>${block.rows.map(row).join('')}</table>`;
}

/** The words in a part of the page, the plan's numbers among them, without addresses, marks and what else the site adds. */
export function passageIn(range: Range): Passage {
	const common = range.commonAncestorContainer;
	const inner = common instanceof Element ? common : common.parentElement;
	let content: Node = range.cloneContents();
	// What a part stands in says what it is: of a heading, of a row.
	const outermost = inner?.closest(`table, ${HEADING}, p, li`);
	for (let each = outermost ? inner : null; each; each = each === outermost ? null : each.parentElement) {
		const shell = each.cloneNode(false) as Element;
		shell.append(content);
		content = shell;
	}
	const root = document.createElement('div');
	root.append(content);
	const address = inner?.closest('[id]:not(main):not([id^="name-"])')?.id ?? '';
	const lang = inner?.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
	const { walk, flush, blocks, addresses } = collector(addressKind(address) ? address : '', lang);
	walk(root);
	flush();
	return { text: blocks.map(textOf).join('\n'), html: blocks.map(htmlOf).join(''), addresses, lang };
}

/** A place whole: its words, without those of what lies under it. */
export function passageOf(place: Element): Passage {
	const range = document.createRange();
	range.selectNode(place);
	return passageIn(range);
}

/** A selection that begins behind the number of a heading and takes all of it means the number too. */
function withNumber(range: Range): Range {
	const { startContainer, startOffset } = range;
	const heading = startContainer.parentElement?.closest(HEADING);
	if (!heading || heading.contains(range.endContainer)) return range;
	const before = document.createRange();
	before.setStart(heading, 0);
	before.setEnd(startContainer, startOffset);
	const left = before.cloneContents();
	left.querySelector('.number')?.remove();
	if (shown(left.textContent ?? '') === '') range.setStart(heading, 0);
	return range;
}

/** What the reader has selected in the page's text; nothing where that is none of the plan's. */
export function selectedRange(): Range | undefined {
	const selection = getSelection();
	const main = document.querySelector('main');
	if (!selection || !main || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0).cloneRange();
	// Firefox parts a selection around what cannot be selected.
	const last = selection.getRangeAt(selection.rangeCount - 1);
	range.setEnd(last.endContainer, last.endOffset);
	if (!range.intersectsNode(main)) return undefined;
	const whole = document.createRange();
	whole.selectNodeContents(main);
	if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0) range.setStart(main, 0);
	if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) range.setEnd(main, main.childNodes.length);
	return withNumber(range);
}
