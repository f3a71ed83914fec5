import { expect, type Page, test } from '@playwright/test';
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
	await openSearch(page);
	await input(page).fill('养老');
	await expect(suggestions(page).first()).toBeVisible();
	expect(asked.filter((path) => path.endsWith('.pf_fragment'))).toEqual([]);
	await expect(hits(page)).toHaveCount(0);
});

test('before a word is typed topics are offered, and one of them leads to its places', async ({ page }) => {
	await openSearch(page);
	const topics = page.locator('[data-topic]');
	await expect(topics).toHaveCount(10);
	const name = (await topics.nth(4).textContent()) ?? '';
	await topics.nth(4).click();
	await expect(input(page)).toHaveValue(name);
	await expect(page.locator('.search-group-topic a')).toHaveCount(3);
});

test.describe('by keyboard', () => {
	test('Ctrl+K opens, arrows move, Enter goes to the passage, which is in view and marked', async ({ page }) => {
		await page.goto('/');
		await page.keyboard.press('Control+k');
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
		await openSearch(page);
		await input(page).fill('养老');
		await page.keyboard.press('Escape');
		await expect(page.locator('dialog.search')).toBeHidden();
		await expect(page.locator('[data-search-open]')).toBeFocused();
	});

	test('Enter without a choice leads to the page of all results', async ({ page }) => {
		await openSearch(page, '/en/');
		await input(page).fill('mediation');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/en\/search\/\?q=mediation$/);
		await expect(hits(page).first()).toBeVisible();
	});

	test('no bare character is a shortcut, in the text or in a field', async ({ page }) => {
		await page.goto('/indicators/');
		const before = page.url();
		for (const key of ['/', 'k', 'K', 's', '?', '.']) {
			await page.locator('main').press(key);
			await page.locator('.filter input[name=q]').press(key);
			expect(page.url().replace(/\?.*/, ''), key).toBe(before);
		}
		await expect(page.locator('.filter input[name=q]')).toHaveValue(/^[/kKs?.]{6}$/);
		await expect(page.locator('dialog')).toHaveCount(1);
		await expect(page.locator('dialog[open]')).toHaveCount(0);
		for (const keys of ['Control+k', 'Meta+k', 'Control+K']) {
			await page.keyboard.press(keys);
			await expect(input(page)).toBeFocused();
			await page.keyboard.press('Escape');
		}
	});
});

test('while an input method composes nothing is searched, and its Enter goes nowhere', async ({ page }) => {
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
	await openSearch(page);
	await expect(input(page)).toHaveRole('combobox');
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
			await openSearch(page);
			await input(page).fill(typed);
			await expect(suggestions(page).first()).toHaveAttribute('href', path);
		});
	}
});

for (const [engine, forget] of [
	['', () => undefined],
	[', where WebAssembly cannot run', () => Reflect.deleteProperty(globalThis, 'WebAssembly')],
] as const)
	test.describe(`in the reader’s own words${engine}`, () => {
		test.beforeEach(({ page }) => page.addInitScript(forget));

		for (const [typed, address, told] of [
			['老年痴呆', 'indicator-10', '认知障碍'],
			['fengqiao', '4.4.3', '枫桥'],
			['枫乔经验', '4.4.3', '枫桥经验'],
			['業委會換屆', 'indicator-27', ''],
			['１５分钟生活圈', '3.3.1', ''],
		] as const) {
			test(`${typed} finds ${address}`, async ({ page }) => {
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
			test(`${typed} on ${path} is found in the other language, in a group of its own that says so`, async ({
				page,
			}) => {
				await openSearch(page, path);
				await searchFor(page, typed);
				const group = page.locator('.search-group-other');
				await expect(group.locator(`[lang=${language}]`).first()).toBeVisible();
				expect((await hitAddresses(page)).some((each) => each.startsWith(address))).toBe(true);
			});
		}
	});

test.describe('where there is nothing', () => {
	test('it says so, shows what was searched, and leads on', async ({ page }) => {
		await openSearch(page);
		await searchFor(page, '地铁站');
		const message = page.locator('[data-search-none]');
		await expect(message).toContainText('地铁站');
		await expect(message.locator('a')).toHaveCount(4);
		await expect(message.locator('a').first()).toHaveAttribute('href', `/en/search/?q=${encodeURIComponent('地铁站')}`);
		await expect(hits(page)).toHaveCount(0);
	});

	test('what matches in part does not pass for the words themselves', async ({ page }) => {
		await openSearch(page);
		await searchFor(page, '财政投入邻里中心');
		await expect(page.locator('.search-group-literal')).toHaveCount(0);
		await expect(page.locator('.search-group-partial')).toBeVisible();
		await expect(page.locator('.search-notes')).toContainText('财政投入邻里中心');
	});
});
