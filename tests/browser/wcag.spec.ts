import { expect, type Page, test } from '@playwright/test';
import { unseenFocus } from '../support/focus.ts';
import { pageTypes } from '../support/page-types.ts';

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** The contrast of two colours given as `rgb(…)`, by WCAG 2. */
function contrast(first: string, second: string): number {
	const luminance = (color: string) => {
		const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((value) => {
			const share = Number(value) / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const [light = 1, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

for (const prefix of ['', '/en']) {
	test(`nothing scrolls sideways at 320 px, which is 400 % of 1280${prefix}`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 256 });
		for (const path of pageTypes) {
			await page.goto(prefix + path);
			expect(await overflow(page), path).toBeLessThanOrEqual(0);
		}
	});

	test(`text may be spaced out as WCAG 1.4.12 has it, and nothing is cut or scrolls sideways${prefix}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 780 });
		for (const path of pageTypes) {
			await page.goto(prefix + path);
			await page.evaluate(() => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(
					'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
				);
				document.adoptedStyleSheets = [sheet];
			});
			expect(await overflow(page), path).toBeLessThanOrEqual(0);
			const cut = await page.evaluate(() =>
				Array.from(
					document.querySelectorAll(
						'main p, main li, main h1, main h2, main h3, main a, main button, header a, header button',
					),
				)
					.filter(
						(element) =>
							element.checkVisibility() &&
							getComputedStyle(element).overflow === 'hidden' &&
							// What is for screen readers only is cut on purpose.
							element.clientWidth > 2 &&
							element.scrollHeight > element.clientHeight + 1,
					)
					.map((element) => element.textContent?.slice(0, 20)),
			);
			expect(cut, path).toEqual([]);
		}
	});

	test(`what stands by itself to be pressed is at least 24 px high and wide${prefix}`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 780 });
		for (const path of pageTypes) {
			await page.goto(prefix + path);
			const small = await page.evaluate(() => {
				// A link inside a sentence is as high as its line.
				const inSentence = (element: Element) => {
					const around = element.closest('p, li, dd, dt, td, th, figcaption, caption');
					return (
						around !== null && (around.textContent ?? '').trim().length > (element.textContent ?? '').trim().length + 3
					);
				};
				return Array.from(document.querySelectorAll('a[href], button, summary, select, input:not([type=hidden])'))
					.filter((element) => element.checkVisibility() && !element.matches('.skip, thead *') && !inSentence(element))
					.map((element) => ({ element, box: element.getBoundingClientRect() }))
					.filter(({ box }) => box.width > 0 && (box.height < 23.5 || box.width < 23.5))
					.map(
						({ element, box }) =>
							`${element.className || element.tagName} ${element.textContent?.slice(0, 15)} ${box.width.toFixed(0)}×${box.height.toFixed(0)}`,
					);
			});
			expect(small, path).toEqual([]);
		}
	});
}

for (const [name, colorScheme, choices] of [
	['light', 'light', {}],
	['dark', 'dark', {}],
	['high contrast', 'light', { contrast: 'more' }],
	['high contrast, dark', 'dark', { contrast: 'more' }],
] as const) {
	test(`body text has a contrast of at least 7 : 1 in ${name}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.addInitScript((text) => localStorage.setItem('reading', text), JSON.stringify(choices));
		let least = Number.POSITIVE_INFINITY;
		for (const path of pageTypes) {
			await page.goto(path);
			const pairs = await page.evaluate(() =>
				Array.from(document.querySelectorAll('main p, main li, main td, main th, main dd, main h1, main h2, main h3'))
					.filter((element) => element.checkVisibility() && (element.textContent ?? '').trim() !== '')
					.map((element) => {
						let ground: Element | null = element;
						while (ground && /^rgba\(.*, 0\)$/.test(getComputedStyle(ground).backgroundColor))
							ground = ground.parentElement;
						return {
							text: getComputedStyle(element).color,
							ground: getComputedStyle(ground ?? document.body).backgroundColor,
							is: element.textContent?.slice(0, 20),
						};
					}),
			);
			for (const { text, ground, is } of pairs) {
				const found = contrast(text, ground);
				least = Math.min(least, found);
				expect(found, `${path} ${is}: ${text} on ${ground}`).toBeGreaterThanOrEqual(7);
			}
		}
		console.log(`least contrast of body text, ${name}: ${least.toFixed(2)} : 1`);
	});
}

test('brand, breadcrumb, title, text and footer begin at one edge at every width', async ({ page }) => {
	test.setTimeout(180_000);
	for (const width of [360, 768, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		for (const path of pageTypes) {
			await page.goto(path);
			const edges = await page
				.locator('.brand, .breadcrumb, main h1, main h2, .site-footer p')
				.evaluateAll((elements) =>
					elements
						.filter((element) => element.checkVisibility() && !element.closest('.settings'))
						.map((element) => Math.round(element.getBoundingClientRect().left)),
				);
			expect(new Set(edges).size, `${path} at ${width} px: ${edges}`).toBe(1);
		}
	}
});

test('what stands in a row of a table or of facts stands on one line', async ({ page }) => {
	test.setTimeout(180_000);
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		for (const path of pageTypes) {
			await page.goto(path);
			const apart = await page.locator('main tr, main .facts > div').evaluateAll((rows) => {
				/** Where the first line of a cell stands: the foot of an empty box put before its first words. */
				const line = (cell: Element) => {
					const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
					while (texts.nextNode()) {
						const text = texts.currentNode as Text;
						if (text.data.trim() === '' || text.parentElement?.closest('.mark, .visually-hidden')) continue;
						const box = document.createElement('span');
						box.style.cssText = 'display:inline-block;width:0;height:0';
						text.before(box);
						const { bottom } = box.getBoundingClientRect();
						box.remove();
						return bottom;
					}
					return undefined;
				};
				return rows.flatMap((row) => {
					const [first, ...others] = Array.from(row.children).filter(
						(cell) => cell.checkVisibility() && !cell.hasAttribute('rowspan'),
					);
					if (!first) return [];
					const { top, right } = first.getBoundingClientRect();
					const beside = others.filter((cell) => {
						const box = cell.getBoundingClientRect();
						return Math.abs(box.top - top) < 12 && box.left >= right - 2;
					});
					const lines = [first, ...beside].map(line).filter((each) => each !== undefined);
					return Math.max(...lines) - Math.min(...lines) > 0.5 ? [row.textContent?.trim().slice(0, 30)] : [];
				});
			});
			expect(apart, `${path} at ${width} px`).toEqual([]);
		}
	}
});

test('whoever asks for less motion gets none', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const path of pageTypes) {
		await page.goto(path);
		const moving = await page.evaluate(() =>
			Array.from(document.querySelectorAll('*'))
				.filter((element) => {
					const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
					return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration) || scrollBehavior === 'smooth';
				})
				.map(({ tagName }) => tagName),
		);
		expect(moving, path).toEqual([]);
	}
});

