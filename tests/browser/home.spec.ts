import { expect, type Page, test } from '@playwright/test';

const PHONE = { width: 360, height: 780 };

/** Which elements of a selector stand whole in the first screen, and how many there are. */
const inFirstScreen = (page: Page, selector: string) =>
	page.locator(selector).evaluateAll((elements) => ({
		of: elements.length,
		seen: elements.filter((element) => {
			const { top, bottom, height } = element.getBoundingClientRect();
			return height > 0 && top >= 0 && bottom <= innerHeight;
		}).length,
	}));

const whole = [
	['h1', 1],
	['.lead', 1],
	['.search-field', 1],
	['.way', 3],
	['.goals li', 4],
	['.numbers li', 6],
	['.numbers small', 6],
	['.chapters li', 7],
	['.chapters small', 7],
] as const;

test.describe('the first screen of a phone', () => {
	test.use({ viewport: PHONE });

	test('says what this is, for which years, which communities, six numbers, search, and every chapter', async ({
		page,
	}) => {
		await page.goto('/');
		for (const [selector, count] of whole) {
			expect(await inFirstScreen(page, selector), selector).toEqual({ seen: count, of: count });
		}
		await expect(page.locator('.lead')).toContainText('2021\u20142025');
	});

	test('in English, whose words are longer, has all of it down to the communities, and leads to the rest', async ({
		page,
	}) => {
		await page.goto('/en/');
		for (const [selector, count] of whole.slice(0, 5))
			expect(await inFirstScreen(page, selector), selector).toEqual({ seen: count, of: count });
		await expect(page.locator('.numbers li').first()).toBeInViewport({ ratio: 1 });
		await expect(page.locator('.lead')).toContainText('2021–2025');
	});

	for (const prefix of ['', '/en'])
		test(`leads to chapters, and to what residents and staff look for${prefix}`, async ({ page }) => {
			for (const place of ['chapters', 'residents', 'staff']) {
				await page.goto(`${prefix}/`);
				await page.locator(`.way[href="#${place}"]`).click();
				await expect(page.locator(`#${place}`)).toBeInViewport();
			}
		});
});

for (const prefix of ['', '/en'])
	for (const width of [320, 360])
		test(`no text is under 14 px, and nothing scrolls sideways or leaves its box, at ${width} px${prefix}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 780 });
			await page.goto(`${prefix}/`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			const faults = await page.locator('main *').evaluateAll((elements) =>
				elements
					.filter(
						(element) =>
							element.checkVisibility() &&
							Array.from(element.childNodes).some(
								(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
							),
					)
					.filter((element) => {
						const box = element.closest('li, a, p, summary')?.getBoundingClientRect();
						return (
							Number.parseFloat(getComputedStyle(element).fontSize) < 14 ||
							(box && element.getBoundingClientRect().right > box.right + 0.5)
						);
					})
					.map(({ textContent }) => textContent?.trim()),
			);
			expect(faults).toEqual([]);
		});

test.describe('the home page on paper', () => {
	for (const path of ['/', '/en/']) {
		test(`${path} has no words over one another, and no box that is taller than its words`, async ({ page }) => {
			await page.setViewportSize({ width: 680, height: 960 });
			await page.goto(path);
			await page.emulateMedia({ media: 'print' });
			const boxes = await page.locator('main :is(h2, summary, .topics a, .staff a)').evaluateAll((elements) =>
				elements
					.map((element) => {
						const range = document.createRange();
						range.selectNodeContents(element);
						const [own, words] = [element.getBoundingClientRect(), range.getBoundingClientRect()];
						return {
							text: element.textContent?.trim().slice(0, 20) ?? '',
							spare: own.height - words.height,
							top: words.top,
							bottom: words.bottom,
							left: words.left,
							right: words.right,
						};
					})
					.filter(({ top, bottom }) => bottom > top),
			);
			expect(boxes.length).toBeGreaterThan(20);
			const over = boxes.flatMap((one, index) =>
				boxes
					.slice(index + 1)
					.filter(
						(other) =>
							Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2 &&
							Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2,
					)
					.map((other) => `${one.text} / ${other.text}`),
			);
			expect(over).toEqual([]);
			expect(boxes.filter(({ spare }) => spare > 40).map(({ text }) => text)).toEqual([]);
		});
	}
});
