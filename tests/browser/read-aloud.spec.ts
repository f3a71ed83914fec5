import { expect, type Page, test } from '@playwright/test';
import { accessibilityFaults } from '../support/axe.ts';
import { endUtterance, fakeSpeech, heard } from '../support/speech.ts';

const TASKS = '/chapters/tasks/';
const CHINESE = [{ lang: 'en-US' }, { lang: 'zh-CN' }];
const button = (page: Page) => page.locator('[data-read-aloud]');
const bar = (page: Page) => page.locator('.reading-bar');
const part = (page: Page, name: string) => page.locator(`[data-reading="${name}"]`);
const reading = (page: Page) => page.locator('.reading');
const block = (page: Page, address: string) => page.locator(`[id="${address}"]`);

/** Opens a page with voices and begins to read it. */
async function listen(page: Page, path = TASKS) {
	await page.goto(path);
	await button(page).click();
	await expect(bar(page)).toBeVisible();
	await expect(reading(page)).toHaveCount(1);
}
const said = async (page: Page) => (await heard(page)).map(({ text }) => text);
const saidLast = async (page: Page) => (await said(page)).pop() ?? '';

test.describe('the button', () => {
	for (const [why, voices] of [
		['there is no voice', []],
		['no voice speaks the language', [{ lang: 'en-US' }, { lang: 'fr-FR' }]],
		['the only voice of the language is on the network', [{ lang: 'zh-CN', localService: false }, { lang: 'en-US' }]],
	] as const) {
		test(`is hidden where ${why}`, async ({ page }) => {
			await page.clock.install();
			await fakeSpeech(page, { voices });
			await page.goto(TASKS);
			// Voices may come late: the clock is put forward past that.
			await page.clock.runFor(1500);
			await expect(button(page)).toBeHidden();
		});
	}

	test('is hidden where the browser has no speech', async ({ page }) => {
		await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
		await page.goto(TASKS);
		await page.waitForLoadState('networkidle');
		await expect(button(page)).toBeHidden();
	});

	test('comes with voices that come late', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE, late: 300 });
		await page.goto(TASKS);
		await expect(button(page)).toBeVisible();
	});

	for (const path of ['/chapters/preface/', '/projects/wanyuan-city-park/', '/en/chapters/goals/'])
		test(`is at the head of ${path}`, async ({ page }) => {
			await fakeSpeech(page, { voices: CHINESE });
			await page.goto(path);
			await expect(button(page)).toBeVisible();
			expect((await button(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
		});

	test('loads nothing before it is pressed', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE });
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(TASKS, { waitUntil: 'networkidle' });
		await button(page).hover();
		await page.keyboard.press('End');
		await page.waitForLoadState('networkidle');
		expect(asked.filter((path) => /reading|read-aloud/.test(path))).toEqual([]);
		expect(await said(page)).toEqual([]);
	});

	test('says so where the rest does not load', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE });
		await page.route('**/reading.*.js', (route) => route.abort());
		await page.goto(TASKS);
		await button(page).click();
		await expect(page.locator('.listen-failed')).toBeVisible();
		await expect(bar(page)).toHaveCount(0);
	});
});

test('asks nothing of any other host while it reads', async ({ page }) => {
	await fakeSpeech(page, { voices: CHINESE, takes: 50 });
	const hosts = new Set<string>();
	page.on('request', (request) => hosts.add(new URL(request.url()).host));
	await listen(page);
	await expect.poll(async () => (await said(page)).length).toBeGreaterThan(5);
	expect([...hosts]).toEqual([new URL(page.url()).host]);
});

