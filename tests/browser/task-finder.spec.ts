import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const shown = (page: Page) => page.locator('[data-task]:visible');
const field = (page: Page, name: string) => page.locator(`.filter [name=${name}]`);

test('words filter at once, exactly as typed, and are marked; count and URL say so', async ({ page }) => {
	await page.goto('/tasks/');
	await expect(shown(page)).toHaveCount(30);
	await field(page, 'q').fill('加装电梯');
	await expect(shown(page)).toHaveCount(1);
	await expect(shown(page)).toHaveAttribute('data-task', '4.6.1');
	await expect(page.locator('mark.found')).toHaveText('加装电梯');
	await expect(page.locator('[data-filter-count]')).toContainText('1');
	await expect(page).toHaveURL(/\?q=/);
	await page.reload();
	await expect(shown(page)).toHaveCount(1);
	await page.locator('.filter button[type=reset]').click();
	await expect(shown(page)).toHaveCount(30);
	await expect(page.locator('mark.found')).toHaveCount(0);
	await expect(page).toHaveURL(/\/tasks\/$/);
});

test('area, unit and indicator narrow together', async ({ page }) => {
	await page.goto('/en/tasks/');
	await field(page, 'area').selectOption('4.4');
	await expect(shown(page)).toHaveCount(4);
	await field(page, 'indicator').selectOption('16');
	await expect(shown(page)).toHaveCount(1);
	await expect(shown(page)).toHaveAttribute('data-task', '4.4.3');
	await expect(page).toHaveURL(/\?area=4\.4&indicator=16$/);
	await field(page, 'unit').selectOption('justice-office');
	await expect(shown(page)).toHaveCount(1);
});

test('where no task fits it says so and leads to the search of the whole plan with the same words', async ({
	page,
}) => {
	await page.goto('/tasks/?q=绿化覆盖率');
	await expect(shown(page)).toHaveCount(0);
	await page.locator('[data-search-instead]').click();
	await expect(page).toHaveURL(/\/search\/\?q=/);
	await expect(page.locator('[data-search-result]').first()).toBeVisible();
});

test('the shown rows download as CSV, and no others', async ({ page }) => {
	await page.goto('/tasks/?q=加装电梯');
	const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-csv]').click()]);
	const csv = readFileSync(await download.path(), 'utf8');
	expect(csv.startsWith('\uFEFF')).toBe(true);
	const rows = csv.trim().split('\r\n');
	expect(rows.length).toBeGreaterThan(1);
	for (const row of rows.slice(1)) expect(row).toMatch(/^4\.6\.1-\d+,/);
	expect(csv).toContain('加装电梯');
});

test('what is printed is what is shown, with the filter named', async ({ page }) => {
	await page.goto('/tasks/?area=4.4&q=调解');
	const before = await shown(page).count();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-filter-printed]')).toContainText('调解');
	for (const tool of ['.filter', '.finder-tools', '.task-actions', '.finder-areas'])
		await expect(page.locator(`${tool}:visible`)).toHaveCount(0);
	await expect(shown(page)).toHaveCount(before);
});

test('titles alone are shown at first; a filter, a link to a place, a button and paper open what they are about', async ({
	page,
}) => {
	const text = page.locator('[id="4.2.1-1"]');
	await page.goto('/tasks/');
	await expect(text).toBeHidden();
	for (const shown of [true, false]) {
		await page.locator('[data-fold]').click();
		await expect(text).toBeVisible({ visible: shown });
	}
	await field(page, 'area').selectOption('4.2');
	await expect(text).toBeVisible();
	await page.goto('/tasks/#4.2.1-1');
	await expect(text).toBeInViewport();
	await page.goto('/tasks/');
	await page.emulateMedia({ media: 'print' });
	await expect(text).toBeVisible();
});

test.describe('a task is taken along', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
	const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

	for (const [prefix, said, form] of [
		[
			'',
			'已复制',
			/^闵行区古美路街道办事处\. .+: 闵古办〔2021〕16号\[EB\/OL\]\. \(2021-04-26\)\[\d{4}-\d\d-\d\d\]\. 4\.2\.1\. http.+#4\.2\.1$/,
		],
		[
			'/en',
			'Copied',
			/^Gumei Road Subdistrict Office, Minhang District\. \(2021, April 26\)\. .+, 4\.2\.1\. Retrieved \w+ \d+, \d{4}, from http.+#4\.2\.1$/,
		],
	] as const) {
		test(`its page, its citation with its place, and its text${prefix}`, async ({ page }) => {
			await page.goto(`${prefix}/tasks/`);
			const task = page.locator('[data-task="4.2.1"]');
			await task.locator('summary').click();
			await task.locator('[data-copy=link]').click();
			await expect(task.locator('[data-copy=link]')).toHaveText(said);
			await expect(page.locator('[role=status][data-share-status]')).toHaveText(said);
			expect(new URL(await copied(page)).pathname).toBe(`${prefix}/tasks/4.2.1/`);
			await task.locator('[data-copy=citation]').click();
			await expect.poll(() => copied(page)).toMatch(form);
			await task.locator('[data-copy=text]').click();
			const text = await task
				.locator('[id="4.2.1-1"]')
				.evaluate((element) => element.firstChild?.textContent?.trim() ?? '');
			await expect.poll(() => copied(page)).toContain(text);
			expect(await copied(page)).not.toContain('4.2.1-1');
		});
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every task is there, unfolds, and is led to by the areas', async ({ page }) => {
		await page.goto('/tasks/');
		await expect(shown(page)).toHaveCount(30);
		await expect(page.locator('.filter')).toBeHidden();
		await page.locator('.finder-areas a').nth(3).click();
		await expect(page.locator('[id="4.4"]')).toBeInViewport();
		await page.locator('[data-task="4.4.1"] summary').click();
		await expect(page.locator('[id="4.4.1-1"]')).toBeVisible();
	});
});
