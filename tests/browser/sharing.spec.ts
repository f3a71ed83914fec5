import { expect, type Locator, type Page, test } from '@playwright/test';
import { scan } from '../support/scan.ts';

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const copiedHtml = (page: Page) =>
	page.evaluate(async () => (await (await navigator.clipboard.read())[0]?.getType('text/html'))?.text() ?? '');
const status = (page: Page) => page.locator('[data-share-status]');
const tools = (page: Page) => page.locator('.share-tools');
/** The words of the buttons, in Chinese. */
const COPIED = '\u5df2\u590d\u5236';

/** Selects from the beginning of one place to the end of another, or its first three characters. */
async function select(page: Page, from: string, to = from, isPart = false): Promise<void> {
	await page.evaluate(
		([first, last, part]) => {
			const [start, end] = [document.getElementById(first ?? ''), document.getElementById(last ?? '')];
			if (!start || !end) throw new Error('no such place');
			const range = document.createRange();
			range.setStart(start, 0);
			if (part) range.setEnd(start.firstChild as Text, 3);
			else range.setEnd(end, end.childNodes.length);
			getSelection()?.removeAllRanges();
			getSelection()?.addRange(range);
			start.scrollIntoView({ block: 'center' });
		},
		[from, to, isPart ? 'part' : ''],
	);
}

