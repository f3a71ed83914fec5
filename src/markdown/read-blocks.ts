import { createProcessor } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { readingPlugins } from '#markdown/plugins.ts';
import type { AddressedBlock } from '#markdown/remark-addresses.ts';

const processor = createProcessor({ format: 'mdx', remarkPlugins: readingPlugins });

/** What was read last of each path: many pages ask for the same few texts. */
const read = new Map<string, { body: string; blocks: AddressedBlock[] }>();

/**
 * The addressed blocks of an MDX text (front matter already cut off), in
 * reading order. `path` is the content file's path: its language and base
 * address come from it. Throws a VFileMessage (reason, line, column) where the
 * text is no MDX or its headings do not follow the numbering.
 */
export function readBlocks(body: string, path: string): AddressedBlock[] {
	const known = read.get(path);
	if (known?.body === body) return known.blocks;
	const file = new VFile({ value: body, path });
	processor.processSync(file);
	const blocks = file.data.addressed ?? [];
	read.set(path, { body, blocks });
	return blocks;
}
