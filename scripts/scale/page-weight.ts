import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pageKind } from '#model/page-kind.ts';

/** How heavy the pages of a type are, in bytes of HTML as they lie on the disk. */
export interface PageWeight {
	type: string;
	pages: number;
	median: number;
	max: number;
}

/** Chapters that list all projects, or all indicators: they grow with the plan as lists do. */
const LISTS = /^\/(?:chapters|bilingual)\/(?:projects|goals)\/$/;

/** The type of a page: its kind, or, where it is the one of its kind or holds a list of the whole plan, its path. */
function typeOf(path: string): string {
	const kind = pageKind(path);
	const single = kind === 'home' || kind === 'whole' || kind === 'main';
	return single || LISTS.test(path) ? path : kind;
}

/** The HTML files below a folder, as paths in the default language. */
function pagesBelow(dist: string): { path: string; bytes: number }[] {
	return readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html') && !/\b404(?:\.html|\/index\.html)$/.test(name))
		.map((name) => ({
			path: `/${name
				.replaceAll('\\', '/')
				.replace(/^en\//, '')
				.replace(/index\.html$/, '')}`,
			bytes: statSync(join(dist, name)).size,
		}));
}

/** The weight of every type of page in a built site, the most frequent types first. */
export function pageWeights(dist: string): PageWeight[] {
	const groups = Map.groupBy(pagesBelow(dist), ({ path }) => typeOf(path));
	return Array.from(groups, ([type, own]): PageWeight => {
		const sizes = own.map(({ bytes }) => bytes).sort((a, b) => a - b);
		return { type, pages: own.length, median: sizes[Math.floor(sizes.length / 2)] ?? 0, max: sizes.at(-1) ?? 0 };
	}).sort((a, b) => b.pages - a.pages || (a.type < b.type ? -1 : 1));
}
