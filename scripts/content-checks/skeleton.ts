import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ReadFile } from './content-files.ts';
import type { Problem } from './problem.ts';

/** A piece of a file's structure, free of words. */
interface Bone {
	name: string;
	line: number;
}

const attribute = (node: Nodes, name: string) =>
	'attributes' in node
		? node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name)?.value
		: undefined;

/** What of a node both languages must have alike, or undefined. */
function boneOf(node: Nodes, inItem: boolean): string | undefined {
	if (node.type === 'heading') return `heading ${'#'.repeat(node.depth)}`;
	if (node.type === 'thematicBreak') return '***';
	if (node.type === 'listItem') return 'measure';
	if (node.type === 'paragraph') return inItem ? undefined : 'paragraph';
	if (node.type === 'link') return `link to ${node.url}`;
	if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
		if (node.name === 'Zh') return undefined;
		const value = attribute(node, 'id') ?? attribute(node, 'as');
		return `<${node.name}${typeof value === 'string' ? ` ${value}` : ''}>`;
	}
	return undefined;
}

/** The structure of a file, block by block; inside a block in the order of names, for languages order words as they will. */
function skeleton(file: ReadFile): Bone[] {
	const front = ['titleCorrection', 'sections'].map((field) => ({
		name: `${field} ${file.frontMatter[field] ?? 'none'}`,
		line: 1,
	}));
	const body = file.tree.children.flatMap((block) => {
		const bones: Bone[] = [];
		visit(block, (node, _, parent) => {
			const name = boneOf(node, parent?.type === 'listItem');
			if (name) bones.push({ name, line: (node.position?.start.line ?? 0) + file.lineOffset });
		});
		const inline = block.type === 'paragraph' || block.type === 'heading';
		return inline ? bones.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)) : bones;
	});
	return [...front, ...body];
}

/**
 * Both languages have the same structure, file by file: headings, paragraphs,
 * measures, links, charts and corrections in the same places. The first place
 * where a file parts from its Chinese is reported.
 */
export function checkSkeleton(zh: readonly ReadFile[], en: readonly ReadFile[]): Problem[] {
	return en.flatMap((file): Problem[] => {
		const chinese = zh.find(({ collection, slug }) => collection === file.collection && slug === file.slug);
		if (!chinese) return [];
		const [expected, found] = [skeleton(chinese), skeleton(file)];
		const at = expected.findIndex(({ name }, index) => found[index]?.name !== name);
		const index = at < 0 && found.length > expected.length ? expected.length : at;
		if (index < 0) return [];
		const [want, have] = [expected[index], found[index]];
		const message = `expected ${want?.name ?? 'the end'} as in ${chinese.path}${want ? `:${want.line}` : ''}, found ${have?.name ?? 'the end'}`;
		return [{ file: file.path, line: have?.line ?? found.at(-1)?.line, message }];
	});
}
