import { expect, type Page, test } from '@playwright/test';

/** Collects errors of a page and its console. */
function errorsOf(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	return errors;
}

test('whoever types fast meets no limit of the browser, and the URL has the last words', async ({ page }) => {
	const errors = errorsOf(page);
	await page.addInitScript(() => {
		// As Safari does it.
		const times: number[] = [];
		const { replaceState } = history;
		history.replaceState = function (...given) {
			const now = Date.now();
			times.push(now);
			if (times.filter((time) => now - time < 30_000).length > 100)
				throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
			replaceState.apply(this, given);
		};
	});
	for (const path of ['/en/indicators/', '/en/tasks/', '/en/search/']) {
		await page.goto(path);
		const field = page.locator('main [name=q]');
		for (let times = 0; times < 16; times += 1) await field.pressSequentially('abcdefgh'.slice(0, 1 + (times % 8)));
		await field.fill('care');
		await expect.poll(() => new URL(page.url()).search, path).toBe('?q=care');
	}
	expect(errors).toEqual([]);
});

test('the query may hold any bytes in any encoding: words are read, the rest is let pass', async ({ page }) => {
	const errors = errorsOf(page);
	for (const path of ['/tasks/', '/search/', '/indicators/', '/progress/'])
		for (const [query, words] of [
			['q=%D1%F8%C0%CF', '\u517B\u8001'],
			['q=%E5%85%BB%E8%80%81', '\u517B\u8001'],
			['q=%25E5%2585%25BB%25E8%2580%2581', '\u517B\u8001'],
			['q=%u517B%u8001', '\u517B\u8001'],
			['q=%', '%'],
			['q=100%zz', '100%zz'],
			['%FF=%FF&q=', ''],
			['category=%FF&unit=%E0%80&state=%', ''],
		] as const) {
			await page.goto(`${path}?${query}`);
			await expect(page.locator('main [name=q]'), `${path}?${query}`).toHaveValue(words);
		}
	expect(errors).toEqual([]);
});

test('the fragment may hold any bytes, and the page stays whole', async ({ page }) => {
	const errors = errorsOf(page);
	for (const path of ['/chapters/tasks/', '/extracts/'])
		for (const [at, hash] of ['%', '%FF%FE', '%E6%8C', '%00', '%u6307', '"><b>', '9.9.9%', 'extracts=%FF'].entries()) {
			await page.goto(`${path}?${at}#${hash}`);
			await expect(page.locator('main h1').first(), `${path}#${hash}`).toBeVisible();
		}
	expect(errors).toEqual([]);
});

test('a page that comes back from the memory of the browser shows what was set and collected meanwhile', async ({
	page,
}) => {
	await page.goto('/extracts/');
	await page.evaluate(() => {
		localStorage.setItem('reading', '{"theme":"dark","text":"150"}');
		dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
	});
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('html')).toHaveAttribute('data-text', '150');
});

test('whoever comes back to results finds as many as were shown', async ({ page }) => {
	await page.goto('/search/?q=%E7%A4%BE%E5%8C%BA');
	const hits = page.locator('[data-search-result]');
	await page.locator('[data-more]').first().click();
	await expect.poll(() => hits.count()).toBeGreaterThan(10);
	const count = await hits.count();
	await page.reload();
	await expect(hits).toHaveCount(count);
	await page.locator('main [name=q]').fill('\u517B\u8001');
	await expect(page.locator('[data-answered="\u517B\u8001"]')).toBeAttached();
	expect(await page.evaluate(() => history.state)).toBeNull();
});

test('printing leaves everything folded and open as it was, however often it is begun', async ({ page }) => {
	// As browsers that cannot unfold by a style sheet.
	await page.addInitScript(() => {
		const { supports } = CSS;
		CSS.supports = (...given: string[]) =>
			!/details-content/.test(given[0] ?? '') && supports.apply(CSS, given as [string]);
	});
	const open = () => page.locator('details').evaluateAll((all) => all.map((each) => (each as HTMLDetailsElement).open));
	const tell = (event: string) => page.evaluate((name) => dispatchEvent(new Event(name)), event);
	for (const path of ['/', '/chapters/tasks/', '/tasks/?q=%E5%85%BB%E8%80%81']) {
		await page.goto(path, { waitUntil: 'networkidle' });
		await page
			.locator('main details')
			.first()
			.evaluate((first: HTMLDetailsElement) => first.toggleAttribute('open'));
		const before = await open();
		await tell('beforeprint');
		await tell('beforeprint');
		expect(await open(), path).not.toContain(false);
		await tell('afterprint');
		expect(await open(), path).toEqual(before);
	}
});
