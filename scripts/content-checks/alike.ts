import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ReadFile } from './content-files.ts';
import type { Problem } from './problem.ts';

/** A piece of a file's structure, free of words: a block by its kind and address, or what stands in one. */
interface Bone {
	name: string;
	line: number;
}

const attribute = (node: Nodes, name: string) =>
	'attributes' in node
		? node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name)?.value
		: undefined;

/** What of a node all languages must have alike, or undefined. */
function nameOf(node: Nodes): string | undefined {
	if (node.type === 'heading') return `heading ${'#'.repeat(node.depth)}`;
	if (node.type === 'thematicBreak') return '***';
	if (node.type === 'listItem') return 'measure';
	if (node.type === 'paragraph') return 'paragraph';
	if (node.type === 'link') return `link to ${node.url}`;
	if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name !== 'Original') {
		const value = attribute(node, 'id') ?? attribute(node, 'as');
		return `<${node.name}${typeof value === 'string' ? ` ${value}` : ''}>`;
	}
	return undefined;
}

/** The structure of a file, block by block; inside a block in the order of names, for languages order words as they will. */
function bonesOf({ tree, blocks, frontMatter, lineOffset }: ReadFile): Bone[] {
	const addresses = new Map(blocks.map(({ line, address }) => [line, address]));
	const front = ['titleCorrection', 'sections'].map((field) => ({
		name: `${field} ${frontMatter[field] ?? 'none'}`,
		line: 1,
	}));
	const body = tree.children.flatMap((block) => {
		const bones: Bone[] = [];
		visit(block, (node, _, parent) => {
			const isPart =
				node.type === 'paragraph' &&
				(parent?.type === 'listItem' || (parent && 'name' in parent && parent.name === 'Line'));
			const name = isPart ? undefined : nameOf(node);
			const line = node.position?.start.line ?? 0;
			const address = /^(heading|paragraph|measure|<Line)/.test(name ?? '') ? addresses.get(line) : undefined;
			if (name) bones.push({ name: address ? `${address} (${name})` : name, line: line + lineOffset });
		});
		const inline = block.type === 'paragraph' || block.type === 'heading';
		return inline ? bones.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)) : bones;
	});
	return [...front, ...body];
}

/**
 * A translation has the structure of the plan's own language, file by file:
 * the same addresses in the same order, and headings, paragraphs, measures,
 * links, charts and corrections in the same places. The first place where a
 * file parts from its model is the one reported.
 */
export function checkAlike(own: readonly ReadFile[], translated: readonly ReadFile[]): Problem[] {
	return translated.flatMap((file): Problem[] => {
		const model = own.find(({ collection, slug }) => collection === file.collection && slug === file.slug);
		if (!model) return [];
		const [expected, found] = [bonesOf(model), bonesOf(file)];
		const at = expected.findIndex(({ name }, index) => found[index]?.name !== name);
		const index = at < 0 && found.length > expected.length ? expected.length : at;
		if (index < 0) return [];
		const [want, have] = [expected[index], found[index]];
		const message = `expected ${want?.name ?? 'the end'} as in ${model.path}${want ? `:${want.line}` : ''}, found ${have?.name ?? 'the end'}`;
		return [{ file: file.path, line: have?.line ?? found.at(-1)?.line, message }];
	});
}
