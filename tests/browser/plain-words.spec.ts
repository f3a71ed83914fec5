import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { openSearch, searchFor } from '../support/search.ts';
import { fakeSpeech, heard } from '../support/speech.ts';

const sentence = (page: Page) => page.locator('.plain').first();

for (const path of ['/chapters/tasks/', '/en/chapters/projects/', '/projects/wanyuan-city-park/', '/tasks/4.2.1/'])
	test(`a plain sentence is on the screen and not on paper: ${path}`, async ({ page }) => {
		await page.goto(path);
		await expect(sentence(page)).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		for (const each of await page.locator('.plain').all()) await expect(each).toBeHidden();
	});

test('a result of search shows the sentence of its task under the title, marked and in no excerpt', async ({
	page,
}) => {
	await page.goto('/tasks/');
	const said = (await page.locator('[data-task="4.6.1"] .plain').textContent()) ?? '';
	await openSearch(page);
	await searchFor(page, '加装电梯');
	const hit = page.locator('[data-search-result] a:has(.hit-task)').first();
	await expect(hit.locator('.hit-title + .hit-plain')).toHaveText(said);
	await expect(hit.locator('.hit-plain mark')).toHaveCount(0);
});

test('words that only a plain sentence has are found neither by search nor by the filter of tasks', async ({
	page,
}) => {
	await page.goto('/tasks/');
	const said =
		(await page.locator('[data-task="4.2.2"] .plain').evaluate((plain) => plain.lastChild?.textContent)) ?? '';
	const words = said.slice(0, 12);
	await page.locator('.filter [name=q]').fill(words);
	await expect(page.locator('[data-task]:visible')).toHaveCount(0);
	await openSearch(page);
	await searchFor(page, words);
	await expect(page.locator('[data-search-result] mark', { hasText: words })).toHaveCount(0);
});

test('the text of a task that is copied or downloaded has no plain sentence', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/tasks/');
	const task = page.locator('[data-task="4.2.1"]');
	const said = (await task.locator('.plain').evaluate((plain) => plain.lastChild?.textContent)) ?? '';
	expect(said.length).toBeGreaterThan(10);
	await task.locator('summary').click();
	await task.locator('[data-copy=text]').click();
	await expect(page.locator('[data-share-status]')).not.toBeEmpty();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('养老服务');
	expect(copied).not.toContain(said);
	const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-csv]').click()]);
	expect(readFileSync(await download.path(), 'utf8')).not.toContain(said);
});

test('a passage that is selected across a heading is copied without the plain sentence', async ({ page }) => {
	await page.goto('/chapters/tasks/');
	const selected = await page.evaluate(() => {
		const [from, to] = ['4.2.1', '4.2.1-1'].map((id) => document.getElementById(id) as HTMLElement);
		getSelection()?.setBaseAndExtent(from as Node, 0, to as Node, to?.childNodes.length ?? 0);
		return `${getSelection()}`;
	});
	const said = (await page.locator('[id="4.2.1"] + .plain').textContent()) ?? '';
	expect(selected).toContain('养老服务');
	expect(selected).not.toContain(said);
});

test('reading aloud goes from the heading to the text', async ({ page }) => {
	await fakeSpeech(page, { voices: [{ lang: 'zh-CN' }] });
	await page.goto('/projects/wanyuan-city-park/');
	const said = (await sentence(page).evaluate((plain) => plain.lastChild?.textContent)) ?? '';
	await page.locator('[data-read-aloud]').click();
	await expect(page.locator('.reading')).toHaveCount(1);
	await page.locator('[data-reading="next"]').click();
	await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(1);
	const texts = (await heard(page)).map(({ text }) => text).join('');
	expect(texts).toContain('占地面积');
	expect(texts).not.toContain(said.slice(0, 8));
});
