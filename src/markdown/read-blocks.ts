import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { readingPlugins } from '#markdown/plugins.ts';
import type { AddressedBlock } from '#markdown/remark-addresses.ts';

const processor = createProcessor({ format: 'mdx', remarkPlugins: readingPlugins });

/** The tree of an MDX text (front matter already cut off) as it is written. Throws a VFileMessage where it is no MDX. */
export const parseText = (body: string, path: string): Root =>
	processor.parse(new VFile({ value: body, path })) as Root;

/**
 * The addressed blocks of a parsed text, in reading order; the tree stays as
 * it is. `path` is the content file's path: its language and address come from
 * it. Throws a VFileMessage where headings do not follow the numbering.
 */
export function blocksOf(tree: Root, path: string): AddressedBlock[] {
	const file = new VFile({ path });
	// The types take the program that comes out for the tree that goes in.
	processor.runSync(structuredClone(tree) as never, file);
	return file.data.addressed ?? [];
}

/** What was read last of each path: many pages ask for the same few texts. */
const read = new Map<string, { body: string; blocks: AddressedBlock[] }>();

/** The addressed blocks of an MDX text; read once until it changes. */
export function readBlocks(body: string, path: string): AddressedBlock[] {
	const known = read.get(path);
	if (known?.body === body) return known.blocks;
	const blocks = blocksOf(parseText(body, path), path);
	read.set(path, { body, blocks });
	return blocks;
}
