import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Address, addressKind } from '#markdown/address.ts';
import { contentFile } from '#markdown/content-file.ts';
import { numberPrefix } from '#markdown/numbering.ts';
import { plainSentence } from '#markdown/plain-sentence.ts';

/** A phrasing node that becomes `<tag …>text</tag>`; `data-aside` says that it is not the plan's own words. */
function aside(tag: string, properties: Record<string, string>, text: string): PhrasingContent {
	return {
		type: 'emphasis',
		data: { hName: tag, hProperties: { ...properties, dataAside: '' } },
		children: [{ type: 'text', value: text }],
	};
}

/** The link that stands beside each addressed place and leads to it. */
function addressLink(address: Address): PhrasingContent {
	return aside('a', { className: 'address', href: `#${address}` }, address);
}

/** The component that shows the plain sentence of a task; the page says what it is. */
const plainWords = (text: string): MdxJsxFlowElement => ({
	type: 'mdxJsxFlowElement',
	name: 'PlainWords',
	attributes: [{ type: 'mdxJsxAttribute', name: 'text', value: text }],
	children: [],
});

/**
 * Adds to every addressed element what the page prints beside the words: its
 * number before a heading, its address as a link behind (the lines of
 * the notice, set as the document they are, go without), and under the heading
 * of a task what it says in plain words. Runs after remarkAddresses, which has taken the words alone.
 */
export function remarkAsides() {
	return (tree: Root, file: VFile) => {
		const { locale } = contentFile(file.path);
		visit(tree, (node, index, parent) => {
			const id = node.data && 'hProperties' in node.data ? node.data.hProperties?.id : undefined;
			if (typeof id !== 'string' || addressKind(id) === 'line') return;
			if (node.type === 'heading') {
				node.children.unshift(aside('span', { className: 'number' }, numberPrefix(id, locale)));
				node.children.push(addressLink(id));
				const sentence = plainSentence(id, locale);
				if (sentence && parent && index !== undefined) parent.children.splice(index + 1, 0, plainWords(sentence));
			} else if (node.type === 'paragraph') node.children.push(addressLink(id));
			else if (node.type === 'listItem') {
				const last = node.children.at(-1);
				if (last?.type === 'paragraph') last.children.push(addressLink(id));
			}
		});
	};
}
