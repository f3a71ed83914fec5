import { expect, type Page, test } from '@playwright/test';
import { accessibilityFaults } from '../support/axe.ts';
import { hitAddresses, openSearch, searchFor } from '../support/search.ts';

const input = (page: Page) => page.locator('[data-search-input]');
const hits = (page: Page) => page.locator('[data-search-result] a');
const suggestions = (page: Page) => page.locator('[data-search-suggestion]');
/** Every option of the open list, and the one that is chosen. */
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]');

/** The paths of what the page asks for from now on. */
function requests(page: Page): string[] {
	const paths: string[] = [];
	page.on('request', (request) => paths.push(new URL(request.url()).pathname));
	return paths;
}

test('a page that is only read loads nothing of search, scrolled or not', async ({ page }) => {
	const asked = requests(page);
	await page.goto('/chapters/tasks/', { waitUntil: 'networkidle' });
	await page.keyboard.press('End');
	await page.mouse.move(300, 700);
	await page.waitForLoadState('networkidle');
	expect(asked.filter((path) => /search|pagefind/i.test(path))).toEqual([]);
});

test('suggestions come before anything of the index is loaded', async ({ page }) => {
	const asked = requests(page);
	await page.route('**/pagefind.js', () => {});
	await page.goto('/');
	await openSearch(page);
	await input(page).fill('养老');
	await expect(suggestions(page).first()).toBeVisible();
	expect(asked.filter((path) => path.endsWith('.pf_fragment'))).toEqual([]);
	await expect(hits(page)).toHaveCount(0);
});

test.describe('by keyboard', () => {
	test('slash opens, arrows move, Enter goes to the passage, which is in view and marked', async ({ page }) => {
		await page.goto('/');
		await page.keyboard.press('/');
		await expect(input(page)).toBeFocused();
		await searchFor(page, '飞线充电');
		const options = page.locator('[role=option]');
		const before = await options.count();
		await page.keyboard.press('ArrowDown');
		await expect(options.first()).toHaveAttribute('aria-selected', 'true');
		expect(await input(page).getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
		await page.keyboard.press('ArrowUp');
		await expect(chosen(page)).toHaveCount(0);
		for (let at = 0; at < before; at += 1) {
			await page.keyboard.press('ArrowDown');
			if ((await chosen(page).getAttribute('class')) === 'hit') break;
		}
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/chapters\/tasks\/#4\.3\.3-\d$/);
		await expect(page.locator('mark.found').first()).toHaveText('飞线充电');
		await expect(page.locator('mark.found').first()).toBeInViewport();
		await expect(page.locator('mark.found')).toHaveCount(1);
	});

	test('Escape closes and gives the focus back', async ({ page }) => {
		await page.goto('/');
		await openSearch(page);
		await input(page).fill('养老');
		await page.keyboard.press('Escape');
		await expect(page.locator('dialog.search')).toBeHidden();
		await expect(page.locator('[data-search-open]')).toBeFocused();
	});

	test('Enter without a choice leads to the page of all results', async ({ page }) => {
		await page.goto('/en/');
		await openSearch(page);
		await input(page).fill('mediation');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/en\/search\/\?q=mediation$/);
		await expect(hits(page).first()).toBeVisible();
	});

	test('a slash typed into a field stays a slash', async ({ page }) => {
		await page.goto('/indicators/');
		await page.locator('.filter input[name=q]').press('/');
		await expect(page.locator('.filter input[name=q]')).toHaveValue('/');
		await expect(page.locator('dialog.search')).toHaveCount(0);
	});
});

test('while an input method composes nothing is searched, and its Enter goes nowhere', async ({ page }) => {
	await page.goto('/');
	await openSearch(page);
	const network = await page.context().newCDPSession(page);
	await network.send('Input.imeSetComposition', { text: 'yanglao', selectionStart: 7, selectionEnd: 7 });
	await expect(input(page)).toHaveValue('yanglao');
	await expect(page.locator('[data-answered]')).toHaveCount(0);
	await expect(suggestions(page)).toHaveCount(0);
	await input(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true, keyCode: 229 });
	await expect(page).toHaveURL(/\/$/);
	await network.send('Input.insertText', { text: '养老' });
	await page.locator('[data-answered="养老"]').waitFor({ state: 'attached' });
	expect(await hits(page).count()).toBeGreaterThan(0);
});

