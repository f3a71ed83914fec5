import { createProcessor } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { readingPlugins } from '#markdown/plugins.ts';
import type { AddressedBlock } from '#markdown/remark-addresses.ts';

const processor = createProcessor({ format: 'mdx', remarkPlugins: readingPlugins });

/**
 * The addressed blocks of an MDX text (front matter already cut off), in
 * reading order. `path` is the content file's path: its language and base
 * address come from it. Throws a VFileMessage (reason, line, column) where the
 * text is no MDX or its headings do not follow the numbering.
 */
export function readBlocks(body: string, path: string): AddressedBlock[] {
	const file = new VFile({ value: body, path });
	processor.processSync(file);
	return file.data.addressed ?? [];
}
