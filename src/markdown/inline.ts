import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A piece of a block's text: plain, Chinese inside English (`zh`), or words under a correction. */
export interface Inline {
	text: string;
	/** Set where the words are Chinese inside a text of another language. */
	zh?: true;
	/** Id of the correction the words stand under; its mark follows them. The words may be none. */
	correction?: string;
}

/** The `id` of a correction, or undefined. */
function correctionId(node: MdxJsxTextElement | MdxJsxFlowElement): string | undefined {
	const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id');
	return typeof id?.value === 'string' ? id.value : undefined;
}

/** The pieces of a block's text, in order, with white space as HTML shows it: runs are one blank, none at the ends. */
export function inlineOf(node: Nodes): Inline[] {
	const pieces: Inline[] = [];
	const add = (piece: Inline) => {
		const last = pieces.at(-1);
		if (last && !last.zh && !last.correction && !piece.zh && !piece.correction) last.text += piece.text;
		else pieces.push(piece);
	};
	const walk = (child: Nodes, context: Omit<Inline, 'text'>) => {
		if ('value' in child && child.type === 'text') return add({ ...context, text: child.value.replace(/\s+/g, ' ') });
		if (!('children' in child)) return;
		const isComponent = child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement';
		if (isComponent && child.name === 'Zh') return add({ ...context, zh: true, text: plainText(child) });
		if (isComponent && child.name === 'Correction') {
			const correction = correctionId(child);
			return add({ ...context, ...(correction && { correction }), text: plainText(child) });
		}
		for (const grandchild of child.children) walk(grandchild, context);
	};
	walk(node, {});
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (first) first.text = first.text.trimStart();
	if (last) last.text = last.text.trimEnd();
	return pieces;
}

function plainText(node: Nodes): string {
	if ('value' in node && node.type === 'text') return node.value.replace(/\s+/g, ' ');
	return 'children' in node ? node.children.map(plainText).join('') : '';
}
