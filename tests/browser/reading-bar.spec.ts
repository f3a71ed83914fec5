import { expect, test } from '@playwright/test';
import { accessibilityFaults } from '../support/axe.ts';
import { bar, block, button, listen, part, reading, said, saidLast, TASKS, visit } from '../support/reading.ts';
import { endUtterance, heard } from '../support/speech.ts';

test.describe('from any place', () => {
	test('a press on a paragraph or its address reads from there, on a link it does not', async ({ page }) => {
		await visit(page);
		await block(page, '4.1.1-1').click({ position: { x: 200, y: 20 } });
		expect(await said(page)).toEqual([]);
		await button(page).click();
		await expect(reading(page)).toHaveCount(1);
		await block(page, '4.1.2-2').click({ position: { x: 200, y: 20 } });
		await expect(reading(page)).toHaveAttribute('id', '4.1.2-2');
		await expect.poll(() => saidLast(page)).toMatch(/^一是坚持问题导向/);
		await expect(part(page, 'said')).toHaveText('从4.1.2-2读起');
		await block(page, '4.1.1-1').locator('.address').click();
		await expect(reading(page)).toHaveAttribute('id', '4.1.1-1');
	});

	test('by keyboard: Enter on the address of a paragraph', async ({ page }) => {
		await listen(page);
		await block(page, '4.1.2-3').locator('.address').focus();
		await page.keyboard.press('Enter');
		await expect(reading(page)).toHaveAttribute('id', '4.1.2-3');
	});

	test('selecting words is not a press', async ({ page }) => {
		await listen(page);
		await block(page, '4.1.2-1').scrollIntoViewIfNeeded();
		const box = await block(page, '4.1.2-1').boundingBox();
		if (!box) throw new Error('no box');
		await page.mouse.move(box.x + 60, box.y + 15);
		await page.mouse.down();
		await page.mouse.move(box.x + 260, box.y + 15, { steps: 5 });
		await page.mouse.up();
		await expect(reading(page)).toHaveAttribute('id', '4');
	});

	test.describe('by touch', () => {
		test.use({ hasTouch: true, viewport: { width: 360, height: 780 } });
		test('a tap reads from there', async ({ page }) => {
			await listen(page);
			await block(page, '4.1.2').tap();
			await expect(reading(page)).toHaveAttribute('id', '4.1.2');
		});
	});
});

test.describe('the bar', () => {
	test('pauses and reads on without beginning again', async ({ page }) => {
		await listen(page);
		await part(page, 'play').click();
		await expect(part(page, 'play')).toHaveAttribute('aria-pressed', 'false');
		await page.waitForTimeout(600);
		await part(page, 'play').click();
		await expect(part(page, 'play')).toHaveAttribute('aria-pressed', 'true');
		await page.waitForTimeout(600);
		expect(await heard(page, 'pause')).toHaveLength(1);
		expect(await heard(page, 'resume')).toHaveLength(1);
		expect(await said(page)).toHaveLength(1);
	});

	test('begins the sentence again where a pause ends it, as on Android', async ({ page }) => {
		await listen(page, TASKS, { pauseEnds: true });
		await part(page, 'play').click();
		await page.waitForTimeout(600);
		await expect(reading(page)).toHaveAttribute('id', '4');
		await part(page, 'play').click();
		await expect.poll(() => said(page)).toEqual(['十四五发展的主要任务', '十四五发展的主要任务']);
	});

	test('goes back and forth by paragraphs and tells screen readers where', async ({ page }) => {
		await listen(page);
		for (const [name, address] of [
			['next', '4.1'],
			['next', '4.1.1'],
			['previous', '4.1'],
		] as const) {
			await part(page, name).click();
			await expect(reading(page)).toHaveAttribute('id', address);
			await expect(part(page, 'said')).toHaveText(`从${address}读起`);
		}
		await endUtterance(page);
		await expect(reading(page)).toHaveAttribute('id', '4.1.1');
		await expect(part(page, 'said')).toHaveText('');
	});

	test('keeps the speed over pages', async ({ page }) => {
		await listen(page);
		expect((await heard(page)).pop()?.rate).toBe(1);
		await page.locator('[data-speed=slow]').click();
		await expect.poll(async () => (await heard(page)).pop()?.rate).toBe(0.75);
		await listen(page, '/chapters/goals/');
		expect((await heard(page)).pop()).toMatchObject({ rate: 0.75, page: '/chapters/goals/' });
		await expect(page.locator('[data-speed=slow]')).toHaveAttribute('aria-pressed', 'true');
		await page.locator('[data-speed=fast]').click();
		await expect.poll(async () => (await heard(page)).pop()?.rate).toBe(1.25);
	});

	test('stops when the page is left', async ({ page }) => {
		await listen(page);
		const before = (await heard(page, 'cancel')).length;
		await page.goto('/chapters/goals/');
		const after = (await heard(page, 'cancel')).slice(before);
		expect(after.map((each) => each.page)).toContain(TASKS);
	});

	test('stops when nobody sees the page any more', async ({ page }) => {
		await listen(page);
		await page.evaluate(() => {
			Object.defineProperty(document, 'hidden', { value: true });
			document.dispatchEvent(new Event('visibilitychange'));
		});
		await expect(part(page, 'play')).toHaveAttribute('aria-pressed', 'false');
		expect((await heard(page, 'cancel')).length).toBeGreaterThan(0);
	});

	test('is walked by keyboard, closed by Escape, and gives the focus back', async ({ page }) => {
		await visit(page);
		await button(page).focus();
		await page.keyboard.press('Enter');
		await expect(part(page, 'play')).toBeFocused();
		for (const next of ['next', 'place']) {
			await page.keyboard.press('Tab');
			await expect(part(page, next)).toBeFocused();
		}
		for (const speed of ['slow', 'normal', 'fast']) {
			await page.keyboard.press('ArrowRight');
			await expect(page.locator(`[data-speed=${speed}]`)).toBeFocused();
		}
		await page.keyboard.press('Tab');
		await expect(part(page, 'close')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(bar(page)).toBeHidden();
		await expect(button(page)).toBeFocused();
		await expect(reading(page)).toHaveCount(0);
		await block(page, '4.1').click();
		expect(await said(page)).toHaveLength(1);
		await page.keyboard.press('Escape');
		await button(page).click();
		await expect(bar(page)).toBeVisible();
	});

	test('is not printed', async ({ page }) => {
		await listen(page);
		await page.emulateMedia({ media: 'print' });
		await expect(bar(page)).toBeHidden();
		await expect(button(page)).toBeHidden();
		expect(await reading(page).evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('none');
	});

	for (const path of [TASKS, '/en/chapters/tasks/'])
		test(`is accessible and whole on ${path} at every width and colour`, async ({ page }) => {
			await listen(page, path);
			for (const width of [320, 360, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
				for (const control of await bar(page).locator('button, a').all()) {
					const box = await control.boundingBox();
					expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
				}
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme });
					expect(await accessibilityFaults(page)).toEqual([]);
				}
			}
		});

	test('shows what is read where colours are forced', async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await listen(page);
		expect(await reading(page).evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
	});
});
