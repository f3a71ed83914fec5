import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

/**
 * Filters by state, on pages as they are once values and milestones are published:
 * every other row, or card, is given one of two states on the way to the browser,
 * in the place of its own, where it has one.
 */
const STATES = ['first', 'second'];

const select = `<label>State<select name="state"><option value="">All</option>${STATES.map((state) => `<option value="${state}">${state}</option>`).join('')}</select></label>`;

async function publish(page: Page, path: string, row: RegExp) {
	let count = 0;
	await page.route(
		({ pathname }) => pathname === path,
		async (route) => {
			count = 0;
			const body = readFileSync(`dist${path}index.html`, 'utf8')
				.replace(/ data-state(?:-name)?="[^"]*"/g, '')
				.replace(/<label>[^<]*<select name="state">.*?<\/label>/s, '')
				.replace(/(?=<button type="reset")/, select)
				.replace(row, (start) => {
					const state = STATES[count % 2];
					count += 1;
					return `${start} data-state="${state}" data-state-name="${state} state"`;
				});
			await route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
		},
	);
	await page.goto(path);
	return count;
}

test('the list of indicators is filtered by state, and keeps that in the URL', async ({ page }) => {
	const all = await publish(page, '/indicators/', /<tr id="[^"]*" data-row/g);
	const shown = page.locator('.indicator-list [data-row]:visible');
	await expect(shown).toHaveCount(all);
	await page.locator('select[name=state]').selectOption('second');
	await expect(shown).toHaveCount(Math.floor(all / 2));
	await expect(page).toHaveURL(/\?state=second$/);
	await page.reload();
	await expect(shown).toHaveCount(Math.floor(all / 2));
});

test('tasks are filtered by state, which the file of what is shown has behind its other columns', async ({ page }) => {
	const all = await publish(page, '/en/tasks/', /<details class="task folds"/g);
	const shown = page.locator('[data-task]:visible');
	await page.locator('select[name=state]').selectOption('first');
	await expect(shown).toHaveCount(Math.ceil(all / 2));
	const download = page.waitForEvent('download');
	await page.locator('[data-csv]').click();
	const rows = readFileSync(await (await download).path(), 'utf8')
		.trim()
		.split('\r\n')
		.slice(1);
	expect(rows.length).toBeGreaterThan(all / 2);
	for (const row of rows) expect(row).toMatch(/,first state$/);
});
