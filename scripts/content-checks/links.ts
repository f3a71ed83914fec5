import { visit } from 'unist-util-visit';
import { addressKind } from '#markdown/address.ts';
import { sitePages } from '#markdown/site-pages.ts';
import { pagePathOf } from '#markdown/urls.ts';
import type { ReadFile } from './content-files.ts';
import type { Problem } from './problem.ts';

/** Links of one file that lead nowhere: to an address the plan does not have, a page or a fragment the site does not have, another host. */
export function checkLinks(file: ReadFile, addresses: ReadonlySet<string>): Problem[] {
	const problems: Problem[] = [];
	visit(file.tree, ['link', 'definition'], (node) => {
		if (!('url' in node)) return;
		const fault = linkFault(node.url, addresses);
		if (fault)
			problems.push({
				file: file.path,
				line: (node.position?.start.line ?? 0) + file.lineOffset,
				message: `link “${node.url}”: ${fault}`,
			});
	});
	return problems;
}

function linkFault(url: string, addresses: ReadonlySet<string>): string | undefined {
	const [path = '', fragment] = url.split('#');
	if (/^https?:|^\/\//.test(url))
		return 'leads to another host; expected #address or /path/, for the site links to itself alone';
	if (url.startsWith('#')) {
		return addresses.has(fragment ?? '')
			? undefined
			: `address “${fragment}” does not exist; expected one the plan has, e.g. #${[...addresses].find((each) => each.includes('.'))}`;
	}
	if (!path.startsWith('/')) return 'expected #address or /path/';
	if (!Object.hasOwn(sitePages, path))
		return `page “${path}” does not exist; expected one of ${Object.keys(sitePages).join(', ')}`;
	if (fragment === undefined || sitePages[path]?.includes(fragment)) return undefined;
	const holds = addressKind(fragment) && addresses.has(fragment) && pagePathOf(fragment) === path;
	return holds ? undefined : `fragment “${fragment}” does not exist on that page`;
}
