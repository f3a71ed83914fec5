import { expect, type Locator, type Page, test } from '@playwright/test';
import { unseenFocus } from '../support/focus.ts';

const count = (page: Page) => page.locator('[data-filter-count]');
const rows = (page: Page) => page.locator('.indicator-list [data-row]:visible');
const tasks = (page: Page) => page.locator('[data-task]:visible');
const hasFocus = (element: Locator) => element.evaluate((each) => each === document.activeElement);

/** What is chosen stands in the URL, behind which the skip link may have left its own mark. */
const expectQuery = (page: Page, query: string) => expect.poll(() => new URL(page.url()).search).toBe(query);

/** Walks with the Tab key to an element, and sees that the focus shows on every stop of the way. */
async function tabTo(page: Page, element: Locator, key = 'Tab'): Promise<void> {
	for (let stops = 0; stops < 20 && !(await hasFocus(element)); stops += 1) {
		await page.keyboard.press(key);
		expect(await unseenFocus(page)).toBeUndefined();
	}
	await expect(element).toBeFocused();
}

/** Skips what stands before the page's own content, as those who walk by keys do. */
async function skipToContent(page: Page): Promise<void> {
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
}

test('the indicators are filtered, ordered and shown whole again by keys alone; count and URL follow', async ({
	page,
}) => {
	await page.goto('/en/indicators/');
	await expect(count(page)).toHaveAttribute('role', 'status');
	await skipToContent(page);
	await tabTo(page, page.locator('.filter [name=q]'));
	await page.keyboard.type('share');
	const named = await rows(page).count();
	expect(named).toBeGreaterThan(1);
	await expect(count(page)).toHaveText(`Showing ${named} of 37`);
	await expectQuery(page, '?q=share');

	await page.keyboard.press('Tab');
	await expect(page.locator('.filter [name=category]')).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('.filter [name=attribute]')).toHaveValue('binding');
	await expectQuery(page, '?q=share&attribute=binding');
	const binding = await rows(page).count();
	expect(binding).toBeLessThan(named);
	await expect(count(page)).toHaveText(`Showing ${binding} of 37`);

	const target = page.locator('th[data-sort=value]');
	await tabTo(page, target.getByRole('button'));
	await page.keyboard.press('Enter');
	await expect(target).toHaveAttribute('aria-sort', 'ascending');
	await page.keyboard.press('Space');
	await expect(target).toHaveAttribute('aria-sort', 'descending');
	await expectQuery(page, '?q=share&attribute=binding&sort=value-down');

	await tabTo(page, page.locator('.filter button[type=reset]'), 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(count(page)).toHaveText('Showing 37 of 37');
	await expect(target).not.toHaveAttribute('aria-sort', /.*/);
	await expectQuery(page, '');
	await expect(page.locator('.filter button[type=reset]')).toBeFocused();
});

test('on a phone the table is ordered by a field that shows, and no stop is out of sight', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await page.goto('/indicators/');
	await skipToContent(page);
	const order = page.locator('.filter [name=sort]');
	await tabTo(page, order);
	await page.keyboard.press('End');
	await expect(order).toHaveValue('value-down');
	await expectQuery(page, '?sort=value-down');
	await expect(rows(page).first()).toHaveAttribute('id', 'indicator-36');
	await expect(page.locator('th[data-sort=value]')).toHaveAttribute('aria-sort', 'descending');
	await tabTo(page, rows(page).first().locator('a'));
	await page.reload();
	await expect(rows(page).first()).toHaveAttribute('id', 'indicator-36');
	await page.setViewportSize({ width: 1280, height: 780 });
	await expect(order).toBeHidden();
	await page.locator('.filter button[type=reset]').focus();
	await page.keyboard.press('Tab');
	await expect(page.locator('th[data-sort=no] button')).toBeFocused();
});

test('the tasks are filtered, folded and opened by keys alone; count and URL follow', async ({ page }) => {
	await page.goto('/en/tasks/');
	await expect(count(page)).toHaveAttribute('role', 'status');
	await skipToContent(page);
	await tabTo(page, page.locator('.filter [name=q]'));
	await page.keyboard.type('elderly');
	const named = await tasks(page).count();
	expect(named).toBeGreaterThan(1);
	await expect(count(page)).toHaveText(`Showing ${named} of 30`);

	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expectQuery(page, '?q=elderly&area=4.2');
	await expect(count(page)).toHaveText(`Showing ${await tasks(page).count()} of 30`);

	await tabTo(page, page.locator('[data-fold]'));
	await page.keyboard.press('Space');
	const first = tasks(page).first();
	await expect(first.locator('p[id]').first()).toBeHidden();
	await tabTo(page, first.locator('summary'));
	await page.keyboard.press('Enter');
	await expect(first.locator('p[id]').first()).toBeVisible();

	await tabTo(page, page.locator('.filter button[type=reset]'), 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(count(page)).toHaveText('Showing 30 of 30');
	await expectQuery(page, '');
});

test('the contents of a chapter lead to the passage, and reading goes on from there', async ({ page }) => {
	await page.goto('/chapters/tasks/');
	await page.locator('.contents a[href="#4.2.1"]').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('[id="4.2.1"]')).toBeInViewport();
	await page.keyboard.press('Tab');
	await expect(page.locator('[id="4.2.1"] > .address')).toBeFocused();
});

test('a matter of the home page opens by keys and leads into the plan', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await page.goto('/');
	await skipToContent(page);
	await tabTo(page, page.locator('.topics summary').first());
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('.topics a').first()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/chapters/tasks/#4.2.1');
});
