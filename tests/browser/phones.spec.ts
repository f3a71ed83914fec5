import { expect, test } from '@playwright/test';
import { browserArguments } from '../../scripts/browser.ts';
import { pageTypes } from '../support/page-types.ts';

test.use({ viewport: { width: 360, height: 780 } });

test.describe('in the browser of WeChat', () => {
	test.use({
		userAgent:
			'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.47',
	});

	test('a page that offers files says before them how to open it elsewhere; others say nothing', async ({ page }) => {
		for (const path of ['/chapters/tasks/', '/units/justice-office/', '/data/', '/print/', '/indicators/']) {
			await page.goto(path);
			const line = page.locator('.share-outside');
			await expect(line, path).toHaveCount(1);
			const isBefore = await line.evaluate((element) => {
				const files = document.querySelector('a[download]');
				return files && (element.compareDocumentPosition(files) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
			});
			expect(isBefore, path).toBe(true);
		}
		await page.goto('/glossary/', { waitUntil: 'networkidle' });
		await expect(page.locator('.share-outside')).toHaveCount(0);
	});

	test('its link is copied, and the QR code is a picture to hold, with a margin', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('/en/data/');
		await page.locator('.share-outside button').click();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
		await page.locator('.share > summary').click();
		const code = page.locator('.share-qr img');
		await expect(code).toBeVisible();
		await expect(code).toHaveAttribute('alt', /QR/);
		expect(await code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(200);
	});
});

test('elsewhere nothing is said of that', async ({ page }) => {
	await page.goto('/data/', { waitUntil: 'networkidle' });
	await expect(page.locator('.share-outside')).toHaveCount(0);
});

test('a page may be enlarged, and a dialog does not move what is behind it', async ({ page }) => {
	await page.goto('/');
	expect(await page.locator('meta[name=viewport]').getAttribute('content')).not.toMatch(/scalable|maximum/);
	await page.locator('.menu summary').click();
	await page.locator('[data-settings-open]').click();
	await expect(page.locator('dialog.settings')).toHaveCSS('overscroll-behavior-y', 'contain');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+k');
	await expect(page.locator('dialog.search')).toHaveCSS('overscroll-behavior-y', 'contain');
});

test('where the system sets text at 200 %, every type of page follows, and nothing scrolls sideways', async ({
	playwright,
	launchOptions,
	baseURL,
}) => {
	// Chromium takes the size of text, as Android tells it, by this setting.
	const browser = await playwright.chromium.launch({
		...launchOptions,
		args: [...browserArguments(), '--blink-settings=defaultFontSize=32'],
	});
	const page = await browser.newPage({ ...(baseURL && { baseURL }), viewport: { width: 360, height: 780 } });
	for (const path of pageTypes.filter((each) => each !== '/offline/')) {
		await page.goto(path);
		const { size, over } = await page.evaluate(() => ({
			size: Number.parseFloat(getComputedStyle(document.body).fontSize),
			over: document.documentElement.scrollWidth - innerWidth,
		}));
		expect.soft(size, path).toBeGreaterThanOrEqual(32);
		expect.soft(over, path).toBeLessThanOrEqual(0);
	}
	await browser.close();
});
