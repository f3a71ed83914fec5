/** What is kept on a reader's device, under which names, and how a request is answered; knows neither document nor network. */

/** The worker and the list of all that the whole plan is, under the site's root. */
export const WORKER = 'worker.js';
export const LIST = 'offline.json';

/** All of the plan's site in one edition, as `LIST` holds it. */
export interface PlanList {
	/** A hash of all that the paths hold. */
	edition: string;
	/** What the files take on the device, and about what is sent for them where the server compresses, in bytes. */
	bytes: number;
	sent: number;
	/** Under the site's root; a page's path ends with a slash, or is empty. */
	paths: string[];
}

const CACHE = 'kept-1 ';

/** The name of the cache of the site at `base`; sites in other folders of the host have their own. */
export const cacheName = (base: string): string => CACHE + base;

/** Whether a cache is one that another form of this site made for `base`, which goes. */
export const isLeftOver = (name: string, base: string): boolean =>
	/^kept-\d+ /.test(name) && name.endsWith(` ${base}`) && name !== cacheName(base);

/** Files of a built site that belong to the whole plan: what pages show and scripts load, not what is there to be downloaded. */
export const isOfPlan = (path: string): boolean =>
	!/(?:^|\/)404\.html$/.test(path) &&
	path !== WORKER &&
	/\.(?:html|css|js|svg|wasm|pagefind|pf_\w+)$|^(?:search|share|verify)\/.*\.json$/.test(path);

/** Whether a path under `base` is one that never holds anything else. */
export const isHashed = (path: string, base: string, folders: readonly string[]): boolean =>
	folders.some((folder) => path.startsWith(base + folder));

/** What of a request the answer depends on. */
export interface Asked {
	method: string;
	mode: string;
	cache: string;
	/** The path of its URL, of this host; undefined of another. */
	path: string | undefined;
	isRange: boolean;
}

/**
 * How a request is answered: what never changes from what is kept, all else from
 * the network first, so that no old edition is shown while that is there. What is
 * neither page nor part of one, or is expressly to come from the network
 * (`no-cache`: it is being kept), is the browser's own.
 */
export function wayOf(
	{ method, mode, cache, path, isRange }: Asked,
	base: string,
	folders: readonly string[],
): 'keptFirst' | 'networkFirst' | undefined {
	if (method !== 'GET' || isRange || !path?.startsWith(base)) return undefined;
	if (mode === 'navigate') return /\.(?!html$)[a-z]\w*$/i.test(path) ? undefined : 'networkFirst';
	const own = path.slice(base.length);
	if (cache === 'no-cache' || !(isOfPlan(own) || path.endsWith('/'))) return undefined;
	return isHashed(path, base, folders) ? 'keptFirst' : 'networkFirst';
}

/** The hashed files that a page's markup names, as paths. */
export function namedBy(html: string, base: string, folders: readonly string[]): string[] {
	const named = Array.from(html.matchAll(/\s(?:href|src)="([^"#?]+)"/g), ([, path = '']) => path);
	return [...new Set(named.filter((path) => isHashed(path, base, folders)))];
}

/** The scripts that a script of the build imports when it loads, as paths; all lie beside it. */
export function importedBy(script: string, path: string): string[] {
	const imports = script.matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
	return Array.from(imports, ([, name = '']) => path.replace(/[^/]*$/, name));
}

/** A page with a line at the head of its content; as it is where it has none. */
export const withLine = (html: string, line: string): string =>
	html.replace(/<main\b[^>]*>/, (main) => `${main}<p class="translation-note" role="status" data-aside>${line}</p>`);
