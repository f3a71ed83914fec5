import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Locale } from '#i18n/locales.ts';
import { contentFile } from '#markdown/content-file.ts';
import { perBuild } from '#markdown/per-build.ts';
import { findTerms, termPieces } from '#markdown/terms.ts';
import { projectSlugs } from '#schemas/names.ts';

/** The terms that the page has before this file: the projects of a chapter are one page. */
const termsBefore = perBuild((path: string): ReadonlySet<string> => {
	const { locale, collection, slug } = contentFile(path);
	const before = collection === 'projects' ? projectSlugs[projectSlugs.indexOf(slug) - 1] : undefined;
	if (before === undefined) return new Set();
	const previous = join(dirname(path), `${before}.mdx`);
	const own = findTerms(readFileSync(previous, 'utf8'), locale).map(({ id }) => id);
	return new Set([...termsBefore(previous), ...own]);
});

/**
 * Links the first occurrence on a page of each term to its entry in the
 * glossary, but for everyday words. Headings, links and words of another language
 * stay as they are. The words do not change.
 */
export function remarkTerms() {
	return (tree: Root, file: VFile) => {
		const { locale, address } = contentFile(file.path);
		if (address === undefined) return;
		const seen = new Set(termsBefore(file.path));
		visit(tree, (node, index, parent) => {
			if (node.type === 'heading' || node.type === 'link') return SKIP;
			if (
				(node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') &&
				node.name !== 'Correction' &&
				node.name !== 'Notice'
			)
				return SKIP;
			if (node.type !== 'text' || !parent || index === undefined) return undefined;
			const pieces = linked(node, seen, locale);
			if (pieces.length === 1) return undefined;
			parent.children.splice(index, 1, ...(pieces as typeof parent.children));
			return [SKIP, index + pieces.length];
		});
	};
}

/** A text cut where it names a term not seen before, with a link there. */
const linked = ({ value }: Text, seen: Set<string>, locale: Locale): PhrasingContent[] =>
	termPieces(value, locale, seen).map(({ text, path }) =>
		path
			? {
					type: 'link',
					url: path,
					data: { hProperties: { className: ['term'] } },
					children: [{ type: 'text', value: text }],
				}
			: { type: 'text', value: text },
	);
