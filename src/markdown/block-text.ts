import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { defaultLocale } from '#i18n/locales.ts';
import type { TextPiece } from '#i18n/text-piece.ts';

/** What a component says in an attribute, or undefined. */
export function attributeOf(node: MdxJsxTextElement | MdxJsxFlowElement, name: string): string | undefined {
	const found = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
	return typeof found?.value === 'string' ? found.value : undefined;
}

/** The pieces of a block's text, in order, with white space as HTML shows it: runs are one blank, none at the ends. */
export function piecesOf(node: Nodes): TextPiece[] {
	const pieces: TextPiece[] = [];
	const isPlain = ({ lang, correction }: TextPiece) => lang === undefined && correction === undefined;
	const add = (piece: TextPiece) => {
		const last = pieces.at(-1);
		if (last && isPlain(last) && isPlain(piece)) last.text += piece.text;
		else pieces.push(piece);
	};
	const walk = (child: Nodes) => {
		if ('value' in child && child.type === 'text') return add({ text: child.value.replace(/\s+/g, ' ') });
		if (!('children' in child)) return;
		const isComponent = child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement';
		if (isComponent && child.name === 'Original') return add({ text: plainText(child), lang: defaultLocale });
		if (isComponent && child.name === 'Correction') {
			const correction = attributeOf(child, 'id');
			return add({ ...(correction && { correction }), text: plainText(child) });
		}
		for (const grandchild of child.children) walk(grandchild);
	};
	walk(node);
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (first) first.text = first.text.trimStart();
	if (last) last.text = last.text.trimEnd();
	return pieces;
}

function plainText(node: Nodes): string {
	if ('value' in node && node.type === 'text') return node.value.replace(/\s+/g, ' ');
	return 'children' in node ? node.children.map(plainText).join('') : '';
}
