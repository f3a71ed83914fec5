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

test.describe('the first screen of a phone', () => {
	test.use({ viewport: PHONE });

	for (const elder of [false, true])
		for (const prefix of ['', '/en'])
			test(`says what this is and for which years, and has search and topics${elder ? ' in the elder edition' : ''}${prefix}`, async ({
				page,
			}) => {
				await page.addInitScript((is) => {
					if (is) localStorage.setItem('reading', JSON.stringify({ elder: 'on' }));
				}, elder);
				await page.goto(`${prefix}/`);
				for (const selector of ['h1', '.lead', '.search-field'])
					expect(await inFirstScreen(page, selector), selector).toEqual({ seen: 1, of: 1 });
				await expect(page.locator('.topics summary').first()).toBeInViewport({ ratio: 1 });
				await expect(page.locator('.lead')).toContainText('2021');
				expect(
					await page.locator('main :is(h1, h2)').evaluateAll((all) => all.map(({ id }) => id).slice(1, 5)),
				).toEqual(['residents', 'overview', 'numbers', 'chapters']);
			});

	for (const prefix of ['', '/en'])
		test(`leads to chapters and to what staff look for${prefix}`, async ({ page }) => {
			for (const place of ['chapters', 'staff']) {
				await page.goto(`${prefix}/`);
				await page.locator(`.way[href="#${place}"]`).click();
				await expect(page.locator(`#${place}`)).toBeInViewport();
			}
		});
});

test.describe('the drawing of the plan', () => {
	for (const [width, shown] of [
		[360, 320],
		[1280, 576],
	] as const)
		for (const prefix of ['', '/en'])
			test(`is one for the width, each part large enough to press, its words within it, at ${width} px${prefix}`, async ({
				page,
			}) => {
				await page.setViewportSize({ width, height: 800 });
				await page.goto(`${prefix}/`);
				await expect(page.locator('.drawn:has(.roof):visible')).toHaveClass(`drawn drawn-${shown}`);
				const faults = await page.locator('.drawn:visible a').evaluateAll((links) =>
					links.flatMap((link) => {
						const face = link.querySelector('.face')?.getBoundingClientRect();
						const isOut = (text: Element) => {
							const { left, right, top, bottom } = text.getBoundingClientRect();
							return !face || left < face.left || right > face.right || top < face.top - 1 || bottom > face.bottom + 3;
						};
						const out = Array.from(link.querySelectorAll('text')).filter(isOut);
						const isLow = !face || Math.round(face.height) < 24 || Math.round(face.width) < 24;
						return [...out, ...(isLow ? [link] : [])].map(({ textContent }) => textContent);
					}),
				);
				expect(faults).toEqual([]);
			});

	test('is reached by the keyboard and leads to the place; as text it is a list', async ({ page }) => {
		await page.goto('/');
		await page.locator('.as-text summary').click();
		await expect(page.locator('.overview .parts')).toBeVisible();
		const stops = await page.locator('.drawn:visible a').count();
		expect(stops).toBeGreaterThan(20);
		const floor = page.locator('.drawn:visible a:has(.floor)').first();
		await floor.focus();
		const href = await floor.getAttribute('href');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(href ?? '');
	});

	test('is a list in the elder edition', async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('reading', JSON.stringify({ elder: 'on' })));
		await page.goto('/');
		await expect(page.locator('.overview .parts')).toBeVisible();
		await expect(page.locator('.drawn:visible')).toHaveCount(0);
	});

	test('can be saved as a picture, which loads when it is asked for', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto('/');
		const download = page.waitForEvent('download');
		expect(asked.filter((url) => url.includes('/downloads/'))).toEqual([]);
		await page.locator('.drawing-image a').click();
		expect((await download).suggestedFilename()).toMatch(/-drawing-zh\.png$/);
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
