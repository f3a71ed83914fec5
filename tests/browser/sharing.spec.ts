import { expect, type Page, test } from '@playwright/test';
import jsqr from 'jsqr';

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const status = (page: Page) => page.locator('[data-share-status]');

test.describe('with a clipboard', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('a click on an address copies its link, says so, and offers the citation', async ({ page, baseURL }) => {
		await page.goto('/chapters/tasks/');
		await page.locator('a.address[href="#4.1.2-1"]').click();
		await expect(status(page)).toHaveText('\u5df2\u590d\u52364.1.2-1\u7684\u94fe\u63a5');
		await expect(page).toHaveURL('/chapters/tasks/#4.1.2-1');
		expect(await copied(page)).toBe(`${baseURL}/chapters/tasks/#4.1.2-1`);
		await page.locator('.address-menu button').first().click();
		await expect(status(page)).toHaveText('\u5df2\u590d\u52364.1.2-1\u7684\u5f15\u6587');
		expect(await copied(page)).toMatch(
			/16\u53f7\[EB\/OL\]\. \(2021-04-26\)\[\d{4}-\d\d-\d\d\]\. 4\.1\.2-1\. http.*#4\.1\.2-1\.$/,
		);
		await page.mouse.click(5, 300);
		await expect(page.locator('.address-menu')).toHaveCount(0);
	});

	test('an address is copied and cited by keyboard, and Escape leads back to it', async ({ page }) => {
		await page.goto('/en/chapters/tasks/');
		const link = page.locator('a.address[href="#4.1.2-1"]');
		await link.focus();
		await page.keyboard.press('Enter');
		await expect(status(page)).toHaveText('Link to 4.1.2-1 copied');
		await page.keyboard.press('Tab');
		await expect(page.locator('.address-menu button').first()).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(status(page)).toHaveText('Citation of 4.1.2-1 copied');
		await page.keyboard.press('Escape');
		await expect(link).toBeFocused();
		await expect(page.locator('.address-menu')).toHaveCount(0);
	});

	test('the panel opens, copies link and citation, and closes, by keyboard alone', async ({ page, baseURL }) => {
		await page.goto('/indicators/10/');
		const summary = page.locator('.share summary');
		await summary.focus();
		await page.keyboard.press('Enter');
		const copyLink = page.locator('[data-share-copy=link]');
		await expect(copyLink).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(copyLink).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(status(page)).toHaveText('\u5df2\u590d\u5236\u672c\u9875\u7684\u94fe\u63a5');
		expect(await copied(page)).toBe(`${baseURL}/indicators/10/`);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(status(page)).toHaveText('\u5df2\u590d\u5236\u672c\u9875\u7684\u5f15\u6587');
		expect(await copied(page)).toContain(`${baseURL}/indicators/10/`);
		await summary.focus();
		await page.keyboard.press('Enter');
		await expect(copyLink).toBeHidden();
	});

	test('the link of a filtered table keeps the filter', async ({ page }) => {
		await page.goto('/indicators/?q=\u7eff');
		await page.locator('.share summary').click();
		await page.locator('[data-share-copy=link]').click();
		await expect.poll(() => copied(page)).toContain('/indicators/?q=');
	});
});

test('where copying fails the text is shown to be selected', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
		document.execCommand = () => false;
	});
	await page.goto('/chapters/tasks/');
	await page.locator('a.address[href="#4.1"]').click();
	await expect(status(page)).toContainText('/chapters/tasks/#4.1');
});

test('without a clipboard of its own the browser copies by the old command', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
		document.addEventListener('copy', () => {
			document.documentElement.dataset.copied = String((document.activeElement as HTMLTextAreaElement).value);
		});
	});
	await page.goto('/chapters/tasks/');
	const link = page.locator('a.address[href="#4.1"]');
	await link.click();
	await expect(page.locator('html')).toHaveAttribute('data-copied', /\/chapters\/tasks\/#4\.1$/);
	await expect(link).toBeFocused();
});

test.describe('the device\u2019s own sharing', () => {
	test('is offered where there is one, with title and URL', async ({ page, baseURL }) => {
		await page.addInitScript(() => {
			navigator.share = async (data) => {
				document.documentElement.dataset.shared = JSON.stringify(data);
			};
		});
		await page.goto('/en/chapters/goals/');
		await page.locator('.share summary').click();
		await page.locator('[data-share-send]').click();
		const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}');
		expect(shared).toEqual({ title: await page.title(), url: `${baseURL}/en/chapters/goals/` });
	});

	test('is not offered where there is none', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(Navigator.prototype, 'share', { value: undefined });
		});
		await page.goto('/chapters/goals/');
		await page.locator('.share summary').click();
		await expect(page.locator('[data-share-copy=link]')).toBeVisible();
		await expect(page.locator('[data-share-send]')).toBeHidden();
	});
});

/** What a reader of codes finds in a picture of the page. */
async function scan(page: Page, selector: string): Promise<string | undefined> {
	const png = (await page.locator(selector).screenshot()).toString('base64');
	const { data, width, height } = await page.evaluate(async (source) => {
		const bytes = Uint8Array.from(atob(source), (sign) => sign.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
		if (!context) throw new Error('no canvas');
		context.drawImage(image, 0, 0);
		return {
			...{ width: image.width, height: image.height },
			data: [...context.getImageData(0, 0, image.width, image.height).data],
		};
	}, png);
	return jsqr(new Uint8ClampedArray(data), width, height)?.data;
}

for (const colorScheme of ['light', 'dark'] as const)
	test(`the QR code leads to the page, on a ${colorScheme} screen and on paper`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/en/indicators/10/');
		const url = await page.locator('link[rel=canonical]').getAttribute('href');
		await page.locator('.share summary').click();
		expect(await scan(page, '.share-qr .qr')).toBe(url);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.share')).toBeHidden();
		await expect(page.locator('.print-source')).toContainText(url ?? '');
		expect(await scan(page, '.print-source .qr')).toBe(url);
	});

test('what is copied has no menu in it, and paper has none', async ({ page }) => {
	await page.goto('/chapters/tasks/');
	await page.locator('a.address[href="#4.1.2-1"]').click();
	const menu = page.locator('.address-menu');
	await expect(menu).toBeVisible();
	expect(await menu.evaluate((element) => getComputedStyle(element).userSelect)).toBe('none');
	for (const box of await menu.locator('button').all())
		expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(24);
	await page.emulateMedia({ media: 'print' });
	await expect(menu).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the panel shows link and citation as text, and no button that does nothing', async ({ page }) => {
		await page.goto('/chapters/tasks/');
		await page.locator('.share summary').click();
		await expect(page.locator('.share [data-url]')).toBeVisible();
		await expect(page.locator('.share-panel button:visible')).toHaveCount(0);
	});
});