test.describe('with a clipboard', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	for (const isLoaded of [false, true])
		test(`the copy key takes the plan\u2019s numbers along, no addresses and no marks, ${isLoaded ? 'with' : 'before'} the script for it`, async ({
			page,
		}) => {
			if (!isLoaded) await page.route('**/share-kit.*.js', (route) => route.abort());
			await page.goto('/chapters/tasks/');
			await select(page, '4.1', '4.1.2-3');
			if (isLoaded) await expect(tools(page)).toBeVisible();
			await page.keyboard.press('ControlOrMeta+c');
			const text = await copied(page);
			expect(text).toMatch(/^\uff08\u4e00\uff09\S+\n+1\.\S+\n+\u201c/);
			expect(text).toMatch(/\n2\.\S+\n+\S+\n+\u4e00\u662f\S+\n+\u4e8c\u662f\S+$/);
			expect(text).not.toMatch(/\u6ce8\d|\d\.\d\.\d|\u672c\u7ad9\u901a\u4fd7/);
			if (!isLoaded) return;
			const html = await copiedHtml(page);
			expect(html).toMatch(/<h2[^>]*>\uff08\u4e00\uff09.+<h3[^>]*>1\..+<h3[^>]*>2\..+<p[^>]*>\u4e00\u662f/s);
			expect(html).not.toMatch(/<[ou]l|<li|<a|class=/);
		});

	test('a heading that is selected behind its number, with what follows, is copied with it; a table in rows', async ({
		page,
	}) => {
		await page.goto('/en/chapters/goals/');
		await page.evaluate(() => {
			const range = document.createRange();
			range.setStart(document.querySelector('[id="3.1"] .number')?.nextSibling as Node, 0);
			range.setEnd(document.getElementById('3.1-1') as Node, 1);
			getSelection()?.addRange(range);
		});
		await expect(tools(page)).toBeVisible();
		await page.keyboard.press('ControlOrMeta+c');
		const number = await page.locator('[id="3.1"] .number').textContent();
		expect((await copied(page)).startsWith(`${number}`)).toBe(true);
		await select(page, 'indicator-9', 'indicator-10');
		await page.keyboard.press('ControlOrMeta+c');
		await expect.poll(() => copiedHtml(page)).toMatch(/<table>.*<tr><td>.*<\/td><\/tr><tr><td>/);
		expect(await copied(page)).toMatch(/\t.*\n.*\t/);
	});

	test('selected words are copied with place, number and link from the tools beside them, by pointer', async ({
		page,
		baseURL,
	}) => {
		await page.goto('/chapters/tasks/');
		await select(page, '4.1.2-1', '4.1.2-1', true);
		const main = tools(page).locator('button').first();
		await main.click();
		await expect(main).toHaveText(COPIED);
		await expect(status(page)).toHaveText(COPIED);
		const text = await copied(page);
		expect(text).toMatch(/^\u201c.{3}\u201d\uff084\.1\.2-1\uff0c/);
		expect(text).toMatch(/\uff0c[^\uff0c]+16\u53f7\uff0chttp\S+#4\.1\.2-1 \uff09$/);
		expect(text).toContain(`${baseURL}/chapters/tasks/#4.1.2-1`);
		expect(await copiedHtml(page)).toContain(`<a href="${baseURL}/chapters/tasks/#4.1.2-1">`);
		await page.mouse.click(5, 300);
		await expect(tools(page)).toHaveCount(0);
	});

	test('the tools are reached by Tab, said so, and left by Escape with the words still selected', async ({ page }) => {
		await page.goto('/en/chapters/tasks/');
		await select(page, '4.1.2-1');
		await expect(status(page)).toContainText('Tab');
		await page.keyboard.press('Tab');
		await expect(tools(page).locator('button').first()).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(status(page)).toHaveText('Copied');
		expect(await copied(page)).toMatch(/ \(4\.1\.2-1.*, Min Gu Ban \[2021\] No\. 16, http\S+#4\.1\.2-1\)$/);
		await page.keyboard.press('Escape');
		await expect(tools(page)).toHaveCount(0);
		expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
	});

	for (const [width, elder] of [
		[1280, false],
		[360, false],
		[360, true],
	] as const)
		test(`the tools stand in a window of ${width} px, ${elder ? 'elder edition, ' : ''}and cover no selected word`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 780 });
			await page.goto('/chapters/tasks/');
			if (elder) await page.evaluate(() => Object.assign(document.documentElement.dataset, { elder: '', text: '150' }));
			for (const block of ['center', 'start', 'end'] as const) {
				await page.evaluate(() => getSelection()?.removeAllRanges());
				await expect(tools(page)).toHaveCount(0);
				await select(page, '4.1.2-2', '4.1.2-2', false);
				await page.evaluate((at) => document.getElementById('4.1.2-2')?.scrollIntoView({ block: at }), block);
				const box = await tools(page).evaluate((element) => element.getBoundingClientRect().toJSON());
				const words = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON());
				expect(box.left).toBeGreaterThanOrEqual(0);
				expect(box.right).toBeLessThanOrEqual(width);
				expect(box.top >= words.bottom || box.bottom <= words.top).toBe(true);
			}
			await page.emulateMedia({ media: 'print' });
			await expect(tools(page)).toBeHidden();
		});

	test('an address opens beside itself what can be done with its paragraph: text and source first, then link and citation', async ({
		page,
		baseURL,
	}) => {
		await page.goto('/chapters/tasks/');
		const link = page.locator('a.address[href="#4.6.1-1"]');
		await link.scrollIntoViewIfNeeded();
		const before = await link.boundingBox();
		await link.click();
		const main = tools(page).locator('button').first();
		await expect(main).toBeFocused();
		await expect(page).toHaveURL('/chapters/tasks/#4.6.1-1');
		const [box, after] = [await tools(page).boundingBox(), await link.boundingBox()];
		expect(after).toEqual(before);
		expect(Math.abs((box?.y ?? 0) - (after?.y ?? 0) - (after?.height ?? 0))).toBeLessThan(20);
		await page.keyboard.press('Enter');
		await expect(main).toHaveText(COPIED);
		const url = `${baseURL}/chapters/tasks/#4.6.1-1`;
		expect(await copied(page)).toMatch(/^[^\u201c\n]+\uff084\.6\.1-1\uff0c[^\uff0c]+16\u53f7\uff0chttp\S+ \uff09$/);
		await tools(page).locator('button').nth(1).click();
		await expect.poll(() => copied(page)).toBe(url);
		const forms = tools(page).locator('select');
		const citation = tools(page).locator('select + button');
		for (const [index, form] of [
			/\[EB\/OL\]\. \(2021-04-26\)\[\d{4}-\d\d-\d\d\]\. 4\.6\.1-1\. http\S+#4\.6\.1-1$/,
			/^@misc\{/,
			/^TY {2}- GOVDOC/,
		].entries()) {
			await forms.selectOption({ index });
			await citation.click();
			await expect.poll(() => copied(page)).toMatch(form);
		}
		const saved = page.waitForEvent('download');
		await tools(page).locator('select ~ button').last().click();
		expect((await saved).suggestedFilename()).toMatch(/\.ris$/);
		await page.keyboard.press('Escape');
		await expect(link).toBeFocused();
		await expect(tools(page)).toHaveCount(0);
	});

	test('words and places are added to the reader\u2019s extracts, once each', async ({ page }) => {
		await page.goto('/en/chapters/tasks/');
		await page.locator('a.address[href="#4.6.1-1"]').click();
		const add = page.getByRole('button', { name: 'Add to my extracts' });
		await add.click();
		await expect(tools(page)).toContainText('Added');
		await page.keyboard.press('Escape');
		await select(page, '4.1.2-1', '4.1.2-1', true);
		await add.click();
		await expect(tools(page)).toContainText('Added');
		const kept = await page.evaluate(() => Object.values(localStorage).join());
		expect(kept).toMatch(/"id":"4\.6\.1-1".*"id":"4\.1\.2-1","quote":"/);
	});

	test('the panel opens, copies link and citation in the form chosen, and closes, by keyboard alone', async ({
		page,
		baseURL,
	}) => {
		await page.goto('/en/indicators/10/');
		const summary = page.locator('.share summary');
		await summary.focus();
		await page.keyboard.press('Enter');
		const forms = page.locator('.share select');
		await expect(forms).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(forms).toBeFocused();
		await forms.selectOption('Chicago');
		const url = `${baseURL}/en/indicators/10/`;
		await expect(page.locator('.share [data-citation]')).toHaveText(new RegExp(`^.+\u201d .+ Accessed .+\\. ${url}$`));
		const copyLink = page.locator('[data-share-copy=link]');
		await page.keyboard.press('Tab');
		await expect(copyLink).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(copyLink).toHaveText('Copied');
		expect(await copied(page)).toBe(url);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect.poll(() => copied(page)).toContain('Accessed');
		await summary.focus();
		await page.keyboard.press('Enter');
		await expect(copyLink).toBeHidden();
	});

	test('the link of a filtered table keeps the filter', async ({ page }) => {
		await page.goto('/indicators/?q=\u7eff');
		await page.locator('.share summary').click();
		await page.locator('[data-share-copy=link]').click();
		await expect.poll(() => copied(page)).toContain('/indicators/?q=');
	});
});

