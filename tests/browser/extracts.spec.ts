import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { accessibilityFaults } from '../support/axe.ts';
import { scan } from '../support/scan.ts';
import { readWord } from '../support/word.ts';

/** Where `src/extracts/store.ts` keeps them on a site that is not in a folder. */
const KEY = 'extracts-1:/';
const WORD = /\/write\..*\.js$/;
const items = (page: Page) => page.locator('.extract');
const places = (page: Page) => page.locator('.extract-place > :first-child').allTextContents();
const status = (page: Page) => page.locator('[data-extracts-status]');
const press = (page: Page, name: string) => page.locator(`[data-do=${name}]`).click();
const kept = (page: Page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '[]'), KEY);
const keep = (page: Page, value: unknown) =>
	page.addInitScript(([key, text]) => localStorage.getItem(key) ?? localStorage.setItem(key, text), [
		KEY,
		typeof value === 'string' ? value : JSON.stringify(value),
	] as const);
const three = ['4.2.1', '4.1.2-1', '3.3-1'].map((id, at) => ({ kind: at ? 'block' : 'task', locale: 'zh-CN', id }));

test('what is collected on several pages is put in order, noted, sent as a link, and taken as a Word file', async ({
	page,
	context,
	browser,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/en/indicators/9/');
	expect(asked.filter((path) => /add-button|store/.test(path))).toEqual([]);
	await page.locator('[data-extracts] button').click();
	await expect(page.locator('[data-extracts] [role=status]')).toHaveText('Added: 1.');
	await page.goto('/en/projects/wanyuan-city-park/');
	await page.locator('[data-extracts] button').click();
	await page.goto('/en/tasks/?q=elderly+care+facilities');
	await page.locator('[data-task="4.2.1"] [data-add]').click();
	await expect(page.locator('[data-task="4.2.1"] [data-add]')).toHaveText('Added: 1.');
	await page.locator('[data-extracts] button').click();
	await expect(page.locator('[data-extracts] [role=status]')).toHaveText(/^(?:Added|Already)/);
	await page.goto('/en/search/?q=dementia');
	await page.locator('[data-extracts] button').click();
	await page.locator('[data-extracts] a').click();

	await expect(items(page).first()).toBeVisible();
	expect((await places(page)).slice(0, 3)).toEqual(['Indicator 9', '5.1', '4.2.1']);
	await expect(items(page).nth(2)).toContainText('dementia');
	await expect(items(page).first().locator('dt')).toContainText(['Indicator', 'Type', 'Responsible office', 'target']);
	await expect(items(page).first().locator('dd').last()).toHaveText('6,000');
	const count = await items(page).count();
	await items(page).nth(2).locator('[data-part=up]').focus();
	await page.keyboard.press('Enter');
	await expect(status(page)).toHaveText(`4.2.1 is now 2 of ${count}.`);
	await page.keyboard.press('Enter');
	expect((await places(page)).slice(0, 3)).toEqual(['4.2.1', 'Indicator 9', '5.1']);
	await expect(items(page).first().locator('[data-part=down]')).toBeFocused();
	await items(page).first().locator('[data-part=note]').fill('For Monday \u5468\u4E00');
	await page.locator('a[data-language][lang=zh-CN]').click();
	await expect(items(page).first()).toContainText('\u5931\u80FD\u5931\u667A');
	await expect(items(page).first().locator('[data-part=note]')).toHaveValue('For Monday \u5468\u4E00');
	expect(await accessibilityFaults(page)).toEqual([]);

	await press(page, 'link');
	await expect(status(page)).toHaveText(new RegExp(`${count}`));
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/\/extracts\/#extracts=1~[\w~.-]+$/);
	expect(asked.filter((path) => WORD.test(path))).toEqual([]);
	for (const layout of ['plain', 'official']) {
		const download = page.waitForEvent('download');
		await press(page, layout);
		const { text, footers, places: marked } = readWord(readFileSync(await (await download).path()));
		expect(text).toContain('\u89C4\u5212\u6458\u5F55');
		expect(text).toContain('For Monday \u5468\u4E00');
		expect(text.indexOf('\u5931\u80FD\u5931\u667A')).toBeLessThan(text.indexOf('6000'));
		expect(marked.length).toBeGreaterThan(5);
		expect(footers.join()).toContain('http');
	}

	const other = await browser.newContext();
	const received = await other.newPage();
	await keep(received, three);
	await received.goto(link);
	await expect(items(received)).toHaveCount(count);
	expect((await places(received)).slice(0, 2)).toEqual(['4.2.1', '\u6307\u68079']);
	await expect(received.locator('.extract input, .extract button')).toHaveCount(0);
	await received.locator('a[data-language][lang=en]').click();
	await expect(items(received)).toHaveCount(count);
	await expect(items(received).first()).toContainText('For Monday');
	expect(await kept(received)).toEqual(three);
	await received.getByRole('button', { name: 'Add to mine' }).click();
	await expect(items(received)).toHaveCount(count + 2);
	expect(await places(received)).toEqual(expect.arrayContaining(['4.1.2-1', 'Indicator 9']));
	expect(received.url()).not.toContain('#');
	await press(received, 'undo');
	expect(await kept(received)).toEqual(three);
	await other.close();
});

test('what is removed comes back, and all is removed only after a question', async ({ page }) => {
	await keep(page, three);
	await page.goto('/en/extracts/');
	await items(page).nth(1).locator('[data-part=remove]').click();
	await expect(status(page)).toHaveText('Removed 4.1.2-1.');
	await press(page, 'undo');
	expect(await places(page)).toEqual(['4.2.1', '4.1.2-1', '3.3-1']);
	await press(page, 'clear');
	await expect(page.locator('[data-extracts-ask]')).toContainText('all 3 extracts');
	await expect(page.locator('[data-do=no]')).toBeFocused();
	await press(page, 'no');
	await expect(items(page)).toHaveCount(3);
	await press(page, 'clear');
	await press(page, 'yes');
	await expect(page.locator('[data-extracts-empty]')).toBeVisible();
	expect(await kept(page)).toEqual([]);
	await press(page, 'undo');
	await expect(items(page)).toHaveCount(3);
});

const link = `#extracts=1~other~en~b4.2.1-1~b4.9.9~t77__cut`;
const faults = [
	['a damaged link of another plan', link, '/en/', /2 extracts.*|3 extracts/, 3],
	['a link with nothing to read', '#extracts=2~k', '/en/', /no extracts can be read/, 0],
] as const;
for (const [why, hash, home, said, count] of faults) {
	test(`${why}: a clear line, and what can be read; addresses that are gone are named`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.goto(`${home}extracts/${hash}`);
		await expect(page.locator('[data-extracts-received]')).toContainText(said);
		await expect(items(page)).toHaveCount(count);
		if (count > 0) {
			await expect(page.locator('[data-extracts-received]')).toContainText('another plan');
			await expect(items(page).nth(1)).toContainText('This plan has no 4.9.9');
		}
		expect(errors).toEqual([]);
	});
}

