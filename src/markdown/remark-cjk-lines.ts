import type { Node, Parents, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { locales } from '#i18n/locales.ts';
import { hasWide } from '#locales/script.ts';
import { contentFile } from '#markdown/content-file.ts';

/** Quotation marks and ellipses look the same in both scripts: only a Chinese text makes them Chinese. */
const SHARED_MARKS = /[\u2018-\u201D\u2026]/;

/** The character nearest to `parent.children[index]` on the given side, or '' at the edge of the block. */
function neighbor(parent: Parents, index: number, side: -1 | 1): string {
	const next = parent.children[index + side] as Node | undefined;
	const text = next ? textOf(next) : '';
	return side < 0 ? text.slice(-1) : text.slice(0, 1);
}

/**
 * A line break between two Chinese characters (or a Chinese one and any
 * other) is no space: content files put each sentence on a line of its own.
 */
export function remarkCjkLines() {
	return (tree: Root, file: VFile) => {
		const { script } = locales[contentFile(file.path).locale];
		const isWide = (character: string) => hasWide(character) || (script === 'han' && SHARED_MARKS.test(character));
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined || !node.value.includes('\n')) return;
			node.value = node.value.replace(/[ \t]*\n[ \t]*/g, (found, at: number, whole: string) => {
				const before = whole.slice(0, at).slice(-1) || neighbor(parent, index, -1);
				const after = whole.slice(at + found.length).slice(0, 1) || neighbor(parent, index, 1);
				return isWide(before) || isWide(after) ? '' : '\n';
			});
		});
	};
}
