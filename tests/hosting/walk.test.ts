import { readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qrCode } from '#share/qr.ts';
import { type RunningNginx, startNginx } from '../../scripts/nginx-server.ts';
import { builds, filesOf } from '../support/builds.ts';
import { ask } from '../support/http.ts';
import { valuesOf } from '../support/site.ts';

/** A page as it was served. */
interface Visited {
	status: number;
	$: CheerioAPI;
	ids: Set<string>;
	/** Every URL the page names, made absolute. */
	urls: URL[];
}

/** Attributes that name a URL, and what is said of the page to those who collect it. */
const NAMED = [
	['[href]', 'href'],
	['[src]', 'src'],
	['[action]', 'action'],
	['[poster]', 'poster'],
	['meta[property="og:url"], meta[property="og:image"]', 'content'],
] as const;

function visitedPage(status: number, body: Buffer, url: URL): Visited {
	const $ = load(body.toString());
	const named = NAMED.flatMap(([selector, attribute]) => valuesOf($, selector, attribute));
	const sets = valuesOf($, '[srcset]', 'srcset').flatMap((set) =>
		set.split(',').map((entry) => entry.trim().split(' ')[0] ?? ''),
	);
	const data = $('script[type="application/ld+json"]').text();
	const said = [...data.matchAll(/"(https?:[^"]+)"/g)].map(([, text = '']) => text);
	const ids = new Set(valuesOf($, '[id]', 'id'));
	return { status, $, ids, urls: [...named, ...sets, ...said].map((text) => new URL(text, url)) };
}

/** The paths that style sheets and data name, whatever they are. */
const pathsIn = (file: string, text: string) =>
	file.endsWith('.css')
		? [...text.matchAll(/url\(["']?(\/[^)"']*)/g)].map(([, path = '']) => path)
		: [...text.matchAll(/<loc>([^<]+)</g)].map(([, url = '']) => url);

describe.each(builds)('$folder, walked from $base', ({ folder, base, origin }) => {
	const files = filesOf(folder);
	const pages = new Map<string, Visited>();
	const others = new Map<string, number>();
	let server: RunningNginx;

	/** The path on the server of a URL of the site, by its public origin or the server's own; undefined for other sites. */
	const ownPath = (url: URL) => ([origin, server.origin].includes(url.origin) ? url.pathname + url.search : undefined);

	async function visit(path: string) {
		const answer = await ask(server.origin + path);
		if (!String(answer.headers['content-type']).startsWith('text/html')) {
			others.set(path, answer.status);
			return [];
		}
		const page = visitedPage(answer.status, answer.body, new URL(path, server.origin));
		pages.set(path, page);
		return page.urls.flatMap((url) => ownPath(url) ?? []);
	}

	beforeAll(async () => {
		server = await startNginx({ dist: folder, base });
		const errorPages = [`${base}404.html`, `${base}en/404.html`];
		let found: string[] = [base, ...errorPages];
		const seen = new Set(found);
		while (found.length > 0) {
			const named = (await Promise.all(found.map(visit))).flat();
			found = [...new Set(named)].filter((path) => !seen.has(path));
			for (const path of found) seen.add(path);
		}
	}, 60_000);
	afterAll(() => server?.stop());

	it('has every link, script, style, picture and download where a page says it is', () => {
		const broken = [...[...pages].map(([path, { status }]) => [path, status] as const), ...others].filter(
			([, status]) => status !== 200,
		);
		expect(broken).toEqual([]);
		expect(others.size).toBeGreaterThan(180);
	});

	it('leads to every page there is', () => {
		const built = files.filter((file) => file.endsWith('.html')).map((file) => base + file.replace(/index\.html$/, ''));
		const reached = new Set([...pages.keys()].map((path) => path.replace(/\?.*/, '')));
		expect([...reached].sort()).toEqual(built.sort());
	});

	it('names nothing of its own outside its folder', () => {
		const outside = [...pages].flatMap(([page, { urls }]) =>
			urls.filter((url) => ownPath(url)?.startsWith(base) === false).map((url) => `${page}: ${url}`),
		);
		expect(outside).toEqual([]);
		const other = files.filter((file) => /\.(css|xml)$/.test(file));
		const named = other.flatMap((file) => pathsIn(file, readFileSync(`${folder}/${file}`, 'utf8')));
		expect(named.filter((text) => !(ownPath(new URL(text, origin)) ?? '').startsWith(base))).toEqual([]);
		expect(readFileSync(`${folder}/robots.txt`, 'utf8')).toContain(`Sitemap: ${origin}${base}sitemap-index.xml`);
	});

	it('has the place that each link names', () => {
		const lost = [...pages].flatMap(([page, { urls }]) =>
			urls
				.filter((url) => {
					const target = pages.get(ownPath(url) ?? '');
					return target && url.hash && !target.ids.has(decodeURIComponent(url.hash.slice(1)));
				})
				.map((url) => `${page}: ${url}`),
		);
		expect(lost).toEqual([]);
	});

	it('tells the public address of each page in its head, its card and its QR codes', () => {
		for (const [path, { $ }] of pages) {
			if (path.includes('404.html') || path.includes('?')) continue;
			const url = origin + path;
			expect($('link[rel=canonical]').attr('href')).toBe(url);
			expect($('meta[property="og:url"]').attr('content')).toBe(url);
			expect($('meta[property="og:image"]').attr('content')).toMatch(new RegExp(`^${origin}${base}cards/`));
			expect($('#page-qr').attr('d'), path).toBe(qrCode(url).path);
		}
	});

	it('leads from each page to the same in the other language, and back', () => {
		const otherOf = (path: string) => pages.get(path)?.$('a[data-language]').attr('href') ?? '';
		for (const path of pages.keys()) {
			if (path.includes('404.html') || path.includes('?')) continue;
			const other = otherOf(path);
			expect(other).toBe(
				path.startsWith(`${base}en/`) ? path.replace(`${base}en/`, base) : path.replace(base, `${base}en/`),
			);
			expect(otherOf(other)).toBe(path);
		}
	});

	it('has the search files where the catalogs say they are, and all data', async () => {
		for (const locale of ['zh-CN', 'en']) {
			const { body } = await ask(`${server.origin}${base}search/${locale}.json`);
			const { own, other, results, otherRoot } = JSON.parse(body.toString());
			const bundles = [own, other].flatMap(({ path, ahead, lexicon, sounds }) => [
				...[...ahead, 'pagefind.js', 'pagefind-entry.json'].map((file: string) => path + file),
				lexicon,
				sounds,
			]);
			for (const path of [...bundles, results, otherRoot].filter(Boolean)) {
				expect(path.startsWith(base), path).toBe(true);
				expect((await ask(server.origin + path)).status, path).toBe(200);
			}
		}
		for (const file of files.filter((each) => /^(data|downloads)\/.*\.(csv|json|xlsx|pdf|docx|epub)$/.test(each)))
			expect(others.get(base + file), `${file} is linked and served`).toBe(200);
	});
});
