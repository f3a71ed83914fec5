import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Address, addressKind } from '#markdown/address.ts';
import { contentFile } from '#markdown/content-file.ts';
import { numberPrefix } from '#markdown/numbering.ts';
import { isTask } from '#markdown/places.ts';
import { plainSentence } from '#markdown/plain-sentence.ts';
import { indicatorLinks } from '#schemas/links.ts';
import { milestones } from '#schemas/monitoring.ts';

/** A phrasing node that becomes `<tag …>text</tag>`; `data-aside` says that it is not the plan's own words. */
function aside(tag: string, properties: Record<string, string>, text: string): PhrasingContent {
	return phrase(tag, { ...properties, dataAside: '' }, [{ type: 'text', value: text }]);
}

const phrase = (tag: string, hProperties: Record<string, string>, children: PhrasingContent[]): PhrasingContent => ({
	type: 'emphasis',
	data: { hName: tag, hProperties },
	children,
});

/** The link that stands beside each addressed place and leads to it: `AddressLink.astro` says what is in it. */
function addressLink(address: Address, stop: Record<string, string>): PhrasingContent {
	const shown = phrase('span', { ariaHidden: 'true' }, [{ type: 'text', value: address }]);
	const link = { className: 'address', href: `#${address}`, ariaLabel: address, ...stop, dataAside: '' };
	return phrase('a', link, [shown]);
}

const jsx = (name: string, attribute: string, value: string) => ({
	name,
	attributes: [{ type: 'mdxJsxAttribute', name: attribute, value } satisfies MdxJsxAttribute],
	children: [],
});

/** A component that shows something under a heading; the page says what it is. */
const component = (name: string, attribute: string, value: string): MdxJsxFlowElement => ({
	type: 'mdxJsxFlowElement',
	...jsx(name, attribute, value),
});

/** The places that indicators rest on. */
const tied: ReadonlySet<string> = new Set(indicatorLinks.map(({ address }) => address));

/** What stands behind the words of a paragraph: its address, no stop of the Tab key, and the indicators that rest on it. */
function endOf(address: Address): PhrasingContent[] {
	const ties: MdxJsxTextElement = { type: 'mdxJsxTextElement', ...jsx('Ties', 'address', address) };
	return [addressLink(address, { tabIndex: '-1' }), ...(tied.has(address) ? [ties] : [])];
}

/**
 * Adds to every addressed element what the page prints beside the words: its
 * number before a heading, its address as a link behind (the lines of
 * the notice, set as the document they are, go without), behind that, or under
 * a heading, the indicators that rest on it, and under the heading
 * of a task what it says in plain words and, in a plan with milestones, what became of it. Runs after remarkAddresses, which has taken the words alone.
 */
export function remarkAsides() {
	return (tree: Root, file: VFile) => {
		const { locale } = contentFile(file.path);
		visit(tree, (node, index, parent) => {
			const id = node.data && 'hProperties' in node.data ? node.data.hProperties?.id : undefined;
			if (typeof id !== 'string' || addressKind(id) === 'line') return;
			if (node.type === 'heading') {
				const name = `name-${id}`;
				const number = aside('span', { className: 'number' }, numberPrefix(id, locale));
				node.children = [phrase('span', { id: name }, [number, ...node.children]), addressLink(id, {})];
				if (node.data) node.data.hProperties = { ...node.data.hProperties, ariaLabelledBy: [name] };
				const sentence = plainSentence(id, locale);
				const asides = [
					...(sentence ? [component('PlainWords', 'text', sentence)] : []),
					...(tied.has(id) ? [component('Ties', 'address', id)] : []),
					...(milestones.length > 0 && isTask(id) ? [component('TaskState', 'address', id)] : []),
				];
				if (parent && index !== undefined) parent.children.splice(index + 1, 0, ...asides);
			} else if (node.type === 'paragraph') node.children.push(...endOf(id));
			else if (node.type === 'listItem') {
				const last = node.children.at(-1);
				if (last?.type === 'paragraph') last.children.push(...endOf(id));
			}
		});
	};
}
