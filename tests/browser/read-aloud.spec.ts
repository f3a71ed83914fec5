import { expect, test } from '@playwright/test';
import { bar, block, button, listen, part, reading, said, saidLast, TASKS, visit } from '../support/reading.ts';
import { endUtterance, heard } from '../support/speech.ts';

test.describe('the button', () => {
	for (const [why, voices] of [
		['there is no voice', []],
		['no voice speaks the language', [{ lang: 'en-US' }, { lang: 'fr-FR' }]],
		['the only voice of the language is on the network', [{ lang: 'zh-CN', localService: false }, { lang: 'en-US' }]],
	] as const) {
		test(`is hidden where ${why}`, async ({ page }) => {
			await page.clock.install();
			await visit(page, TASKS, { voices });
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
		await visit(page, TASKS, { late: 300 });
		await expect(button(page)).toBeVisible();
	});

	for (const path of ['/chapters/preface/', '/projects/wanyuan-city-park/', '/en/chapters/goals/'])
		test(`is at the head of ${path}`, async ({ page }) => {
			await visit(page, path);
			await expect(button(page)).toBeVisible();
			expect((await button(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
		});

	test('loads nothing before it is pressed', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await visit(page);
		await button(page).hover();
		await page.keyboard.press('End');
		await page.waitForLoadState('networkidle');
		expect(asked.filter((path) => /reading|read-aloud/.test(path))).toEqual([]);
		expect(await said(page)).toEqual([]);
	});

	test('says so where the rest does not load', async ({ page }) => {
		await page.route('**/reading.*.js', (route) => route.abort());
		await visit(page);
		await button(page).click();
		await expect(page.locator('.listen-failed')).toBeVisible();
		await expect(bar(page)).toHaveCount(0);
	});
});

test('asks nothing of any other host while it reads', async ({ page }) => {
	const hosts = new Set<string>();
	page.on('request', (request) => hosts.add(new URL(request.url()).host));
	await listen(page, TASKS, { takes: 50 });
	await expect.poll(async () => (await said(page)).length).toBeGreaterThan(5);
	expect([...hosts]).toEqual([new URL(page.url()).host]);
});

test.describe('reading', () => {
	test('goes through title, headings, paragraphs and measures in order, in the plan’s words alone', async ({
		page,
	}) => {
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
		await visit(page);
		await block(page, '4.2.1').evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY));
		await button(page).evaluate((element: HTMLElement) => element.click());
		await expect(reading(page)).toHaveAttribute('id', '4.2.1');
		expect(await saidLast(page)).toBe('深化养老服务体系建设');
	});

	test('brings the block into view when it leaves the window, and not before', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 360, height: 700 });
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
		await listen(page, '/chapters/goals/');
		await page.locator('[id="indicator-1"] .target').click();
		await expect(reading(page)).toHaveAttribute('id', 'indicator-1');
		await expect(part(page, 'place')).toHaveText('指标1');
		await expect.poll(() => saidLast(page)).toMatch(/^[^\uFF0C(\uFF08]+\uFF0C100%\uFF0C[^\uFF0C]+$/);
	});

	test('reads English with an English voice and the Chinese in it with a Chinese one', async ({ page }) => {
		await visit(page, '/en/projects/urban-operations-center/', { takes: 20 });
		await button(page).click();
		// Chinese may have come again by the time it is looked for.
		await expect.poll(async () => (await heard(page)).some(({ lang }) => lang === 'zh-CN')).toBe(true);
		const all = await heard(page);
		expect(all[0]?.lang).toBe('en-US');
		expect(all.find(({ lang }) => lang === 'zh-CN')?.text).toBe('一网统管');
	});

	test('says so at the end of the page', async ({ page }) => {
		await visit(page, '/projects/wanyuan-city-park/', { takes: 10 });
		await button(page).click();
		await expect(part(page, 'said')).toHaveText(/\u8BFB\u5B8C/);
		await expect(reading(page)).toHaveCount(0);
		await expect(part(page, 'play')).toHaveAttribute('aria-pressed', 'false');
		const before = (await said(page)).length;
		await page.evaluate(() => scrollTo(0, 0));
		await part(page, 'play').click();
		await expect.poll(async () => (await said(page))[before]).toBe('万源城公园');
	});

	test('says so where the engine never begins', async ({ page }) => {
		await page.clock.install();
		await listen(page, TASKS, { mute: true });
		await page.clock.fastForward(7000);
		await expect(part(page, 'note')).toHaveText(/\u6CA1\u6709\u54CD\u5E94/);
		await expect(part(page, 'play')).toHaveAttribute('aria-pressed', 'false');
	});
});
