import type { PagefindModule } from '#search/query/pagefind-index.ts';
import type { Loader } from '#search/query/session.ts';

/** A file of the site as JSON. Rejects where the server does not give it. */
async function json<Value>(url: string): Promise<Value> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${response.status} ${url}`);
	return response.json() as Promise<Value>;
}

/** A program in WebAssembly with two tables: older browsers, and those that the policy does not let, refuse it as they do the engine. */
const TRIAL = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 4, 7, 2, 112, 0, 0, 112, 0, 0);

function runsEngine(): boolean {
	try {
		return new WebAssembly.Module(TRIAL) instanceof WebAssembly.Module;
	} catch {
		return false;
	}
}

/** How the browser has the files of search. */
export const browserLoader: Loader = {
	json,
	runsEngine,
	module: (url) => import(/* @vite-ignore */ url) as Promise<PagefindModule>,
	ahead: (urls) => {
		for (const url of urls) {
			const link = document.createElement('link');
			Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: url });
			document.head.append(link);
		}
	},
};
