import { expect, type Page, test } from '@playwright/test';
import { indicators } from '../../src/data/indicators.ts';
import { projectSlugs } from '../../src/data/projects.ts';

const shown = (page: Page, kind: string) => page.locator(`[data-row][data-kind=${kind}]:visible`);

test('the account is filtered by kind, unit and state, across its lists, and the choice is kept in the URL', async ({
	page,
}) => {
	await page.goto('/progress/');
	await expect(shown(page, 'indicator')).toHaveCount(indicators.length);
	await page.locator('select[name=kind]').selectOption('project');
	await expect(shown(page, 'project')).toHaveCount(projectSlugs.length);
	await expect(shown(page, 'indicator')).toHaveCount(0);
	await expect(page.locator('#indicators')).toBeHidden();
	await expect(page.locator('[data-filter-count]')).toContainText(String(projectSlugs.length));
	await expect(page).toHaveURL(/\?kind=project$/);

	await page.goto('/progress/?unit=justice-office&state=noValue');
	const own = indicators.filter(({ unit }) => unit === 'justice-office').length;
	await expect(shown(page, 'indicator')).toHaveCount(own);
	await expect(shown(page, 'project')).toHaveCount(0);
	await page.locator('.filter button[type=reset]').click();
	await expect(shown(page, 'indicator')).toHaveCount(indicators.length);
	await expect(page.locator('#tasks')).toBeVisible();
});

test('words of a name find it in every list', async ({ page }) => {
	await page.goto('/progress/?q=\u4E07\u6E90\u57CE');
	await expect(page.locator('[data-row]:visible .name').first()).toContainText('\u4E07\u6E90\u57CE');
	await expect(shown(page, 'indicator')).toHaveCount(0);
});

test('on paper the account says what was chosen, and shows that alone', async ({ page }) => {
	await page.goto('/en/progress/?kind=project');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.filter')).toBeHidden();
	await expect(page.locator('.filter-printed')).toContainText('Projects');
	await expect(shown(page, 'indicator')).toHaveCount(0);
});

for (const path of ['/progress/', '/progress/method/', '/en/progress/', '/en/progress/method/'])
	for (const width of [320, 360])
		test(`${path} has no text under 14 px, and nothing scrolls sideways, at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 780 });
			await page.goto(path);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			const small = await page
				.locator('main :is(p, li, td, th, dt, dd, small, span, a)')
				.evaluateAll((elements) =>
					elements
						.filter((each) => each.checkVisibility() && Number.parseFloat(getComputedStyle(each).fontSize) < 14)
						.map(({ textContent }) => textContent?.trim()),
				);
			expect(small).toEqual([]);
		});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the account is whole, and the filter does not show', async ({ page }) => {
		await page.goto('/progress/');
		await expect(shown(page, 'indicator')).toHaveCount(indicators.length);
		await expect(shown(page, 'project')).toHaveCount(projectSlugs.length);
		await expect(page.locator('.filter')).toBeHidden();
	});
});
