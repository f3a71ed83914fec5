import type { Nodes, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import { type embedNames, isEmbedName } from '#markdown/embed-names.ts';
import type { ReadFile } from './content-files.ts';
import type { Problem } from './problem.ts';

/** What each node of a text may hold. What is not listed has no place in content: quotes, tables, code, emphasis, pictures. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
	root: ['heading', 'paragraph', 'list', 'thematicBreak', 'mdxJsxFlowElement'],
	heading: ['text', 'mdxJsxTextElement'],
	paragraph: ['text', 'mdxJsxTextElement', 'link'],
	list: ['listItem'],
	listItem: ['paragraph'],
	link: ['text'],
	mdxJsxTextElement: ['text', 'mdxJsxTextElement'],
	mdxJsxFlowElement: ['paragraph', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'text'],
};

/** The attributes of each component, and what their values look like. */
const ATTRIBUTES: Readonly<Partial<Record<keyof typeof embedNames, Readonly<Record<string, RegExp>>>>> = {
	Line: { as: /^(source|issuer|number|title|addressees|signature|date|plan-title|imprint)$/ },
	Correction: { id: /^\d\d$/ },
	Chart: { id: /^[a-z-]+$/ },
};

type Found = (node: Nodes, message: string) => void;

/** Attributes that a component does not take, lacks, or that have another value than it takes. */
function checkAttributes(node: Nodes, found: Found) {
	if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || !isEmbedName(node.name)) return;
	const taken = ATTRIBUTES[node.name] ?? {};
	const expected = Object.keys(taken).join(', ') || 'none';
	const given = new Map(node.attributes.map((each) => ['name' in each ? each.name : '{…}', each.value]));
	if (given.size < node.attributes.length) found(node, `<${node.name}> has an attribute twice`);
	for (const [name, value] of given) {
		const form = Object.hasOwn(taken, name) ? taken[name] : undefined;
		if (!form) found(node, `<${node.name}> has the attribute “${name}”; expected ${expected}`);
		else if (typeof value === 'string' && !form.test(value))
			found(node, `<${node.name}> has ${name}="${value}"; expected ${form.source.replace(/[\\^$()]/g, '')}`);
	}
	for (const name of Object.keys(taken))
		if (!given.has(name)) found(node, `<${node.name}> lacks the attribute “${name}”`);
}

/** Whether what a node of the plan's own text is, is right there: measures are numbered, links and lists of points are for the site's own pages. */
function checkPlanNode(node: Nodes, found: Found) {
	if (node.type === 'link') found(node, 'link in the text of the plan: expected the plan’s own words alone');
	if (node.type === 'list' && (!node.ordered || (node.start ?? 1) !== 1))
		found(node, 'list that is not numbered from 1: expected measures in the form 1. …');
}

const tight = (text: string) => text.replace(/\s/gu, '');

/** Words of a chapter or project that stand in no addressed block, so that no check would compare them. */
function strayText(file: ReadFile): string | undefined {
	const pieces: { text: string; line: number }[] = [];
	visit(file.tree, 'text', (node) => {
		pieces.push({ text: tight(node.value), line: (node.position?.start.line ?? 0) + file.lineOffset });
	});
	const addressed = tight(file.blocks.map(({ text }) => text).join(''));
	let at = 0;
	for (const { text } of pieces) {
		if (!addressed.startsWith(text, at)) return text;
		at += text.length;
	}
	return undefined;
}

/**
 * What stands in a file besides prose, headings, measures and components as
 * they are used here: nodes that have no place, attributes a component does
 * not take, and words outside every addressed block.
 */
export function checkStructure(file: ReadFile): Problem[] {
	const problems: Problem[] = [];
	const ownWords = file.address === undefined;
	const found: Found = (node, message) =>
		problems.push({ file: file.path, line: (node.position?.start.line ?? 0) + file.lineOffset, message });
	visit(file.tree, (node, _, parent: Parents | undefined) => {
		if (parent && CHILDREN[parent.type] && !CHILDREN[parent.type]?.includes(node.type))
			found(node, `${node.type} in ${parent.type}: expected ${CHILDREN[parent.type]?.join(', ')}`);
		if (node.type === 'link' && (node.title || node.children.length === 0))
			found(node, 'link with a title or without words: expected [words](address)');
		checkAttributes(node, found);
		if (!ownWords) checkPlanNode(node, found);
	});
	if (problems.length > 0 || ownWords) return problems;
	const stray = strayText(file);
	return stray === undefined
		? []
		: [
				{
					file: file.path,
					line: undefined,
					message: `“${stray.slice(0, 20)}” stands in no addressed block: expected every word in a heading, paragraph, measure or line`,
				},
			];
}
