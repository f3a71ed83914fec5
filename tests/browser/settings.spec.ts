import { expect, type Page, test } from '@playwright/test';
import { accessibilityFaults } from '../support/axe.ts';
import { pageTypes } from '../support/page-types.ts';

const root = (page: Page) => page.locator('html');
const fontSize = (page: Page) => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
/** Sets the stored choices before any page is loaded. */
const store = (page: Page, choices: Record<string, string>) =>
	page.addInitScript((text) => {
		if (!localStorage.getItem('reading')) localStorage.setItem('reading', text);
	}, JSON.stringify(choices));

async function openPanel(page: Page) {
	const menu = page.locator('.menu summary');
	if (await menu.isVisible()) await menu.click();
	await page.locator('[data-settings-open]').click();
	await expect(page.locator('[data-settings-panel]')).toBeVisible();
}

test('one press makes the elder edition, on this page, the next one and in the other language; another takes it away', async ({
	page,
}) => {
	await page.goto('/');
	const before = await fontSize(page);
	await page.locator('[data-elder-toggle]').click();
	await expect(root(page)).toHaveAttribute('data-elder', 'on');
	await expect(page.locator('[data-elder-toggle]')).toHaveAttribute('aria-pressed', 'true');
	expect(await fontSize(page)).toBeCloseTo(before * 1.25, 0);
	await page.goto('/en/chapters/tasks/');
	await expect(root(page)).toHaveAttribute('data-elder', 'on');
	await page.locator('[data-elder-toggle]').click();
	await expect(root(page)).not.toHaveAttribute('data-elder', /.*/);
	expect(await fontSize(page)).toBeCloseTo(before, 0);
	expect(await page.evaluate(() => localStorage.getItem('reading'))).toBeNull();
});

test('each setting holds at once and after a reload, and all go back together', async ({ page }) => {
	await page.goto('/chapters/review/');
	const before = await fontSize(page);
	await openPanel(page);
	for (const [name, value] of [
		['text', '150'],
		['spacing', 'wide'],
		['theme', 'dark'],
	] as const) {
		await page.locator(`[data-settings-panel] input[name=${name}][value="${value}"]`).check();
		await expect(root(page)).toHaveAttribute(`data-${name}`, value);
	}
	await page.locator('[data-settings-panel] input[name=contrast]').check();
	await page.reload();
	expect(await fontSize(page)).toBeCloseTo(before * 1.5, 0);
	expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(0, 0, 0)');
	await openPanel(page);
	await expect(page.locator('[data-settings-panel] input[name=text][value="150"]')).toBeChecked();
	await page.locator('[data-settings-panel] button[type=reset]').click();
	for (const name of ['text', 'spacing', 'theme', 'contrast'])
		await expect(root(page)).not.toHaveAttribute(`data-${name}`, /.*/);
	expect(await fontSize(page)).toBeCloseTo(before, 0);
});

test('clause by clause, each clause of a long paragraph begins a line, and its words and what is copied of it stay', async ({
	page,
}) => {
	await page.goto('/chapters/review/');
	const long = page.locator('[id="1.1.2-1"]');
	const read = () =>
		long.evaluate((block) => {
			getSelection()?.selectAllChildren(block);
			return [block.textContent, String(getSelection()), block.getBoundingClientRect().height] as const;
		});
	const [words, copied, height] = await read();
	await openPanel(page);
	await page.locator('[data-settings-panel] input[name=clauses]').check();
	await expect(page.locator('.clause-end').first()).toBeAttached();
	await page.keyboard.press('Escape');
	await expect.poll(async () => (await read())[2]).toBeGreaterThan(height);
	expect((await read()).slice(0, 2)).toEqual([words, copied]);
	expect(await long.locator('.clause-end').count()).toBeGreaterThan(8);
});

test('what is set is there before the page is painted', async ({ page }) => {
	await store(page, { theme: 'dark', text: '150' });
	// What the root looked like when the first paint was reported.
	await page.addInitScript(() => {
		new PerformanceObserver(() => {
			document.documentElement.dataset.paintedText ??= document.documentElement.dataset.text ?? 'none';
		}).observe({ type: 'paint', buffered: true });
	});
	await page.goto('/chapters/tasks/');
	await expect(root(page)).toHaveAttribute('data-painted-text', '150');
	// No module: browsers that know no `blocking` attribute wait for it too.
	await expect(page.locator('head script[src*=first-paint]:not([type]):not([async]):not([defer])')).toHaveCount(1);
});

test('another window of the site follows', async ({ context }) => {
	const [one, two] = [await context.newPage(), await context.newPage()];
	await one.goto('/');
	await two.goto('/glossary/');
	await one.locator('[data-elder-toggle]').click();
	await expect(root(two)).toHaveAttribute('data-elder', 'on');
});

test('what is stored and makes no sense is as nothing', async ({ page }) => {
	for (const text of ['{', '[]', '{"text":"900","elder":1,"x":"y"}']) {
		await page.goto('/');
		await page.evaluate((value) => localStorage.setItem('reading', value), text);
		await page.reload();
		await expect(root(page)).not.toHaveAttribute('data-text', /.*/);
		await expect(root(page)).not.toHaveAttribute('data-elder', /.*/);
	}
});