test('in forced colours the words, the links and what is chosen stay visible', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	for (const path of ['/', '/chapters/tasks/', '/indicators/']) {
		await page.goto(path);
		const { text, ground } = await page.evaluate(() => ({
			text: getComputedStyle(document.body).color,
			ground: getComputedStyle(document.body).backgroundColor,
		}));
		expect(contrast(text, ground)).toBeGreaterThan(7);
	}
});

for (const width of [360, 1280]) {
	test(`every stop of the Tab key shows where it is, at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const path of pageTypes) {
			await page.goto(path);
			for (let stop = 0; stop < 14; stop += 1) {
				await page.keyboard.press('Tab');
				expect(await unseenFocus(page), path).toBeUndefined();
			}
		}
	});
}

test('on a phone the keyboard opens the menu and goes where it leads', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await page.goto('/');
	const button = page.locator('.menu summary');
	await button.focus();
	const place = await button.boundingBox();
	await page.keyboard.press('Enter');
	const link = page.locator('.menu-panel a[href="/indicators/"]');
	await expect(link).toBeVisible();
	expect(await button.boundingBox(), 'the button stays where it is').toEqual(place);
	while (!(await link.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/indicators/');
});

test('nothing moves while a page loads', async ({ page }) => {
	await page.addInitScript(() => {
		Object.assign(globalThis, { shifted: 0 });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
				if (!entry.hadRecentInput) (globalThis as unknown as { shifted: number }).shifted += entry.value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		for (const path of pageTypes) {
			await page.goto(path, { waitUntil: 'networkidle' });
			expect(await page.evaluate('shifted'), `${path} at ${width} px`).toBe(0);
		}
	}
});
