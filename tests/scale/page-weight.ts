import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pageType } from '../support/page-type.ts';
import { builtPages } from '../support/site.ts';

/** How heavy the pages of a type are, in bytes of HTML as they lie on the disk. */
export interface PageWeight {
	type: string;
	pages: number;
	median: number;
	max: number;
}

/** The weight of every type of page in a built site, the most frequent types first. */
export function pageWeights(dist: string): PageWeight[] {
	const pages = builtPages(dist).map(({ file, path }) => ({ path, bytes: statSync(join(dist, file)).size }));
	const groups = Map.groupBy(pages, ({ path }) => pageType(path));
	return Array.from(groups, ([type, own]): PageWeight => {
		const sizes = own.map(({ bytes }) => bytes).sort((a, b) => a - b);
		return { type, pages: own.length, median: sizes[Math.floor(sizes.length / 2)] ?? 0, max: sizes.at(-1) ?? 0 };
	}).sort((a, b) => b.pages - a.pages || (a.type < b.type ? -1 : 1));
}
