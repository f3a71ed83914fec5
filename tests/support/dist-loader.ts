import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PagefindModule } from '#search/query/pagefind-index.ts';
import type { Loader } from '#search/query/session.ts';

/** A loader of search files from a built site instead of a server, and what it has read: each file's bytes, once. */
export function distLoader(dist: string): { loader: Loader; read: ReadonlyMap<string, Buffer> } {
	const read = new Map<string, Buffer>();
	const fileOf = (url: string) => {
		const path = url.replace(/\?.*/, '');
		const bytes = read.get(path) ?? readFileSync(join(dist, path));
		read.set(path, bytes);
		return bytes;
	};
	// Pagefind's script fetches its files itself.
	globalThis.fetch = async (url) => new Response(new Uint8Array(fileOf(String(url))));
	const loader: Loader = {
		json: async (url) => JSON.parse(fileOf(url).toString('utf8')),
		runsEngine: () => true,
		// The engine keeps one program a module: each language needs a module of its own, as its folder gives it in the browser.
		module: async (url): Promise<PagefindModule> => {
			const source = `${fileOf(url).toString('utf8')}// ${url}`;
			return import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`);
		},
		ahead: (urls) => {
			for (const url of urls) fileOf(url);
		},
	};
	return { loader, read };
}
