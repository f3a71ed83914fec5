import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { chartIds } from '#charts/index.ts';
import { type EmbedName, embedNames, isEmbedName } from '#markdown/embed-names.ts';
import type { ReadFile } from './content-files.ts';
import type { Problem } from './problem.ts';

/** What a text is made of. What is not listed has no place in content: quotes, tables, code, emphasis, pictures, expressions. */
const USED: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
	'root',
	'heading',
	'paragraph',
	'text',
	'list',
	'listItem',
	'link',
	'thematicBreak',
	'mdxJsxFlowElement',
	'mdxJsxTextElement',
]);

/** What editors call what MDX has other names for. */
const NAMES: Readonly<Partial<Record<Nodes['type'], string>>> = {
	mdxjsEsm: 'import or export',
	mdxFlowExpression: 'expression in braces',
	mdxTextExpression: 'expression in braces',
};

/** The attributes of each component, and what their values may be. */
const ATTRIBUTES: Readonly<Partial<Record<EmbedName, Readonly<Record<string, RegExp>>>>> = {
	Line: { as: /^(source|issuer|number|title|addressees|signature|date|plan-title|imprint)$/ },
	Correction: { id: /^\d\d$/ },
	Chart: { id: new RegExp(`^(${chartIds.join('|')})$`) },
};

type Found = (node: Nodes, message: string) => void;

/** A component that there is not, attributes that it does not take or lacks, or that have another value than it takes. */
function checkComponent(node: Nodes, found: Found) {
	if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
	if (!isEmbedName(node.name)) {
		found(node, `unknown component <${node.name ?? ''}>: expected one of ${Object.keys(embedNames).join(', ')}`);
		return;
	}
	const taken = ATTRIBUTES[node.name] ?? {};
	const given = new Map(node.attributes.map((each) => ['name' in each ? each.name : '{…}', each.value]));
	if (given.size < node.attributes.length) found(node, `<${node.name}> has an attribute twice`);
	for (const [name, value] of given) {
		const form = Object.hasOwn(taken, name) ? taken[name] : undefined;
		if (!form)
			found(node, `<${node.name}> has the attribute “${name}”; expected ${Object.keys(taken).join(', ') || 'none'}`);
		else if (typeof value !== 'string')
			found(node, `<${node.name}> has an expression as attribute: expected ${name}="…"`);
		else if (!form.test(value))
			found(
				node,
				`<${node.name}> has ${name}="${value}"; expected ${form.source.replace(/[\\^$()]/g, '').replaceAll('|', ', ')}`,
			);
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

/** The first words of a chapter or project that stand in no addressed block, so that no check would compare them. */
function checkStray(file: ReadFile, found: Found) {
	const addressed = tight(file.blocks.map(({ text }) => text).join(''));
	let at = 0;
	visit(file.tree, 'text', (node) => {
		const text = tight(node.value);
		if (at >= 0 && addressed.startsWith(text, at)) at += text.length;
		else if (at >= 0) {
			found(
				node,
				`“${text.slice(0, 20)}” stands in no addressed block: expected a heading, paragraph, measure or line`,
			);
			at = -1;
		}
	});
}

/** Charts that stand in the text of the plan more than once: a page of the whole plan would have their drawings twice. */
export function checkChartsOnce(files: readonly ReadFile[]): Problem[] {
	const places = new Map<string, string>();
	return files
		.filter(({ address }) => address !== undefined)
		.flatMap(({ path, tree, lineOffset }) => {
			const problems: Problem[] = [];
			visit(tree, 'mdxJsxFlowElement', (node) => {
				const id = node.attributes.find((each) => 'name' in each && each.name === 'id')?.value;
				if (node.name !== 'Chart' || typeof id !== 'string') return;
				const line = (node.position?.start.line ?? 0) + lineOffset;
				const first = places.get(id);
				if (first)
					problems.push({
						file: path,
						line,
						message: `the chart “${id}” stands in ${first} already: expected it once`,
					});
				else places.set(id, `${path}:${line}`);
			});
			return problems;
		});
}

/** What stands in a file besides prose, headings, measures, links and components as they are used here. */
export function checkStructure(file: ReadFile): Problem[] {
	const problems: Problem[] = [];
	const ofPlan = file.address !== undefined;
	const found: Found = (node, message) =>
		problems.push({ file: file.path, line: (node.position?.start.line ?? 0) + file.lineOffset, message });
	visit(file.tree, (node) => {
		if (!USED.has(node.type))
			found(
				node,
				`${NAMES[node.type] ?? node.type} is not used in content: expected prose and the components ${Object.keys(embedNames).join(', ')}`,
			);
		if (node.type === 'link' && (node.title || node.children.length === 0))
			found(node, 'link with a title or without words: expected [words](address)');
		checkComponent(node, found);
		if (ofPlan) checkPlanNode(node, found);
	});
	if (problems.length === 0 && ofPlan) checkStray(file, found);
	return problems;
}