test.describe('reading', () => {
	test('goes through title, headings, paragraphs and measures in order, in the plan’s words alone', async ({
		page,
	}) => {
		await fakeSpeech(page, { voices: CHINESE });
		await listen(page);
		const addresses = ['4', '4.1', '4.1.1', '4.1.1-1', '4.1.2', '4.1.2-1', '4.1.2-2'];
		for (const address of addresses) {
			await expect(reading(page)).toHaveAttribute('id', address);
			await expect(part(page, 'place')).toHaveText(address);
			while ((await reading(page).getAttribute('id')) === address) await endUtterance(page);
		}
		const all = await heard(page);
		expect(all.slice(0, 4).map(({ text }) => text.slice(0, 12))).toEqual([
			'十四五发展的主要任务',
			'进一步夯实基层党建\uFF0C完善',
			'全面推动古美从严治党向纵',
			'十四五期间\uFF0C将以习近平新',
		]);
		expect(new Set(all.map(({ lang }) => lang))).toEqual(new Set(['zh-CN']));
		expect(all.map(({ text }) => text).join('')).not.toMatch(/\d\.\d\.\d/);
	});

	test('begins at the first block in view', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE });
		await page.goto(TASKS);
		await block(page, '4.2.1').evaluate((element) => element.scrollIntoView({ block: 'start' }));
		await button(page).evaluate((element: HTMLElement) => element.click());
		await expect(reading(page)).toHaveAttribute('id', '4.2.1');
		expect(await saidLast(page)).toBe('深化养老服务体系建设');
	});

	test('brings the block into view when it leaves the window, and not before', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 360, height: 700 });
		await fakeSpeech(page, { voices: CHINESE });
		await listen(page);
		expect(await page.evaluate(() => scrollY)).toBe(0);
		for (let at = 0; at < 12; at += 1) {
			await endUtterance(page);
			await expect(reading(page)).toBeInViewport();
			const { top, free } = await reading(page).evaluate((element) => ({
				top: element.getBoundingClientRect().top,
				free: document.querySelector('.reading-bar')?.getBoundingClientRect().top ?? 0,
			}));
			expect(top).toBeGreaterThanOrEqual(0);
			expect(top).toBeLessThan(free);
		}
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
	});

	test('leaves a reader alone who has scrolled elsewhere, until asked', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await fakeSpeech(page, { voices: CHINESE });
		await listen(page);
		await page.mouse.move(500, 300);
		await page.mouse.wheel(0, 6000);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(4000);
		const before = await page.evaluate(() => scrollY);
		await endUtterance(page);
		await expect(reading(page)).toHaveAttribute('id', '4.1');
		expect(await page.evaluate(() => scrollY)).toBe(before);
		await part(page, 'next').click();
		await expect(reading(page)).toBeInViewport();
	});

	test('reads a row of the indicators as name, target and unit', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE });
		await listen(page, '/chapters/goals/');
		await page.locator('[id="indicator-1"] .target').click();
		await expect(reading(page)).toHaveAttribute('id', 'indicator-1');
		await expect(part(page, 'place')).toHaveText('指标1');
		await expect.poll(() => saidLast(page)).toMatch(/^[^\uFF0C(\uFF08]+\uFF0C100%\uFF0C[^\uFF0C]+$/);
	});

	test('reads English with an English voice and the Chinese in it with a Chinese one', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE, takes: 20 });
		await page.goto('/en/projects/urban-operations-center/');
		await button(page).click();
		// Chinese may have come again by the time it is looked for.
		await expect.poll(async () => (await heard(page)).some(({ lang }) => lang === 'zh-CN')).toBe(true);
		const all = await heard(page);
		expect(all[0]?.lang).toBe('en-US');
		expect(all.find(({ lang }) => lang === 'zh-CN')?.text).toBe('一网统管');
	});

	test('says so at the end of the page', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE, takes: 10 });
		await page.goto('/projects/wanyuan-city-park/');
		await button(page).click();
		await expect(part(page, 'said')).toHaveText(/\u8BFB\u5B8C/);
		await expect(reading(page)).toHaveCount(0);
		await expect(part(page, 'play')).toHaveAttribute('aria-pressed', 'false');
		const before = (await said(page)).length;
		await part(page, 'play').click();
		await expect.poll(async () => (await said(page))[before]).toBe('万源城公园');
	});

	test('says so where the engine never begins', async ({ page }) => {
		await page.clock.install();
		await fakeSpeech(page, { voices: CHINESE, mute: true });
		await listen(page);
		await page.clock.fastForward(7000);
		await expect(part(page, 'note')).toHaveText(/\u6CA1\u6709\u54CD\u5E94/);
		await expect(part(page, 'play')).toHaveAttribute('aria-pressed', 'false');
	});
});

