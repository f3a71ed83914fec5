/**
 * Serves `dist/` on this machine at the first free port from 4321 (or PORT) on,
 * and prints the address.
 */
import { subscribe } from 'node:diagnostics_channel';
import { existsSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { preview } from 'astro';
import { basePath } from '#markdown/urls.ts';
import { freePort, HOST } from './ports.ts';
import { healSwap } from './swap.ts';

const wanted = Number(process.env.PORT ?? 4321);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_500) {
	console.error(`PORT: “${process.env.PORT}” is no port; expected a number from 1 to 65500`);
	process.exit(1);
}
if (!existsSync('dist')) healSwap('dist');
if (!existsSync('dist')) {
	console.error('start: dist/ is missing; expected a build: npm run build');
	process.exit(1);
}
/** Gives a request whose path is not well formed, which the server cannot read, one where nothing is. Its query, in whatever encoding, is for the page alone. */
function mendPath(message: unknown): void {
	const { request } = message as { request: IncomingMessage };
	const [path = ''] = (request.url ?? '').split('?');
	try {
		decodeURI(path);
		request.url = path;
	} catch {
		request.url = `${basePath}not-well-formed`;
	}
}

subscribe('http.server.request.start', mendPath);
try {
	const port = await freePort(wanted);
	if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
	// Else a path without a slash at its end is answered with a page of Astro’s own, not with the site’s error page.
	await preview({ root: '.', trailingSlash: 'ignore', server: { host: HOST, port }, logLevel: 'error' });
	console.log(`The site is at http://${HOST}:${port}${basePath} (Ctrl+C ends it)`);
} catch (error) {
	console.error(`start: ${error instanceof Error ? error.message : error}`);
	process.exit(1);
}