test('a poster is shown as a picture to hold and to save, loaded when it is asked for, and leads back', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/');
	await page.locator('.share summary').click();
	const link = page.locator('[data-share-poster]');
	await expect(page.locator('.share select')).toBeVisible();
	expect(asked.filter((url) => url.includes('-poster-'))).toEqual([]);
	await link.click();
	const dialog = page.locator('dialog.share-poster');
	const picture = dialog.getByRole('img');
	await expect(picture).toBeVisible();
	expect(await picture.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight])).toEqual([
		1080, 1440,
	]);
	expect(await picture.getAttribute('alt')).toContain(await page.title());
	await expect(dialog.locator('a[download]')).toHaveAttribute('href', /-poster-index\.png$/);
	const { width = 0, height = 1 } = (await picture.boundingBox()) ?? {};
	expect(width / height).toBeCloseTo(0.75, 1);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(link).toBeFocused();
});

test('a poster opens by itself where no script runs', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
	await page.goto('/');
	await page.locator('.share summary').click();
	await page.locator('[data-share-poster]').click();
	await expect(page).toHaveURL(/-poster-index\.png$/);
	await page.close();
});

test('where copying fails the text is shown, selected, to be copied by hand', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
		document.execCommand = () => false;
	});
	await page.goto('/chapters/tasks/');
	await page.locator('a.address[href="#4.1"]').click();
	await tools(page).locator('button').nth(1).click();
	await expect(tools(page).locator('textarea')).toHaveValue(/\/chapters\/tasks\/#4\.1$/);
	await expect(tools(page).locator('textarea')).toBeFocused();
});