test('the reading ruler follows the pointer and lets everything through', async ({ page }) => {
	await store(page, { ruler: 'on' });
	await page.goto('/chapters/tasks/');
	const ruler = page.locator('.ruler');
	await expect(ruler).toBeVisible();
	await page.mouse.move(400, 500);
	const box = await ruler.boundingBox();
	expect((box?.y ?? 0) < 500 && (box?.y ?? 0) + (box?.height ?? 0) > 500).toBe(true);
	expect(await ruler.evaluate((element) => getComputedStyle(element).pointerEvents)).toBe('none');
});

test('the panel is a dialog the keyboard opens, walks and closes', async ({ page }) => {
	await page.goto('/');
	await page.locator('[data-settings-open]').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-settings-panel]')).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(root(page)).toHaveAttribute('data-text', '125');
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-settings-panel]')).toBeHidden();
	await expect(page.locator('[data-settings-open]')).toBeFocused();
});

test('on paper the text is as large as it was set, and dark is light', async ({ page }) => {
	await store(page, { text: '150', theme: 'dark', contrast: 'more' });
	await page.goto('/chapters/review/');
	await page.emulateMedia({ media: 'print' });
	expect(await fontSize(page)).toBeCloseTo((11 * 1.5 * 96) / 72, 0);
	expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
	await expect(page.locator('.reading-tools')).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page is at its normal size, and the buttons that would do nothing are not there', async ({ page }) => {
		await page.goto('/');
		await expect(page.locator('.reading-tools')).toBeHidden();
		await expect(page.locator('[data-settings-panel]')).toBeHidden();
	});
});

for (const prefix of ['', '/en']) {
	test(`in the elder edition at 150 % nothing scrolls sideways on a phone, and what is pressed is 60 px high${prefix}`, async ({
		page,
	}) => {
		await store(page, { elder: 'on', text: '150', spacing: 'wide' });
		await page.setViewportSize({ width: 360, height: 780 });
		for (const path of pageTypes) {
			await page.goto(prefix + path);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
			const small = await page.evaluate(() => {
				const inText = (element: Element) =>
					element.closest('p, dd, blockquote, li, figcaption')?.textContent?.trim() !== element.textContent?.trim() &&
					element.closest('.prose p, .prose li, .prose figcaption, dd, .notes li') !== null;
				return Array.from(document.querySelectorAll('a[href], button, summary, select, input:not([type=hidden])'))
					.filter(
						(element) =>
							element.checkVisibility() &&
							!element.matches('.skip, .term, .mark') &&
							!inText(element) &&
							!element.closest('dialog:not([open])'),
					)
					.map((element) => ({ element, height: (element.closest('label') ?? element).getBoundingClientRect().height }))
					.filter(({ height }) => height > 0 && height < 59.5)
					.map(
						({ element, height }) =>
							`${element.className || element.tagName} ${element.textContent?.slice(0, 20)} ${height.toFixed(0)}`,
					);
			});
			expect(small, path).toEqual([]);
		}
	});
}

test('in the elder edition at 150 % no English word of a title is broken on a phone', async ({ page }) => {
	await store(page, { elder: 'on', text: '150', spacing: 'wide' });
	await page.setViewportSize({ width: 360, height: 780 });
	for (const path of [...pageTypes, '/chapters/review/', '/chapters/context/']) {
		await page.goto(`/en${path}`);
		const broken = await page.locator('main :is(h1, h2, h3, .pair-h1 p):visible').evaluateAll((titles) =>
			titles.flatMap((title) => {
				const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
				const words: string[] = [];
				while (texts.nextNode()) {
					const text = texts.currentNode as Text;
					for (const { 0: word, index } of text.data.matchAll(/[A-Za-z]+/g)) {
						const range = new Range();
						range.setStart(text, index);
						range.setEnd(text, index + word.length);
						if (new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size > 1) words.push(word);
					}
				}
				return words;
			}),
		);
		expect(broken, path).toEqual([]);
	}
});

test('in the elder edition, too, both languages stand side by side, each as wide as the other', async ({ page }) => {
	await store(page, { elder: 'on', text: '125' });
	await page.goto('/bilingual/review/');
	const widths = await page
		.locator('.pair')
		.first()
		.locator('.side')
		.evaluateAll((sides) => sides.map((side) => Math.round(side.getBoundingClientRect().width)));
	expect(widths).toHaveLength(2);
	expect(Math.abs((widths[0] ?? 0) - (widths[1] ?? 0))).toBeLessThanOrEqual(1);
});

// What one press of the button makes is looked at on every page by pages.spec.ts.
test('the elder edition at its largest is accessible: every type of page, on a phone', async ({ page }) => {
	await store(page, { elder: 'on', text: '150', spacing: 'wide' });
	await page.setViewportSize({ width: 360, height: 800 });
	for (const path of pageTypes) {
		await page.goto(path);
		expect(await accessibilityFaults(page), path).toEqual([]);
	}
});

test('the panel says why this device does not read aloud', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
	await page.goto('/en/');
	await openPanel(page);
	await expect(page.locator('.voice-status')).toContainText('cannot read aloud');
});

test('the open panel is accessible', async ({ page }) => {
	await page.goto('/');
	await openPanel(page);
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		expect(await accessibilityFaults(page), `${width} px`).toEqual([]);
	}
});
