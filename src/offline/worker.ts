/** The service worker: answers while there is no network, and brings what is kept up to a new edition. */
import { fill } from '#i18n/fill.ts';
import { dropAllBut, isFull, keepPage, keepPlan, LOOSELY } from '#offline/keep.ts';
import { cacheName, isLeftOver, LIST, wayOf, withLine } from '#offline/rules.ts';

/** What the build hands to the worker. */
export interface WorkerSettings {
	base: string;
	/** Makes the worker another one with each edition, so that browsers install it. */
	edition: string;
	/** Folders whose files never change. */
	folders: readonly string[];
	/** The languages, the plan's own last: where their pages begin, and what is said in them. */
	languages: readonly { locale: string; root: string; kept: string; keptOf: string; missing: string }[];
}

declare const SETTINGS: WorkerSettings;

interface Lasting extends Event {
	waitUntil: (done: Promise<unknown>) => void;
}
interface Fetching extends Lasting {
	request: Request;
	respondWith: (response: Promise<Response>) => void;
}
/** What of the worker's own world this one uses. */
interface Worker {
	addEventListener: ((name: 'install' | 'activate', heard: (event: Lasting) => void) => void) &
		((name: 'fetch', heard: (event: Fetching) => void) => void);
	skipWaiting: () => Promise<void>;
	clients: { claim: () => Promise<void>; matchAll: (which: object) => Promise<{ url: string }[]> };
}

const worker = self as unknown as Worker;
const { base, folders, languages } = SETTINGS;
const open = () => caches.open(cacheName(base));
/** How long a page that is kept waits for the network, in milliseconds. */
const PATIENCE = 8000;

/** Keeps anew what is kept, and what is being read; what the site no longer has goes. */
async function renew(): Promise<void> {
	const cache = await open();
	if (await cache.match(base + LIST, LOOSELY)) return keepPlan(cache, base, folders);
	const windows = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	const urls = [...windows, ...(await cache.keys())].map(({ url }) => new URL(url).pathname);
	const pages = urls.filter((path) => path.startsWith(base) && path.endsWith('/'));
	const staying = new Set<string>();
	// The header shows the seal.
	const always = [`${base}favicon.svg`, ...languages.map(({ root }) => `${root}offline/`)];
	for (const path of new Set([...always, ...pages])) {
		try {
			for (const file of await keepPage(cache, path, base, folders)) staying.add(file);
			staying.add(path);
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
		}
	}
	await dropAllBut(cache, staying);
}

async function keepAnswer(path: string, response: Response): Promise<void> {
	const cache = await open();
	if (response.status === 404 || response.status === 410) await cache.delete(path, LOOSELY);
	else if (response.status === 200 && response.type === 'basic' && !response.redirected)
		await cache.put(path, response);
}

/** A page that the worker wrote a line into. */
const pageOf = (html: string, status: number, headers?: Headers) => {
	const own = new Headers(headers);
	for (const name of ['content-encoding', 'content-length']) own.delete(name);
	own.set('content-type', 'text/html; charset=utf-8');
	return new Response(html, { status, headers: own });
};

const languageOf = (path: string) => languages.find(({ root }) => path.startsWith(root)) ?? languages[0];

/** A kept page, saying of which day it is; where the server told, in the edition of which day. */
async function keptPage(kept: Response, path: string): Promise<Response> {
	const { locale, kept: words = '', keptOf = '' } = languageOf(path) ?? {};
	const day = (name: string) => {
		const time = new Date(kept.headers.get(name) ?? '');
		return Number.isNaN(time.getTime())
			? ''
			: time.toLocaleDateString(locale, { year: 'numeric', month: 'long', day: 'numeric' });
	};
	const [date, edition] = [day('date'), day('last-modified')];
	return pageOf(withLine(await kept.text(), fill(edition ? keptOf : words, { day: date, edition })), 200, kept.headers);
}

/** What is said of a page that is not kept, on the page that lists what is. */
async function missingPage(cache: Cache, path: string): Promise<Response> {
	const { locale, root, missing = '' } = languageOf(path) ?? {};
	const page = await cache.match(`${root}offline/`, LOOSELY);
	if (page) return pageOf(withLine(await page.text(), missing), 503, page.headers);
	const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">';
	return pageOf(`<!doctype html><html lang="${locale}">${head}<title>${missing}</title><p>${missing}`, 503);
}

async function fromNetwork(event: Fetching, path: string): Promise<Response> {
	const cache = await open();
	const isPage = event.request.mode === 'navigate';
	const kept = await cache.match(path, LOOSELY);
	const asked = fetch(event.request);
	// Where there is no room, the page is read all the same.
	event.waitUntil(asked.then((response) => keepAnswer(path, response.clone())).catch(() => undefined));
	const patience = new Promise<never>((_, refuse) => {
		if (kept) setTimeout(() => refuse(new TypeError('slow')), PATIENCE);
	});
	try {
		return await Promise.race([asked, patience]);
	} catch (error) {
		if (isPage) return kept ? keptPage(kept, path) : missingPage(cache, path);
		if (kept) return kept;
		throw error;
	}
}

async function fromKept(event: Fetching, path: string): Promise<Response> {
	const kept = await (await open()).match(path, LOOSELY);
	if (kept) return kept;
	const response = await fetch(event.request);
	event.waitUntil(keepAnswer(path, response.clone()).catch(() => undefined));
	return response;
}

async function tidy(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(names.filter((name) => isLeftOver(name, base)).map((name) => caches.delete(name)));
	await worker.clients.claim();
}

worker.addEventListener('install', (event) => {
	const renewed = renew().catch((error) => {
		// Pages are network first: an older edition that stays for want of room says of which day it is.
		if (!isFull(error)) throw error;
	});
	event.waitUntil(renewed.then(() => worker.skipWaiting()));
});
worker.addEventListener('activate', (event) => event.waitUntil(tidy()));
worker.addEventListener('fetch', (event) => {
	const { method, mode, cache, url, headers } = event.request;
	const { origin, pathname } = new URL(url);
	const path = origin === location.origin ? pathname : undefined;
	const way = wayOf({ method, mode, cache, path, isRange: headers.has('range') }, base, folders);
	if (way) event.respondWith((way === 'keptFirst' ? fromKept : fromNetwork)(event, pathname));
});