test('where storage is damaged, full or forbidden, or the text does not load, it is said and the rest works', async ({
	page,
	browser,
}) => {
	await keep(page, `[${JSON.stringify(three[0])},{"kind":"song"}]`);
	await page.goto('/en/extracts/');
	await expect(page.locator('[data-extracts-fault]')).toContainText('set aside');
	await expect(items(page)).toHaveCount(1);
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await items(page).first().locator('[data-part=note]').fill('kept on the page');
	await expect(status(page)).toContainText('storage is full');

	const other = await browser.newContext();
	const forbidden = await other.newPage();
	await forbidden.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		}),
	);
	await forbidden.goto('/en/indicators/9/');
	await expect(forbidden.locator('[data-extracts]')).toBeHidden();
	await forbidden.route('**/verify/*.json', (route) => route.abort());
	await forbidden.goto(`/en/extracts/${link}`);
	await expect(forbidden.locator('[data-extracts-fault]')).toContainText(
		/could not be loaded.*does not let sites keep/,
	);
	await expect(items(forbidden)).toHaveCount(3);
	await expect(forbidden.locator('.extract-gone')).toHaveCount(0);
	await other.close();
});

test('on paper stand the extracts, their notes, the document with its number, and the day, without controls', async ({
	page,
}) => {
	await keep(page, [{ ...three[0], note: 'For Monday' }]);
	await page.goto('/extracts/');
	await expect(items(page)).toHaveCount(1);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.extracts-paper')).toHaveText(/\u3014\d{4}\u3015\d+\u53F7.*\d{4}\u5E74/);
	await expect(page.locator('.extract-note')).toHaveText(/For Monday/);
	await expect(page.locator('.extract-note')).toBeVisible();
	await expect(page.locator('.extracts :is(input, button):visible')).toHaveCount(0);
	const link = await scan(page, '.print-source .qr');
	await keep(page, []);
	await page.goto(link ?? '');
	await expect(items(page)).toContainText(['4.2.1']);
	await expect(items(page)).toContainText(['For Monday']);
});

test('a sheet of more extracts than a code holds has no code', async ({ page }) => {
	await keep(
		page,
		Array.from('abcdef', (note) => ({ ...three[0], quote: note, note: note.repeat(290) })),
	);
	await page.goto('/extracts/');
	await expect(items(page)).toHaveCount(6);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.print-source')).toBeVisible();
	await expect(page.locator('.print-source .qr')).toHaveCount(0);
});

test('nothing scrolls sideways at 320 px, elder edition', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 780 });
	await page.addInitScript(() => document.documentElement.setAttribute('data-elder', ''));
	await keep(page, [
		{ ...three[0], note: 'x'.repeat(300) },
		{ ...three[1], quote: 'y'.repeat(300) },
	]);
	await page.goto('/en/extracts/');
	await expect(items(page)).toHaveCount(2);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
