import { expect, test } from '@playwright/test';

const TASKS = '/chapters/tasks/';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a chapter is read whole and its contents lead to the passage', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 780 });
		await page.goto(TASKS);
		await page.locator('.contents summary').click();
		await page.locator('.contents a[href="#4.2.1"]').click();
		await expect(page.locator('[id="4.2.1"]')).toBeInViewport();
		expect(new URL(page.url()).hash).toBe('#4.2.1');
	});
});

test('an address typed by hand leads to its paragraph', async ({ page }) => {
	await page.goto(`${TASKS}#4.1.2-3`);
	await expect(page.locator('[id="4.1.2-3"]')).toBeInViewport();
});

test('on a phone the contents are a disclosure that the keyboard opens', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await page.goto(TASKS);
	const link = page.locator('.contents a').first();
	await expect(link).toBeHidden();
	await page.locator('.contents summary').focus();
	await page.keyboard.press('Enter');
	await expect(link).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(link).toBeFocused();
});

test('on a wide screen the contents are open and stay in view', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(`${TASKS}#4.6.1`);
	await expect(page.locator('.contents a').first()).toBeInViewport();
});

test('the keyboard reaches the text first, then the address of a paragraph', async ({ page }) => {
	await page.goto(TASKS);
	await page.keyboard.press('Tab');
	await expect(page.locator('.skip')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	const address = page.locator('[id="4.1.1-1"] > .address');
	await address.focus();
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).hash).toBe('#4.1.1-1');
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 780 } });

	test('the address of a paragraph can be tapped', async ({ page }) => {
		await page.goto(TASKS);
		const address = page.locator('[id="4.1.1-1"] > .address');
		await address.tap();
		expect(new URL(page.url()).hash).toBe('#4.1.1-1');
	});
});

test('a note mark leads to the note and the note back', async ({ page }) => {
	await page.goto('/chapters/review/');
	await page.locator('#mark-25').click();
	await expect(page.locator('#note-25')).toBeInViewport();
	await page.locator('#note-25 a').click();
	await expect(page.locator('#mark-25')).toBeInViewport();
});

test('a note mark ends no line away from its word, and the stop behind it begins none', async ({ page }) => {
	for (const path of ['/chapters/preface/', '/projects/wanyuan-city-park/', '/en/projects/wanyuan-city-park/']) {
		await page.goto(path);
		for (const width of [320, 333, 347, 360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const parted = await page.locator('p .mark:visible').evaluateAll((marks) => {
				/** The middle of a character, from the top of the page. */
				const middle = (text: Node | null, at: 'first' | 'last') => {
					if (!(text instanceof Text) || text.data.trim() === '') return undefined;
					const range = new Range();
					const end = at === 'last' ? text.length : 1;
					range.setStart(text, end - 1);
					range.setEnd(text, end);
					const { top, bottom } = range.getBoundingClientRect();
					return (top + bottom) / 2;
				};
				return marks.filter((mark) => {
					const { top, bottom } = mark.getBoundingClientRect();
					const near = (y: number | undefined) => y === undefined || Math.abs(y - (top + bottom) / 2) < 18;
					const stop = /^[\u3002\uFF0C\uFF1B\uFF1A\uFF09.,;:)]/.test(mark.nextSibling?.textContent ?? '');
					return !near(middle(mark.previousSibling, 'last')) || (stop && !near(middle(mark.nextSibling, 'first')));
				}).length;
			});
			expect(parted, `${path} at ${width} px`).toBe(0);
		}
	}
});

test('copying a paragraph takes the plan’s words alone', async ({ page }) => {
	await page.goto('/chapters/review/');
	const copied = await page.evaluate(() => {
		const element = document.getElementById('1.1.4-1');
		if (!element) return '';
		getSelection()?.selectAllChildren(element);
		return getSelection()?.toString() ?? '';
	});
	expect(copied).toContain('\u6CE8\u91CD\u53D1\u6325\u53D1\u6325\u5C45\u6C11\u533A');
	expect(copied).not.toMatch(/\u6CE825|1\.1\.4-1/);
});

test('on paper there is no navigation, dark is light, and the addresses stay', async ({ page }) => {
	await page.goto(TASKS);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	for (const selector of ['.site-header', '.breadcrumb', '.also', '.neighbors'])
		await expect(page.locator(selector)).toBeHidden();
	await expect(page.locator('[id="4.1.1-1"] > .address')).toBeVisible();
	expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
	expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
});

test('an address of the site that does not exist says so and leads on', async ({ page }) => {
	const response = await page.goto('/nowhere/');
	expect(response?.status()).toBe(404);
	await page.locator('main a[href="/chapters/tasks/"]').click();
	await expect(page.locator('h1')).toContainText('\u4E3B\u8981\u4EFB\u52A1');
});
