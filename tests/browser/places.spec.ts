import { expect, type Page, test } from '@playwright/test';
import { openSearch, searchFor } from '../support/search.ts';

/** What the console and the page complain of, but for the answer 404 to a page that is not there. */
function complaints(page: Page): string[] {
	const lines: string[] = [];
	page.on('console', (message) => {
		// The worker that keeps pages has tests of its own, and none here.
		if (
			/warning|error/.test(message.type()) &&
			!/404 \(Not Found\)|Service Worker registration blocked/.test(message.text())
		)
			lines.push(message.text());
	});
	page.on('pageerror', (error) => lines.push(error.message));
	return lines;
}

/** The path and the fragment that the page is at, as they are encoded. */
function at(page: Page): string {
	const { pathname, hash } = new URL(page.url());
	return pathname + hash;
}

test.describe('a path that names a place leads there from the error page', () => {
	for (const [path, place] of [
		['/4.1.2', '/chapters/tasks/#4.1.2'],
		['/en/4.1.2-3', '/en/chapters/tasks/#4.1.2-3'],
		['/指标10', '/indicators/10/'],
		['/4.1.2%E3%80%82', '/chapters/tasks/#4.1.2'],
		['/第四章第二节', '/chapters/tasks/#4.2'],
		['/chapters/tasks/%234.1.2', '/chapters/tasks/#4.1.2'],
		['/chapters/tasks/\u3002', '/chapters/tasks/'],
		['/en/glossary\uFF09', '/en/glossary/'],
		['/nowhere/#4.1.2', '/chapters/tasks/#4.1.2'],
		['/4.1.2%E3%80', '/chapters/tasks/#4.1.2'],
		['/%D6%B8%B1%EA10', '/indicators/10/'],
	] as const) {
		test(path, async ({ page }) => {
			const lines = complaints(page);
			await page.goto(path);
			await expect.poll(() => at(page)).toBe(place);
			const [, id] = place.split('#');
			if (id) await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
			expect(lines).toEqual([]);
		});
	}

	test('and Back leads to the page before', async ({ page }) => {
		await page.goto('/about/');
		await page.goto('/4.1.2');
		await expect.poll(() => at(page)).toBe('/chapters/tasks/#4.1.2');
		await page.goBack();
		await expect.poll(() => at(page)).toBe('/about/');
	});
});

test.describe('what is not in the plan', () => {
	for (const [path, href] of [
		['/4.1.2-99', '/chapters/tasks/#4.1.2'],
		['/indicators/99/', '/indicators/'],
		['/en/4.9.9', '/en/chapters/tasks/'],
		['/养老顾问', '/indicators/12/'],
	] as const) {
		test(`${path} stays on the error page, which offers ${href}`, async ({ page }) => {
			const lines = complaints(page);
			await page.goto(path);
			await expect(page.locator(`[data-lost] a[href="${href}"]`)).toBeVisible();
			await expect(page.locator('[data-lost-search]')).toHaveAttribute('href', /\/search\/\?q=./);
			expect(at(page)).toBe(encodeURI(path));
			expect(lines).toEqual([]);
		});
	}
});