test.describe('from any place', () => {
	test('a press on a paragraph or its address reads from there, on a link it does not', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE });
		await page.goto(TASKS);
		await block(page, '4.1.1-1').click({ position: { x: 200, y: 20 } });
		expect(await said(page)).toEqual([]);
		await button(page).click();
		await expect(reading(page)).toHaveCount(1);
		await block(page, '4.1.2-2').click({ position: { x: 200, y: 20 } });
		await expect(reading(page)).toHaveAttribute('id', '4.1.2-2');
		await expect.poll(() => saidLast(page)).toMatch(/^一是坚持问题导向/);
		await expect(part(page, 'said')).toHaveText('从4.1.2-2读起');
		await block(page, '4.1.1-1').locator('.address').click();
		await expect(reading(page)).toHaveAttribute('id', '4.1.1-1');
	});

	test('by keyboard: Enter on the address of a paragraph', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE });
		await listen(page);
		await block(page, '4.1.2-3').locator('.address').focus();
		await page.keyboard.press('Enter');
		await expect(reading(page)).toHaveAttribute('id', '4.1.2-3');
	});

	test('selecting words is not a press', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE });
		await listen(page);
		await block(page, '4.1.2-1').scrollIntoViewIfNeeded();
		const box = await block(page, '4.1.2-1').boundingBox();
		if (!box) throw new Error('no box');
		await page.mouse.move(box.x + 60, box.y + 15);
		await page.mouse.down();
		await page.mouse.move(box.x + 260, box.y + 15, { steps: 5 });
		await page.mouse.up();
		await expect(reading(page)).toHaveAttribute('id', '4');
	});

	test.describe('by touch', () => {
		test.use({ hasTouch: true, viewport: { width: 360, height: 780 } });
		test('a tap reads from there', async ({ page }) => {
			await fakeSpeech(page, { voices: CHINESE });
			await listen(page);
			await block(page, '4.1.2').tap();
			await expect(reading(page)).toHaveAttribute('id', '4.1.2');
		});
	});
});