test('how many results there are is said to screen readers, and the list is one of a combobox', async ({ page }) => {
	await page.goto('/');
	await openSearch(page);
	await expect(input(page)).toHaveRole('combobox');
	await expect(input(page)).toHaveAttribute('aria-expanded', 'false');
	await searchFor(page, '邻里中心');
	await expect(page.locator('dialog.search [role=status]')).toHaveText(/^\d+\u6761\u7ED3\u679C$/);
	await expect(input(page)).toHaveAttribute('aria-expanded', 'true');
	await expect(page.getByRole('listbox')).toBeVisible();
});

test.describe('numbers lead to their place', () => {
	for (const [typed, path] of [
		['4.1.2', '/chapters/tasks/#4.1.2'],
		['4.1.2-3', '/chapters/tasks/#4.1.2-3'],
		['\uFF14.1.2', '/chapters/tasks/#4.1.2'],
		['指标10', '/indicators/10/'],
		['四\uFF08二\uFF091', '/chapters/tasks/#4.2.1'],
		['5.2', '/projects/urban-operations-center/#5.2'],
	] as const) {
		test(typed, async ({ page }) => {
			await page.goto('/');
			await openSearch(page);
			await input(page).fill(typed);
			await expect(suggestions(page).first()).toHaveAttribute('href', path);
		});
	}
});

test.describe('in the reader’s own words', () => {
	for (const [typed, address, told] of [
		['老年痴呆', 'indicator-10', '认知障碍'],
		['fengqiao', '4.4.3', '枫桥'],
		['枫乔经验', '4.4.3', '枫桥经验'],
		['業委會換屆', 'indicator-27', ''],
		['１５分钟生活圈', '3.3.1', ''],
	] as const) {
		test(`${typed} finds ${address}`, async ({ page }) => {
			await page.goto('/');
			await openSearch(page);
			await searchFor(page, typed);
			const found = (await hitAddresses(page)).slice(0, 3);
			expect(
				found.some((each) => each.startsWith(address)),
				found.join(' '),
			).toBe(true);
			if (told) await expect(page.locator('.search-reading').first()).toContainText(told);
		});
	}

	for (const [path, typed, language, address] of [
		['/', 'dementia', 'en', '4.2.1'],
		['/en/', '垃圾分类', 'zh-CN', 'indicator-5'],
	] as const) {
		test(`${typed} on ${path} is found in the other language, in a group of its own that says so`, async ({ page }) => {
			await page.goto(path);
			await openSearch(page);
			await searchFor(page, typed);
			const group = page.locator('.search-group-other');
			await expect(group.locator(`[lang=${language}]`).first()).toBeVisible();
			expect((await hitAddresses(page)).some((each) => each.startsWith(address))).toBe(true);
		});
	}
});

test.describe('where there is nothing', () => {
	test('it says so, shows what was searched, and leads on', async ({ page }) => {
		await page.goto('/');
		await openSearch(page);
		await searchFor(page, '地铁站');
		const message = page.locator('[data-search-none]');
		await expect(message).toContainText('地铁站');
		await expect(message.locator('a')).toHaveCount(4);
		await expect(message.locator('a').first()).toHaveAttribute('href', `/en/search/?q=${encodeURIComponent('地铁站')}`);
		await expect(hits(page)).toHaveCount(0);
	});

	test('what matches in part does not pass for the words themselves', async ({ page }) => {
		await page.goto('/');
		await openSearch(page);
		await searchFor(page, '财政投入邻里中心');
		await expect(page.locator('.search-group-literal')).toHaveCount(0);
		await expect(page.locator('.search-group-partial')).toBeVisible();
		await expect(page.locator('.search-notes')).toContainText('财政投入邻里中心');
	});
});

test.describe('when something does not load', () => {
	for (const part of ['**/pagefind.js', '**/*.pf_index', '**/*.pf_meta', '**/words.*.json', '**/results.*.json']) {
		test(`without ${part} suggestions stay, and a message leads to the pages that hold everything`, async ({
			page,
		}) => {
			await page.route(part, (route) => route.fulfill({ status: 404, body: '' }));
			await page.goto('/');
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
		await page.goto('/');
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
		await page.route('**/search-dialog.*.js', (route) => route.abort());
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
	[
		'dialog',
		async (page: Page) => {
			await page.goto('/chapters/tasks/');
			await openSearch(page);
			await searchFor(page, '老年痴呆');
		},
	],
	[
		'dialog without a find',
		async (page: Page) => {
			await page.goto('/en/');
			await openSearch(page);
			await searchFor(page, 'zzzz');
		},
	],
	[
		'page',
		async (page: Page) => {
			await page.goto('/search/?q=社区');
			await expect(hits(page).first()).toBeVisible();
		},
	],
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
