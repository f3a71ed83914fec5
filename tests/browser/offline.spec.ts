import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { accessibilityFaults } from '../support/axe.ts';
import { listen } from '../support/reading.ts';
import { openSearch } from '../support/search.ts';

test.use({ serviceWorkers: 'allow' });

const part = (page: Page, name: string) => page.locator(`[data-offline=${name}]`);
const hits = (page: Page) => page.locator('[data-search-result] a');
const line = (page: Page) => page.locator('main > .translation-note').first();
/** Waits until the worker answers for the page's site. */
const ready = (page: Page) =>
	page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 20));
	});
const keptPaths = (page: Page) =>
	page.evaluate(async () => {
		const cache = await caches.open('kept-1 /');
		return (await cache.keys()).map(({ url }) => new URL(url).pathname);
	});

/** Opens a page and keeps the whole plan by its button. */
async function keepAll(page: Page, home: string) {
	await page.goto(`${home}offline/`);
	await ready(page);
	await expect(part(page, 'state')).toHaveText(/\d MB.*\d MB/);
	await part(page, 'keep').click();
	await expect(part(page, 'state')).toHaveText(/[\da-f]{10}/, { timeout: 60_000 });
	await expect(part(page, 'keep')).toBeHidden();
}

test('what was visited is read without a network, saying of which day it is; what was not is said to be missing, with what is there', async ({
	page,
	context,
}) => {
	await page.goto('/en/chapters/goals/');
	await ready(page);
	await page.goto('/en/indicators/9/');
	await expect.poll(() => keptPaths(page)).toContain('/en/indicators/9/');
	await context.setOffline(true);
	const failed: string[] = [];
	page.on('requestfailed', (request) => failed.push(request.url()));
	for (const path of ['/en/chapters/goals/', '/en/indicators/9/']) {
		await page.goto(path);
		await expect(line(page)).toHaveText(/^No network\. This page was kept on this device on \w+ \d+, 20\d\d/);
	}
	expect(failed).toEqual([]);
	await page.goto('/en/glossary/');
	await expect(line(page)).toHaveText('No network, and the page you want was not kept on this device.');
	await expect(part(page, 'state')).toHaveText(/^There is no network now/);
	await expect(part(page, 'keep')).toBeHidden();
	await expect(part(page, 'list').locator('a')).toHaveCount(2);
	expect(await accessibilityFaults(page)).toEqual([]);
	await part(page, 'list').locator('[href="/en/indicators/9/"]').click();
	await expect(page).toHaveURL(/\/en\/indicators\/9\/$/);
	await context.setOffline(false);
	await page.reload();
	await expect(line(page)).not.toHaveText(/^No network/);
});

test('after one press, with its size said first, every page, search, extracts and reading aloud are there without a network, until all is removed in one press', async ({
	page,
	context,
}) => {
	test.setTimeout(90_000);
	await keepAll(page, '/en/');
	await context.setOffline(true);
	await page.goto('/en/search/?q=dementia');
	await expect(hits(page).first().locator('mark').first()).toHaveText(/dementia/i);
	await listen(page);
	await expect(line(page)).toHaveText(/^没有连上网络/);
	await openSearch(page);
	await page.locator('[data-search-input]').fill('养老');
	await expect(hits(page).first().locator('mark').first()).toHaveText('养老');
	await page.goto('/en/projects/wanyuan-city-park/');
	await page.locator('[data-extracts] button').click();
	await expect(page.locator('[data-extracts] [role=status]')).toHaveText(/Added: 1/);
	await page.goto('/en/extracts/');
	await expect(page.locator('.extract')).toHaveCount(1);
	await page.goto('/en/offline/');
	await part(page, 'remove').click();
	await expect(part(page, 'status')).toHaveText(/^Removed/);
	expect(await keptPaths(page)).toEqual([]);
	await page.goto('/en/glossary/');
	await expect(page.locator('p')).toHaveText('No network, and the page you want was not kept on this device.');
});

/** A worker and what it kept, as another edition of the site had them. */
async function olderEdition(page: Page, context: BrowserContext) {
	await context.route('**/worker.js', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: `${await response.text()}\n// older` });
	});
	await page.goto('/en/chapters/goals/');
	await ready(page);
	await page.evaluate(async () => {
		const cache = await caches.open('kept-1 /');
		const html = (text: string) => new Response(text, { headers: { 'content-type': 'text/html' } });
		await cache.put('/en/units/', html('<!doctype html><title>old</title><main>an older edition'));
		await cache.put('/en/gone/', html('<!doctype html><title>gone</title><main>no longer there'));
		await cache.put('/_astro/old.js', new Response('old'));
		await caches.open('kept-0 /');
		await caches.open('another site');
	});
	await context.unroute('**/worker.js');
}

test('an edition replaces an older one’s worker and pages in the background, and never is an old page shown while the network is there', async ({
	page,
	context,
}) => {
	await olderEdition(page, context);
	await page.goto('/en/units/');
	await expect(page.locator('main')).not.toContainText('an older edition');
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await expect.poll(() => keptPaths(page)).not.toContain('/en/gone/');
	expect(await keptPaths(page)).not.toContain('/_astro/old.js');
	await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['kept-1 /', 'another site']);
	await context.setOffline(true);
	await page.goto('/en/units/');
	await expect(page.locator('h1')).toBeVisible();
});

test('where the network stops midway, the device is full, or keeping is forbidden, one line says so and the rest works', async ({
	page,
	context,
}) => {
	test.setTimeout(90_000);
	await context.route('**/en/glossary/', (route) => route.abort());
	await page.goto('/en/offline/');
	await ready(page);
	await part(page, 'keep').click();
	await expect(part(page, 'status')).toHaveText(/^The network stopped at \d+ of \d+\. Press again/, {
		timeout: 60_000,
	});
	await context.unroute('**/en/glossary/');
	await page.evaluate(() => {
		Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
	});
	await part(page, 'keep').click();
	await expect(part(page, 'status')).toHaveText(/^Not all was kept: the device has no room/);
	await page.addInitScript(() => {
		CacheStorage.prototype.open = () => Promise.reject(new DOMException('no', 'SecurityError'));
	});
	await page.reload();
	await expect(part(page, 'without')).toHaveText('The browser does not let sites keep anything on this device.');
	await expect(part(page, 'tools')).toBeHidden();
});
