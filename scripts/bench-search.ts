/**
 * Measures search as a reader meets it: from the keystroke to the first
 * suggestion and to the first full result, and the bytes loaded since search
 * was opened. nginx serves `dist/` on this machine over HTTP/2 with brotli, each
 * run in a fresh browser profile; once as it is, once as on a slow phone
 * (150 ms round trip, 1.6 Mbit/s, a processor four times slower; the field
 * focused a second before). Prints medians.
 *
 * Usage: npm run bench:search (after a build; RUNS a query, QUERIES how many of them)
 */
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { ensureNginx } from './find-nginx.ts';
import { startNginx } from './nginx-server.ts';

const RUNS = Number(process.env.RUNS ?? 5);
const QUERIES = ['养老服务', '垃圾分类', '一网统管', '加装电梯', '老年痴呆', '业委会换届', '万源城公园', '社区食堂'];
const COUNT = Number(process.env.QUERIES ?? QUERIES.length);
const SLOW = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 1_600_000 / 8, offline: false };

await ensureNginx();
const server = await startNginx({ dist: 'dist', base: '/', tls: true });

/** Notes in the page when something first shows after the words were put in. */
const watch = (page: Page) =>
	page.addInitScript(() => {
		const seen: Record<string, number> = {};
		Object.assign(globalThis, { seen });
		const note = () => {
			for (const [name, selector] of [
				['suggestion', '[data-search-suggestion]'],
				['result', '[data-search-result]'],
			] as const)
				if (!(name in seen) && document.querySelector(selector)) seen[name] = performance.now();
		};
		new MutationObserver(note).observe(document, { subtree: true, childList: true });
		document.addEventListener(
			'input',
			() => {
				seen.typed ??= performance.now();
			},
			true,
		);
	});

interface Measure {
	suggestion: number;
	suggestionBytes: number;
	result: number;
	resultBytes: number;
}

async function measure(query: string, slow: boolean): Promise<Measure> {
	const executablePath = findBrowser();
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: ['--no-sandbox', ...server.trust],
	});
	const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
	const network = await page.context().newCDPSession(page);
	await network.send('Network.enable');
	await watch(page);
	await page.goto(`${server.secureOrigin}/chapters/tasks/`, { waitUntil: 'networkidle' });
	if (slow) {
		await network.send('Network.emulateNetworkConditions', SLOW);
		await network.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	}
	// Times of the network's own clock, in seconds; `wall` is what turns them into the page's.
	const loaded: { at: number; bytes: number }[] = [];
	let wall = 0;
	network.on('Network.requestWillBeSent', ({ wallTime, timestamp }) => {
		wall = wallTime - timestamp;
	});
	network.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) =>
		loaded.push({ at: timestamp, bytes: encodedDataLength }),
	);
	await page.locator('[data-search-open]').click();
	const input = page.locator('[data-search-input]');
	await input.waitFor();
	if (slow) await page.waitForTimeout(1000);
	await input.fill(query);
	await page.waitForSelector('[data-search-result]');
	const seen = (await page.evaluate('seen')) as { typed: number; suggestion?: number; result: number };
	const started = await page.evaluate(() => performance.timeOrigin);
	const bytesBy = (time: number) =>
		loaded.filter(({ at }) => (at + wall) * 1000 <= started + time).reduce((sum, { bytes }) => sum + bytes, 0);
	await browser.close();
	return {
		suggestion: seen.suggestion === undefined ? Number.NaN : seen.suggestion - seen.typed,
		suggestionBytes: seen.suggestion === undefined ? Number.NaN : bytesBy(seen.suggestion),
		result: seen.result - seen.typed,
		resultBytes: bytesBy(seen.result),
	};
}

const median = (values: readonly number[]) => {
	const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

for (const slow of [false, true]) {
	const all: Measure[] = [];
	for (const query of QUERIES.slice(0, COUNT))
		for (let run = 0; run < RUNS; run += 1) all.push(await measure(query, slow));
	const of = (name: keyof Measure) => median(all.map((each) => each[name]));
	console.log(
		`${slow ? 'slow phone' : 'loopback'} (${all.length} runs, medians): suggestion ${of('suggestion').toFixed(0)} ms, ${(of('suggestionBytes') / 1000).toFixed(1)} KB; result ${of('result').toFixed(0)} ms, ${(of('resultBytes') / 1000).toFixed(1)} KB; most bytes to a result ${(Math.max(...all.map(({ resultBytes }) => resultBytes)) / 1000).toFixed(1)} KB`,
	);
}
await server.stop();
