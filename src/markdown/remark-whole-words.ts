import type { Nodes, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { locales } from '#i18n/locales.ts';
import { contentFile } from '#markdown/content-file.ts';
import { embedNames, isEmbedName } from '#markdown/embed-names.ts';
import { runningPieces, wholePieces } from '#markdown/whole-words.ts';

/** A place where a line may break: `<wbr>`. */
const mayBreak = (): PhrasingContent => ({ type: 'emphasis', data: { hName: 'wbr' }, children: [] });

/** Puts the pieces of each text under a node in its place, with a place to break between them. */
function part(node: Nodes, piecesOf: (text: string) => string[]): void {
	visit(node, 'text', ({ value }, index, parent) => {
		if (!parent || index === undefined) return;
		const pieces = piecesOf(value).flatMap((piece, at): PhrasingContent[] => {
			const text: PhrasingContent = { type: 'text', value: piece };
			return at === 0 ? [text] : [mayBreak(), text];
		});
		(parent.children as PhrasingContent[]).splice(index, 1, ...pieces);
		return [SKIP, index + pieces.length];
	});
}

/**
 * Says in headings, captions and the lines of the notice where Chinese words part, so
 * that no line ends within one, and in all other text where no browser would end a line.
 * Runs last: the words stand in pieces behind it.
 */
export function remarkWholeWords() {
	return (tree: Root, file: VFile) => {
		const { locale } = contentFile(file.path);
		if (locales[locale].script !== 'han') return;
		visit(tree, (node) => {
			const role = 'name' in node && isEmbedName(node.name) ? embedNames[node.name] : undefined;
			if (node.type === 'heading' || role === 'line' || role === 'caption')
				part(node, (text) => wholePieces(text, locale));
			else if (node.type === 'paragraph') part(node, runningPieces);
			else return;
			return SKIP;
		});
	};
}
