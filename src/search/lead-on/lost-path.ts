import { decoded } from '#browser/decoded.ts';
import { languageOfTag } from '#locales/tags.ts';
import { findLoosely } from '#search/lead-on/loose-ends.ts';
import type { Suggestion } from '#search/query/catalog.ts';
import type { PlaceFinder } from '#search/query/place-finder.ts';

/** What the error page knows of the site. */
export interface SiteFolders {
	/** Where the site is served, with a slash at both ends. */
	base: string;
	/** Its languages, and the folder of each; none for the plan's own. */
	folders: Readonly<Record<string, string>>;
	/** The paths of its pages in the plan's own language. */
	pages: readonly string[];
}

/** A path that leads nowhere, as it can be understood. */
export interface LostPath {
	/** Where the language that it names begins; undefined where it names none. */
	root: string | undefined;
	/** The page that it begins with, and what stands behind it. */
	page: string | undefined;
	rest: string;
	/** Its folders, without the language's. */
	names: string[];
}

/** Reads a path, encoded as it is. Never throws. */
export function readPath(pathname: string, { base, folders, pages }: SiteFolders): LostPath {
	const path = decoded(pathname)
		.normalize('NFKC')
		.replace(/\/index\.html?$|\.html?$/i, '');
	const inside = path.toLowerCase().startsWith(base) ? path.slice(base.length) : path;
	const names = inside.split('/').filter((name) => name !== '');
	const folder = /^[a-z]{2,3}(?:[-_]\w+)*$/i.test(names[0] ?? '') ? folders[languageOfTag(names[0] ?? '')] : undefined;
	if (folder !== undefined) names.shift();
	const whole = `/${names.join('/')}`;
	const isIn = (page: string) =>
		page !== '/' &&
		`${whole}/`.toLowerCase().startsWith(page.slice(0, -1)) &&
		!/[\w-]/.test(whole.charAt(page.length - 1));
	const [page] = pages.filter(isIn).sort((a, b) => b.length - a.length);
	const root = folder === undefined ? undefined : base + (folder && `${folder}/`);
	return { root, page, rest: page === undefined ? whole.slice(1) : whole.slice(page.length - 1), names };
}

/** The page that a path means, with no more than signs stuck to it, or with its query or fragment encoded; without the root. */
export function pageMeant({ page, rest }: LostPath): string | undefined {
	if (page === undefined) return undefined;
	if (/^\/?[?#]./.test(rest)) return page + rest.replace(/^\//, '');
	return rest === '' || /^\/?(?![/\d])[\p{P}\p{S}\s]/u.test(rest) ? page : undefined;
}

/** The place of the plan that a path means: by the names of its folders together, by what stands behind a page, by its last name. */
export function placeMeant({ names, page, rest }: LostPath, places: PlaceFinder): Suggestion | undefined {
	const behind = page === undefined ? [rest, names.at(-1) ?? ''] : [rest.replace(/^\//, '')];
	const [together, ...parts] = [names.join(' '), ...behind.filter((part) => page === undefined || !/^\d+$/.test(part))];
	for (const text of [together ?? '', ...parts]) {
		const found = findLoosely(text, places);
		if (found) return found;
	}
	return undefined;
}
