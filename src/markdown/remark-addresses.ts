import type { Heading, ListItem, Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import type { TextPiece } from '#i18n/text-piece.ts';
import type { Address } from '#markdown/address.ts';
import { addressCounter } from '#markdown/address-counter.ts';
import { attributeOf, piecesOf } from '#markdown/block-text.ts';
import { contentFile } from '#markdown/content-file.ts';
import { embedNames, isEmbedName } from '#markdown/embed-names.ts';

export type BlockKind = 'h2' | 'h3' | 'p' | 'measure' | 'caption' | 'line';

/** One addressed place of a content file, in reading order. */
export interface AddressedBlock {
	address: Address;
	kind: BlockKind;
	/** The plan's own words, without number, link or note mark. */
	text: string;
	/** Line of the file, counted from 1 behind the front matter where the caller cut that off. */
	line: number;
	/** Ids of the corrections that stand in this block. */
	corrections: string[];
	/** The text in pieces, for showing it elsewhere with its languages and marks. */
	pieces: TextPiece[];
	/** What a line of the notice or the imprint is, by the name it is written with: `<Line as="signature">`. */
	role?: string;
}

declare module 'vfile' {
	interface DataMap {
		addressed: AddressedBlock[];
	}
}

type Addressable = Heading | Paragraph | ListItem | MdxJsxFlowElement;

/**
 * Gives each heading, paragraph, measure and line of a content file its
 * address as `id`, derived from the structure alone, and lists them in
 * `file.data.addressed`. A thematic break (`***`) ends an item: what follows
 * belongs to its section again; the break itself is taken out.
 *
 * A heading that skips a level or has no place in the numbering fails with a
 * message that carries its line.
 */
export function remarkAddresses() {
	return (tree: Root, file: VFile) => {
		const { address } = contentFile(file.path);
		file.data.addressed = [];
		if (address === undefined) return;
		const addresses = addressCounter(address);
		const addressed = file.data.addressed;
		for (const node of tree.children) {
			if (node.type === 'heading') {
				const fault = headingFault(node, address, addresses.inSection());
				if (fault) file.fail(fault, node);
				addressed.push(
					addBlock(node, node.depth === 2 ? addresses.section() : addresses.item(), node.depth === 2 ? 'h2' : 'h3'),
				);
			} else if (node.type === 'thematicBreak') addresses.endItem();
			else if (node.type === 'paragraph') addressed.push(addBlock(node, addresses.block(), 'p'));
			else if (node.type === 'list')
				for (const measure of node.children) addressed.push(addBlock(measure, addresses.block(), 'measure'));
			else if (node.type === 'mdxJsxFlowElement') addressed.push(...embedBlocks(node, addresses));
		}
		tree.children = tree.children.filter((node) => node.type !== 'thematicBreak');
	};
}

/** Why a heading has no place in the numbering, or undefined where it has one. */
function headingFault(node: Heading, file: Address, inSection: boolean): string | undefined {
	if (file.includes('.')) return 'heading in a project: expected none, the title is in the front matter';
	if (node.depth === 1 || node.depth > 3)
		return `heading level ${node.depth}: expected ## (section) or ### (item), the chapter title is in the front matter`;
	return node.depth === 3 && !inSection ? 'heading level skipped: ### has no ## above it' : undefined;
}

/** The addressed blocks inside a component of the page's level, by its role. */
function embedBlocks(node: MdxJsxFlowElement, addresses: ReturnType<typeof addressCounter>): AddressedBlock[] {
	const role = isEmbedName(node.name) ? embedNames[node.name] : undefined;
	const region = String(node.name).toLowerCase();
	return node.children.flatMap((child) => {
		if (role === 'caption' && child.type === 'paragraph') return [addBlock(child, addresses.block(), 'caption')];
		if (role === 'region' && (child.type === 'paragraph' || child.type === 'mdxJsxFlowElement')) {
			return [addBlock(child, addresses.line(region), 'line')];
		}
		return [];
	});
}

/** Sets the address on the node and describes the block. */
function addBlock(node: Addressable, address: Address, kind: BlockKind): AddressedBlock {
	const role = node.type === 'mdxJsxFlowElement' ? attributeOf(node, 'as') : undefined;
	if (node.type === 'mdxJsxFlowElement') {
		node.attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: address });
	} else {
		node.data = { ...node.data, hProperties: { id: address } };
	}
	const pieces = piecesOf(node);
	return {
		address,
		kind,
		text: pieces.map(({ text }) => text).join(''),
		line: node.position?.start.line ?? 0,
		corrections: pieces.flatMap(({ correction }) => correction ?? []),
		pieces,
		...(role !== undefined && { role }),
	};
}