test.describe('a fragment that the page does not have', () => {
	for (const [url, place] of [
		['/chapters/tasks/#4.1.2.', '/chapters/tasks/#4.1.2'],
		['/chapters/tasks/#4.1.2\u3002', '/chapters/tasks/#4.1.2'],
		['/chapters/tasks/#4.1.2-3\uFF0C请查收', '/chapters/tasks/#4.1.2-3'],
		['/chapters/tasks/#\uFF14.\uFF11.\uFF12', '/chapters/tasks/#4.1.2'],
		['/chapters/tasks/#四\uFF08二\uFF091', '/chapters/tasks/#4.2.1'],
		['/chapters/tasks/#%CB%C4%D5%C2', '/chapters/tasks/#4'],
		['/chapters/tasks/#3.3-2', '/chapters/goals/#3.3-2'],
		['/en/chapters/goals/#4.2.1', '/en/chapters/tasks/#4.2.1'],
		['/chapters/review/#指标10', '/indicators/10/'],
		['/chapters/tasks/#4.9.9', '/chapters/tasks/#4'],
		['/chapters/tasks/#9.9.9', '/chapters/tasks/#9.9.9'],
		['/chapters/tasks/#4.1.2-99', '/chapters/tasks/#4.1.2'],
		['/chapters/tasks/#correction-07', '/about/#correction-07'],
		['/chapters/tasks/#%', '/chapters/tasks/#%'],
		['/chapters/tasks/#%E6%8C', '/chapters/tasks/#%E6%8C'],
		['/about/#nothing', '/about/#nothing'],
		['/search/#4.1.2', '/chapters/tasks/#4.1.2'],
	] as const) {
		test(`${url} leads to ${place}`, async ({ page }) => {
			const lines = complaints(page);
			await page.goto(url, { waitUntil: 'networkidle' });
			await expect.poll(() => at(page)).toBe(place);
			await page.locator('a[data-language]').press('Enter');
			await page.waitForLoadState();
			expect(lines).toEqual([]);
		});
	}

	test('is followed where it comes later, and one that the page has loads nothing', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto('/chapters/tasks/#4.1.2', { waitUntil: 'networkidle' });
		expect(asked.filter((path) => /search|on-demand/.test(path))).toEqual([]);
		await page.evaluate(() => {
			location.hash = '5.1';
		});
		await expect.poll(() => at(page)).toBe('/projects/wanyuan-city-park/#5.1');
	});
});

test.describe('Enter in search', () => {
	test('goes to the place that is typed, which is announced, and nothing is said to be missing', async ({ page }) => {
		await openSearch(page);
		await searchFor(page, '4.1.2');
		const status = page.locator('dialog.search [role=status]');
		await expect(status).toContainText('深化党建引领社区治理的有效路径');
		await expect(page.locator('[data-search-none]')).toHaveCount(0);
		await page.keyboard.press('Enter');
		await expect.poll(() => at(page)).toBe('/chapters/tasks/#4.1.2');
	});

	test('goes within the page that is open, in words too', async ({ page }) => {
		await openSearch(page, '/en/chapters/tasks/');
		await page.locator('[data-search-input]').fill('section 3 of chapter 4');
		await page.keyboard.press('Enter');
		await expect.poll(() => at(page)).toBe('/en/chapters/tasks/#4.3');
		await expect(page.locator('dialog.search')).toBeHidden();
		await expect(page.locator('[id="4.3"]')).toBeInViewport();
	});

	test('goes before the catalog is there, as soon as it is', async ({ page }) => {
		await page.route('**/search/zh-CN.json', async (route) => {
			await new Promise((done) => setTimeout(done, 800));
			await route.continue();
		});
		await openSearch(page);
		await page.locator('[data-search-input]').fill('指标10');
		await page.keyboard.press('Enter');
		await expect.poll(() => at(page)).toBe('/indicators/10/');
	});

	test('goes from the search page', async ({ page }) => {
		await page.goto('/search/?q=4.1.2');
		await expect(page.locator('[data-part=status]')).toContainText('深化党建引领社区治理的有效路径');
		await expect(page.locator('[data-search-none]')).toHaveCount(0);
		await page.locator('[data-search-input]').press('Enter');
		await expect.poll(() => at(page)).toBe('/chapters/tasks/#4.1.2');
	});

	test('without a catalog leads to the search page', async ({ page }) => {
		await page.route('**/search/zh-CN.json', (route) => route.abort());
		await openSearch(page);
		await page.locator('[data-search-input]').fill('4.1.2');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/search\/\?q=4\.1\.2$/);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the error page links to every chapter', async ({ page }) => {
		await page.goto('/4.1.2');
		await expect(page.locator('[data-lost]')).toBeHidden();
		await expect(page.locator('main a[href^="/chapters/"]')).toHaveCount(7);
	});
});