test.describe('the bar', () => {
	test('pauses and reads on without beginning again', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE });
		await listen(page);
		await part(page, 'play').click();
		await expect(part(page, 'play')).toHaveAttribute('aria-pressed', 'false');
		await page.waitForTimeout(600);
		await part(page, 'play').click();
		await expect(part(page, 'play')).toHaveAttribute('aria-pressed', 'true');
		await page.waitForTimeout(600);
		expect(await heard(page, 'pause')).toHaveLength(1);
		expect(await heard(page, 'resume')).toHaveLength(1);
		expect(await said(page)).toHaveLength(1);
	});

	test('begins the sentence again where a pause ends it, as on Android', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE, pauseEnds: true });
		await listen(page);
		await part(page, 'play').click();
		await page.waitForTimeout(600);
		await expect(reading(page)).toHaveAttribute('id', '4');
		await part(page, 'play').click();
		await expect.poll(() => said(page)).toEqual(['十四五发展的主要任务', '十四五发展的主要任务']);
	});

	test('goes back and forth by paragraphs and tells screen readers where', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE });
		await listen(page);
		for (const [name, address] of [
			['next', '4.1'],
			['next', '4.1.1'],
			['previous', '4.1'],
		] as const) {
			await part(page, name).click();
			await expect(reading(page)).toHaveAttribute('id', address);
			await expect(part(page, 'said')).toHaveText(`从${address}读起`);
		}
		await endUtterance(page);
		await expect(reading(page)).toHaveAttribute('id', '4.1.1');
		await expect(part(page, 'said')).toHaveText('');
	});

	test('keeps the speed over pages', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE });
		await listen(page);
		expect((await heard(page)).pop()?.rate).toBe(1);
		await page.locator('[data-speed=slow]').click();
		await expect.poll(async () => (await heard(page)).pop()?.rate).toBe(0.75);
		await listen(page, '/chapters/goals/');
		expect((await heard(page)).pop()).toMatchObject({ rate: 0.75, page: '/chapters/goals/' });
		await expect(page.locator('[data-speed=slow]')).toHaveAttribute('aria-pressed', 'true');
		await page.locator('[data-speed=fast]').click();
		await expect.poll(async () => (await heard(page)).pop()?.rate).toBe(1.25);
	});

	test('stops when the page is left', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE });
		await listen(page);
		const before = (await heard(page, 'cancel')).length;
		await page.goto('/chapters/goals/');
		const after = (await heard(page, 'cancel')).slice(before);
		expect(after.map((each) => each.page)).toContain(TASKS);
	});

	test('stops when nobody sees the page any more', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE });
		await listen(page);
		await page.evaluate(() => {
			Object.defineProperty(document, 'hidden', { value: true });
			document.dispatchEvent(new Event('visibilitychange'));
		});
		await expect(part(page, 'play')).toHaveAttribute('aria-pressed', 'false');
		expect((await heard(page, 'cancel')).length).toBeGreaterThan(0);
	});

	test('is walked by keyboard, closed by Escape, and gives the focus back', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE });
		await page.goto(TASKS);
		await button(page).focus();
		await page.keyboard.press('Enter');
		await expect(part(page, 'play')).toBeFocused();
		for (const next of ['next', 'place']) {
			await page.keyboard.press('Tab');
			await expect(part(page, next)).toBeFocused();
		}
		for (const speed of ['slow', 'normal', 'fast']) {
			await page.keyboard.press('ArrowRight');
			await expect(page.locator(`[data-speed=${speed}]`)).toBeFocused();
		}
		await page.keyboard.press('Tab');
		await expect(part(page, 'close')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(bar(page)).toBeHidden();
		await expect(button(page)).toBeFocused();
		await expect(reading(page)).toHaveCount(0);
		await block(page, '4.1').click();
		expect(await said(page)).toHaveLength(1);
		await page.keyboard.press('Escape');
		await button(page).click();
		await expect(bar(page)).toBeVisible();
	});

	test('is not printed', async ({ page }) => {
		await fakeSpeech(page, { voices: CHINESE });
		await listen(page);
		await page.emulateMedia({ media: 'print' });
		await expect(bar(page)).toBeHidden();
		await expect(button(page)).toBeHidden();
		expect(await reading(page).evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('none');
	});

	for (const path of [TASKS, '/en/chapters/tasks/'])
		test(`is accessible, whole, and beside the language link on ${path} at every width and colour`, async ({
			page,
		}) => {
			await fakeSpeech(page, { voices: CHINESE });
			await listen(page, path);
			for (const width of [320, 360, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
				await expect
					.poll(async () => {
						const [own, language] = [await bar(page).boundingBox(), await page.locator('.language').boundingBox()];
						return own && language ? own.y - (language.y + language.height) : -1;
					})
					.toBeGreaterThan(0);
				for (const control of await bar(page).locator('button, a').all()) {
					const box = await control.boundingBox();
					expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
				}
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme });
					expect(await accessibilityFaults(page)).toEqual([]);
				}
			}
		});

	test('shows what is read where colours are forced', async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await fakeSpeech(page, { voices: CHINESE });
		await listen(page);
		expect(await reading(page).evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
	});
});
