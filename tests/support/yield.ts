import { createProcessor } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { pagePlugins } from '#markdown/plugins.ts';
import { readContent } from '../../scripts/content-checks/content-files.ts';
import { readEvidence } from '../../scripts/content-checks/evidence.ts';
import type { Files } from './mutants.ts';

const processor = createProcessor({ format: 'mdx', remarkPlugins: pagePlugins });
const decoder = new TextDecoder();

/**
 * What the site makes of files: of each text its front matter and the program
 * that renders it, with every link, address and mark; of the evidence what is
 * shown of it. Faults that change nothing of this change no page.
 */
export function yieldOf(files: Files, paths: readonly string[]): string {
	const { files: read } = readContent(files);
	return JSON.stringify(
		paths.map((path) => {
			const bytes = files.get(path);
			if (path.startsWith('content/source/')) {
				const { evidence } = readEvidence(files);
				return evidence && { ...evidence, original: evidence.original.replace(/\s/g, '') };
			}
			const file = read.find((each) => each.path === path);
			if (!bytes || !file) return undefined;
			const body = decoder.decode(bytes).replace(/^---\n[\s\S]*?\n---\n/, '');
			return [
				file.frontMatter,
				file.blocks.map(({ line: _, ...block }) => block),
				String(processor.processSync(new VFile({ value: body, path }))),
			];
		}),
	);
}
