import { expect, test } from '@playwright/test';

test('reading on leaves the window to the text; scrolled up a little, the language changes and the paragraph stays', async ({
	page,
}) => {
	const header = page.locator('.site-header');
	await page.goto('/chapters/tasks/#4.2.3-1');
	await expect(header).toHaveClass(/away/);
	await page.mouse.move(600, 400);
	await page.mouse.wheel(0, -30);
	await page.locator('a[data-language]').click();
	await expect(page).toHaveURL('/en/chapters/tasks/#4.2.3-1');
	await expect(page.locator('[id="4.2.3-1"]')).toBeInViewport();
	await page.mouse.wheel(0, -30);
	await page.locator('a[data-language]').click();
	await expect(page).toHaveURL('/chapters/tasks/#4.2.3-1');
});

test('the paragraph in view is taken along, also by keyboard', async ({ page }) => {
	await page.goto('/en/chapters/context/');
	await page.locator('[id="2.2.2-1"]').evaluate((element) => element.scrollIntoView({ block: 'start' }));
	await page.locator('a[data-language]').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/chapters/context/#2.2.2-1');
});

test('at the top of a page nothing is taken along', async ({ page }) => {
	await page.goto('/en/chapters/tasks/');
	await page.locator('a[data-language]').click();
	await expect(page).toHaveURL('/chapters/tasks/');
});

for (const choice of [
	'/search/?q=6000&type=task',
	'/tasks/?q=12345&area=4.2',
	'/indicators/?attribute=binding&sort=no-down',
	'/progress/?kind=task',
	'/print/?part=4.2.1&part=4.3',
])
	test(`what is chosen is taken along and holds there: ${choice}`, async ({ page }) => {
		await page.goto(choice);
		await page.locator('a[data-language]').click();
		await expect(page).toHaveURL(`/en${choice}`);
		await page.locator('a[data-language]').click();
		await expect(page).toHaveURL(choice);
	});

test('words that were just typed are taken along, and those just cleared are not', async ({ page }) => {
	await page.goto('/search/?q=6000');
	const field = page.locator('main input[name=q]');
	await field.fill('12345');
	await page.locator('a[data-language]').click();
	await expect(page).toHaveURL('/en/search/?q=12345');
	await expect(field).toHaveValue('12345');
	await field.fill('');
	await page.locator('a[data-language]').click();
	await expect(page).toHaveURL('/search/');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page stays the same in the other language', async ({ page }) => {
		await page.goto('/chapters/goals/');
		await page.locator('a[data-language]').click();
		await expect(page).toHaveURL('/en/chapters/goals/');
	});
});

test('a term leads by keyboard to its entry, which leads back to where it occurs', async ({ page }) => {
	await page.goto('/chapters/tasks/');
	const term = page.locator('.term').first();
	await term.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/glossary\/#term-/);
	const entry = page.locator(':target');
	await expect(entry).toBeInViewport();
	await expect(entry.locator('.places a').first()).toHaveAttribute('href', /^\/chapters\//);
});

test('on paper terms look like the words around them', async ({ page }) => {
	await page.goto('/chapters/tasks/');
	await page.emulateMedia({ media: 'print' });
	const decoration = await page
		.locator('.term')
		.first()
		.evaluate((element) => getComputedStyle(element).textDecorationLine);
	expect(decoration).toBe('none');
});
