import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addressKind } from '#markdown/address.ts';
import { contentFile } from '#markdown/content-file.ts';
import { addressUrl, siteUrl } from '#markdown/urls.ts';

/**
 * Completes the links that content writes short: `#4.2.1` leads to the page
 * that holds the address, `/about/` to that page in the file's own language,
 * both under the site's base path.
 */
export function remarkLinks() {
	return (tree: Root, file: VFile) => {
		const { locale } = contentFile(file.path);
		visit(tree, ['link', 'definition'], (node) => {
			if (!('url' in node)) return;
			if (node.url.startsWith('#') && addressKind(node.url.slice(1))) node.url = addressUrl(node.url.slice(1), locale);
			else if (node.url.startsWith('/')) node.url = siteUrl(node.url, locale);
		});
	};
}