test('without a clipboard of its own the browser copies by the old command', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
		document.addEventListener('copy', () => {
			document.documentElement.dataset.copied = String((document.activeElement as HTMLTextAreaElement).value);
		});
	});
	await page.goto('/chapters/tasks/');
	await page.locator('a.address[href="#4.1"]').click();
	const copyLink = tools(page).locator('button').nth(1);
	await copyLink.click();
	await expect(page.locator('html')).toHaveAttribute('data-copied', /\/chapters\/tasks\/#4\.1$/);
	await expect(copyLink).toHaveText(COPIED);
});

test.describe('the device\u2019s own sharing', () => {
	test('is offered where there is one, with title and URL', async ({ page, baseURL }) => {
		await page.addInitScript(() => {
			navigator.share = async (data) => {
				document.documentElement.dataset.shared = JSON.stringify(data);
			};
		});
		await page.goto('/en/chapters/goals/');
		await page.locator('.share summary').click();
		await page.locator('[data-share-send]').click();
		const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}');
		expect(shared).toEqual({ title: await page.title(), url: `${baseURL}/en/chapters/goals/` });
	});

	test('is not offered where there is none', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(Navigator.prototype, 'share', { value: undefined });
		});
		await page.goto('/chapters/goals/');
		await page.locator('.share summary').click();
		await expect(page.locator('[data-share-copy=link]')).toBeVisible();
		await expect(page.locator('[data-share-send]')).toBeHidden();
	});
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`the QR code leads to the page, on a ${colorScheme} screen and on paper`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/en/indicators/10/');
		const url = await page.locator('link[rel=canonical]').getAttribute('href');
		await page.locator('.share summary').click();
		expect(await scan(page, '.share-qr img')).toBe(url);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.share')).toBeHidden();
		await expect(page.locator('.print-source')).toContainText(url ?? '');
		expect(await scan(page, '.print-source .qr')).toBe(url);
	});

for (const contact of ['mailto:desk@example.org', 'https://desk.example.org/report'])
	test(`a report to ${contact} has place, link, edition and words, from a place and from the foot of the page`, async ({
		page,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await context.route('https://desk.example.org/**', (route) => route.fulfill({ body: 'a form' }));
		await page.route('**/share/en.json', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, json: { ...(await response.json()), contact } });
		});
		await page.route('**/en/chapters/tasks/', async (route) => {
			const response = await route.fetch();
			const link = `<a href="${contact}" data-report="true">Report an error</a></footer>`;
			await route.fulfill({ response, body: (await response.text()).replace('</footer>', link) });
		});
		const isMail = contact.startsWith('mailto:');
		/** What the mail says, or the clipboard once the form is open. */
		const report = async (link: Locator, form: () => Promise<unknown>) => {
			if (isMail) return new URL((await link.getAttribute('href')) ?? '').searchParams.get('body');
			const opened = form();
			await link.click();
			await opened;
			await page.goto('/en/accessibility/');
			return copied(page);
		};
		await page.goto('/en/chapters/tasks/');
		await page.locator('a.address[href="#4.1.2-3"]').click();
		const own = await report(tools(page).locator('a'), () => page.waitForEvent('popup'));
		expect(own).toMatch(/4\.1\.2-3[\s\S]*\/en\/chapters\/tasks\/#4\.1\.2-3[\s\S]*2021[\s\S]*grid/);
		await page.goto('/en/chapters/tasks/');
		const foot = page.locator('[data-report]');
		await foot.focus();
		if (isMail) await expect(foot).toHaveAttribute('href', /subject=/);
		else await expect(page.locator('[data-share-copy=link]')).not.toHaveAttribute('hidden');
		expect(await report(foot, () => page.waitForURL(contact))).toMatch(/\/en\/chapters\/tasks\/[\s\S]*2021/);
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the panel shows link and citation as text, and no button that does nothing', async ({ page }) => {
		await page.goto('/chapters/tasks/');
		await page.locator('.share summary').click();
		await expect(page.locator('.share [data-url]')).toBeVisible();
		await expect(page.locator('.share-panel button:visible')).toHaveCount(0);
	});
});
