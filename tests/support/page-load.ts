import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { valuesOf } from './site.ts';

/** What a browser loads to show a page, in bytes as sent (brotli), and in how many requests. */
export interface PageLoad {
	html: number;
	css: number;
	js: number;
	/** The document, style sheets, scripts with all they import, and icons. */
	requests: number;
}

/** What a script imports when it loads; what it loads on use (`import(…)`) is not among it. */
const IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+\.js)["']/g;

/** The size of files of a built site as a server sends them, each compressed once. */
export function sentBytes(dist: string): (path: string) => number {
	const known = new Map<string, number>();
	return (path) => {
		const bytes = known.get(path) ?? brotliCompressSync(readFileSync(join(dist, path))).length;
		known.set(path, bytes);
		return bytes;
	};
}

/** A script and all that it imports, and what those import. */
function withImports(dist: string, script: string, found = new Set<string>()): Set<string> {
	if (found.has(script)) return found;
	found.add(script);
	for (const [, to = ''] of readFileSync(join(dist, script), 'utf8').matchAll(IMPORT))
		withImports(dist, posix.resolve(posix.dirname(script), to), found);
	return found;
}

/** What the page in the file `file` of a built site loads; `sent` says how large each file is. */
export function pageLoad(dist: string, file: string, sent: (path: string) => number): PageLoad {
	const $ = load(readFileSync(join(dist, file), 'utf8'));
	const styles = new Set(valuesOf($, 'link[rel=stylesheet]', 'href'));
	const scripts = new Set<string>();
	for (const script of valuesOf($, 'script[src]', 'src')) withImports(dist, script, scripts);
	const sum = (paths: Iterable<string>) => [...paths].reduce((total, path) => total + sent(path), 0);
	return {
		html: sent(file),
		css: sum(styles),
		js: sum(scripts),
		requests: 1 + styles.size + scripts.size + valuesOf($, 'link[rel=icon]', 'href').length,
	};
}
