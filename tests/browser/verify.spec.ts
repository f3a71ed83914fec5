import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { accessibilityFaults } from '../support/axe.ts';
import { quotations as quotationsOf } from '../support/quotations.ts';

const { blocks }: { blocks: [address: string, number: string, text: string][] } = JSON.parse(
	readFileSync('dist/verify/en.json', 'utf8'),
);
const quotations = quotationsOf((at) => blocks.find(([address]) => address === at)?.[2] ?? '');
const textOf = (verdict: string) => quotations.find((each) => each.verdict === verdict)?.text ?? '';

const results = (page: Page) => page.locator('[data-verify-result]');
const verdicts = (page: Page) =>
	results(page).evaluateAll((pieces) => pieces.map((piece) => piece.getAttribute('data-verify-result')));

async function check(page: Page, text: string, path = '/verify/') {
	await page.goto(path);
	await page.locator('[data-verify-input]').fill(text);
	await page.locator('[data-verify-go]').click();
}

test('sixty quotations pasted at once have the verdicts of sixty', async ({ page }) => {
	await check(page, quotations.map(({ text }) => text).join('\n\n'));
	await expect(results(page)).toHaveCount(quotations.length);
	expect(await verdicts(page)).toEqual(quotations.map(({ verdict }) => verdict));
	const places = await results(page).evaluateAll((pieces) =>
		pieces.map((piece) => decodeURIComponent(piece.querySelector<HTMLAnchorElement>('h3 a')?.hash.slice(1) ?? '')),
	);
	expect(places).toEqual(quotations.map(({ at = '' }) => at));
	expect(await accessibilityFaults(page)).toEqual([]);
});

test('what differs is shown as added and left out, in words too, with the right words to copy', async ({ page }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await check(page, textOf('differs'));
	const piece = results(page).first();
	await expect(piece.locator('del')).toHaveText('[\u591A\u51FA: \u5168\u9762]');
	await expect(piece.locator('ins')).toHaveText('[\u6F0F\u6389: \u6301\u7EED]');
	await expect(page.locator('[data-verify-status]')).toHaveText(/1.*0.*1.*0/);
	const right = textOf('verbatim');
	await expect(piece.locator('.verify-own')).toHaveText(right);
	const copied = async (at: number) => {
		await piece.locator('button').nth(at).click();
		await expect(piece.locator('button').nth(at)).toHaveText('\u5DF2\u590D\u5236');
		return page.evaluate(() => navigator.clipboard.readText());
	};
	expect(await copied(0)).toBe(right);
	expect(await copied(1)).toContain('. 4.2.1-2. http');
	expect(await copied(2)).toMatch(/\/chapters\/tasks\/#4\.2\.1-2$/);
});

test('nothing leaves the device, and nothing of the check loads before the field is used', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/en/verify/');
	expect(asked.filter((path) => /verify-kit|\/verify\/.*json/.test(path))).toEqual([]);
	asked.length = 0;
	await page.locator('[data-verify-input]').fill(textOf('verbatim'));
	await page.locator('[data-verify-go]').click();
	await expect(results(page)).toHaveCount(1);
	expect(asked.filter((path) => !/^\/(?:_astro\/|favicon)/.test(path))).toEqual(['/verify/zh-CN.json']);
	expect(page.url()).not.toContain('?');
});

test('a paste that is empty, no text, or beyond the limit is answered in a line, and stays', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	const status = page.locator('[data-verify-status]');
	await check(page, ' \n ', '/en/verify/');
	await expect(status).toHaveText(/no text yet/);
	await check(page, '\u0000\uFFFDPNG\u0007'.repeat(50), '/en/verify/');
	await expect(status).toHaveText(/not text/);
	await expect(page.locator('[data-verify-input]')).toBeFocused();
	const long = `${textOf('verbatim')}\n\n${'Sed ut perspiciatis unde omnis iste natus error sit.\n'.repeat(40_000)}`;
	await page.goto('/en/verify/');
	// Set, not typed: what is tried is the page, not how fast keys are pressed.
	await page.locator('[data-verify-input]').evaluate((field: HTMLTextAreaElement, text) => {
		field.value = text;
	}, long);
	await page.locator('[data-verify-go]').click();
	await expect(status).toHaveText(/too long: the first 100000 characters/, { timeout: 20_000 });
	expect((await verdicts(page)).slice(0, 2)).toEqual(['verbatim', 'absent']);
	await expect(results(page)).toHaveCount(200);
	expect((await page.locator('[data-verify-input]').inputValue()).length).toBe(long.length);
	expect(errors).toEqual([]);
});

test('where the text does not load it is said, and works the next time', async ({ page }) => {
	await page.route('**/verify/*.json', (route) => route.abort());
	await check(page, textOf('verbatim'));
	await expect(page.locator('[data-verify-status]')).toHaveText(/\u6CA1\u80FD\u53D6\u5F97/);
	await page.unroute('**/verify/*.json');
	await page.locator('[data-verify-go]').click();
	expect(await results(page).first().getAttribute('data-verify-result')).toBe('verbatim');
});

test('on paper the result stands with its day, without field and buttons', async ({ page }) => {
	await check(page, textOf('differs'));
	await expect(results(page)).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.verify-day')).toBeVisible();
	await expect(page.locator('.verify-piece ins')).toBeVisible();
	await expect(page.locator('.verify :is(form, button):visible')).toHaveCount(0);
});

test('nothing scrolls sideways with a result at 320 px, elder edition', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 780 });
	await page.addInitScript(() => document.documentElement.setAttribute('data-elder', ''));
	await check(page, `${textOf('differs')}\n\n${'x'.repeat(300)}`);
	await expect(results(page)).toHaveCount(2);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page leads to the whole plan', async ({ page }) => {
		await page.goto('/verify/');
		await expect(page.locator('[data-verify-form]')).toBeHidden();
		await expect(page.locator('[data-verify-without] a')).toHaveAttribute('href', '/print/');
	});
});

test('what was pasted is still there when the language is switched', async ({ page }) => {
	await page.goto('/verify/');
	await page.locator('[data-verify-input]').fill(textOf('verbatim'));
	await page.locator('a[data-language]').first().click();
	await expect(page).toHaveURL(/\/en\/verify\/$/);
	await expect(page.locator('[data-verify-input]')).toHaveValue(textOf('verbatim'));
	await page.reload();
	await expect(page.locator('[data-verify-go]')).toBeVisible();
	expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});
