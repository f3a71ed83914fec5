/**
 * Measures the bytes of a visit: what Chromium takes from nginx with the
 * project's configuration, over HTTP/2 with brotli, headers and all, in a fresh
 * profile. A reader opens the home page, goes on to the longest chapter, and
 * searches there; then comes back to the home page, of which everything is known.
 *
 * Usage: npm run bench:visit (after a build)
 */
import { chromium, type Page } from '@playwright/test';
import { browserArguments, ensureBrowser } from './browser.ts';
import { ensureNginx } from './find-nginx.ts';
import { startNginx } from './nginx-server.ts';

const QUERY = '养老服务';

/** A step of the visit. */
interface Step {
	name: string;
	take: (page: Page, origin: string) => Promise<unknown>;
}

const open = (path: string) => (page: Page, origin: string) =>
	page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });

const steps: readonly Step[] = [
	{ name: 'home page', take: open('/') },
	{ name: 'a chapter', take: open('/chapters/tasks/') },
	{
		name: 'a search',
		take: async (page) => {
			await page.locator('[data-search-open]').click();
			await page.locator('[data-search-input]').fill(QUERY);
			await page.waitForSelector('[data-search-result]');
			await page.waitForLoadState('networkidle');
		},
	},
	{ name: 'home page again', take: open('/') },
];

async function measure(): Promise<void> {
	await ensureNginx();
	const executablePath = await ensureBrowser();
	const server = await startNginx({ dist: 'dist', base: '/', tls: true });
	const browser = await chromium.launch({
		executablePath,
		args: [...server.trust, ...browserArguments()],
	});
	try {
		const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
		const network = await page.context().newCDPSession(page);
		await network.send('Network.enable');
		const count = { requests: 0, bytes: 0 };
		network.on('Network.loadingFinished', ({ encodedDataLength }) => {
			if (encodedDataLength > 0) count.requests += 1;
			count.bytes += encodedDataLength;
		});
		let sum = 0;
		for (const { name, take } of steps) {
			Object.assign(count, { requests: 0, bytes: 0 });
			await take(page, server.secureOrigin);
			console.log(`${name}: ${count.requests} requests, ${(count.bytes / 1000).toFixed(1)} KB`);
			if (name !== steps.at(-1)?.name) sum += count.bytes;
		}
		console.log(`the first visit: ${(sum / 1000).toFixed(1)} KB`);
	} finally {
		await browser.close();
		await server.stop();
	}
}

try {
	await measure();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
