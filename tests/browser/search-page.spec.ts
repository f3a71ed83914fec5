import { expect, type Page, test } from '@playwright/test';
import { accessibilityFaults } from '../support/axe.ts';
import { openSearch, searchFor } from '../support/search.ts';

const input = (page: Page) => page.locator('[data-search-input]');
const hits = (page: Page) => page.locator('[data-search-result] a');
const suggestions = (page: Page) => page.locator('[data-search-suggestion]');

test.describe('when something does not load', () => {
	for (const part of ['**/pagefind.js', '**/*.pf_index', '**/*.pf_meta', '**/words.*.json', '**/results.*.json']) {
		test(`without ${part} suggestions stay, and a message leads to the pages that hold everything`, async ({
			page,
		}) => {
			await page.route(part, (route) => route.fulfill({ status: 404, body: '' }));
			await openSearch(page);
			await input(page).fill('养老');
			const message = page.locator('[data-search-error]');
			await expect(message).toBeVisible();
			await expect(message.locator('a[href="/tasks/"]')).toBeVisible();
			await expect(message.locator('a[href="/print/"]')).toBeVisible();
			await expect(suggestions(page).first()).toBeVisible();
		});
	}

	test('once the index can be had again, the next word is searched', async ({ page }) => {
		await page.route('**/*.pf_meta', (route) => route.fulfill({ status: 503, body: '' }));
		await openSearch(page);
		await input(page).fill('养老');
		await expect(page.locator('[data-search-error]')).toBeVisible();
		await page.unroute('**/*.pf_meta');
		await searchFor(page, '养老服务');
		await expect(hits(page).first()).toBeVisible();
	});

	test('without the catalog the dialog says so', async ({ page }) => {
		await page.route('**/search/zh-CN.json', (route) => route.abort());
		await page.goto('/');
		await page.locator('[data-search-open]').click();
		await expect(page.locator('dialog.search [role=status]')).toHaveText(/\S/);
	});

	test('without the catalog the search page leads to the pages that hold everything', async ({ page }) => {
		await page.route('**/search/zh-CN.json', (route) => route.abort());
		await page.goto('/search/?q=x');
		const fallback = page.locator('[data-search-fallback]');
		await expect(fallback).toBeVisible();
		await expect(fallback.locator('[data-not-loaded]')).toBeVisible();
		await expect(fallback.locator('a[href="/print/"]')).toBeVisible();
	});

	test('without the script of the dialog the link leads to the search page', async ({ page }) => {
		await page.route('**/on-demand.*.js', (route) => route.abort());
		await page.goto('/');
		await page.locator('[data-search-open]').click();
		await expect(page).toHaveURL(/\/search\/$/);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the link leads to a page that leads to every task and the whole plan', async ({ page }) => {
		await page.goto('/chapters/tasks/');
		await page.locator('[data-search-open]').click();
		await expect(page).toHaveURL(/\/search\/$/);
		await page.locator('[data-search-fallback] a[href="/print/"]').click();
		await expect(page.locator('[id="4.2.1-2"]')).toBeAttached();
	});
});

test.describe('the search page', () => {
	test('has what its URL asks for, and the URL has what is chosen, back and forth', async ({ page }) => {
		await page.goto('/search/?q=社区&type=indicator');
		await expect(page.locator('[data-answered]')).toBeAttached();
		await expect(page.locator('a[data-facet=indicator]')).toHaveAttribute('aria-current', 'true');
		const indicators = await hits(page).count();
		for (const href of await hits(page).evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
			expect(href).toMatch(/^\/indicators\/\d+\//);
		await page.locator('a[data-facet=task]').click();
		await expect(page).toHaveURL(/type=task/);
		await expect(page.locator('a[data-facet=task]')).toHaveAttribute('aria-current', 'true');
		await page.locator('[data-facet-unit]').selectOption({ index: 1 });
		await expect(page).toHaveURL(/type=task&unit=[a-z-]+$/);
		await page.goBack();
		await expect(page).toHaveURL(/type=task$/);
		await page.goBack();
		await expect(page.locator('a[data-facet=indicator]')).toHaveAttribute('aria-current', 'true');
		await expect(hits(page)).toHaveCount(indicators);
		await page.goForward();
		await expect(page.locator('a[data-facet=task]')).toHaveAttribute('aria-current', 'true');
	});

	test('a type has as many results as its count says', async ({ page }) => {
		await page.goto('/search/?q=养老服务');
		await expect(page.locator('a[data-facet=task]')).toBeVisible();
		for (const type of ['task', 'measure', 'indicator', 'term']) {
			const link = page.locator(`a[data-facet=${type}]`);
			const count = Number(/\d+/.exec((await link.textContent()) ?? '')?.[0]);
			await link.click();
			await expect(link).toHaveAttribute('aria-current', 'true');
			await page.locator('[data-answered]').waitFor({ state: 'attached' });
			while ((await page.locator('[data-more]').count()) > 0) {
				const before = await hits(page).count();
				await page.locator('[data-more]').first().click();
				await expect.poll(() => hits(page).count()).toBeGreaterThan(before);
			}
			await expect(hits(page)).toHaveCount(count);
		}
	});

	test('a type or unit that does not exist is as none', async ({ page }) => {
		await page.goto('/search/?q=养老&type=nothing&unit=nobody');
		await expect(hits(page).first()).toBeVisible();
		await expect(page.locator('a[data-facet=""]')).toHaveAttribute('aria-current', 'true');
	});

	test('each result has type, address, headings, and the words marked; an indicator says its kind once', async ({
		page,
	}) => {
		await page.goto('/en/search/?q=people’s mediation');
		const first = hits(page).first();
		await expect(first.locator('.hit-type')).toHaveText(/^Indicator \d+$/);
		await expect(first.locator('.hit-trail')).toHaveText(/\S/);
		await expect(first.locator('mark').first()).toHaveText(/mediation/i);
		await expect(hits(page).locator('.hit-address').first()).toHaveText(/\d/);
	});
});

test('what was found is marked where it spans notes and links, and the URL can be copied', async ({ page }) => {
	await page.goto('/chapters/review/?mark=注重发挥发挥居民区#1.1.4-1');
	await expect(page.locator('[id="1.1.4-1"] mark.found').first()).toBeVisible();
	await expect(page).toHaveURL(/\/chapters\/review\/#1\.1\.4-1$/);
	const marked = await page.locator('mark.found').allTextContents();
	expect(marked.join('')).toBe('注重发挥发挥居民区');
});

for (const [name, prepare] of [
	['dialog', (page: Page) => openSearch(page, '/chapters/tasks/').then(() => searchFor(page, '老年痴呆'))],
	['dialog without a find', (page: Page) => openSearch(page, '/en/').then(() => searchFor(page, 'zzzz'))],
	['page', (page: Page) => page.goto('/search/?q=社区').then(() => expect(hits(page).first()).toBeVisible())],
] as const) {
	test(`the search ${name} with its results is accessible at every width and colour`, async ({ page }) => {
		await prepare(page);
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await accessibilityFaults(page)).toEqual([]);
			}
		}
	});
}
