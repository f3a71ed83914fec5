import { expect, type Page, test } from '@playwright/test';
import { asMeant } from '../../scripts/pdf/characters.ts';
import { units } from '../../src/data/units.ts';
import { pageTypes } from '../support/page-types.ts';
import { bare, readPdf, textsInOrder } from '../support/pdf.ts';

/** What a page prints to, read back. */
async function paper(page: Page, options: Parameters<Page['pdf']>[0] = { preferCSSPageSize: true }) {
	// The browser's own print names some characters by radicals; the PDF files do not, which tests/pdf sees to.
	return readPdf(await page.pdf({ tagged: true, outline: true, ...options }), asMeant);
}
const bodyOf = ({ sheets }: Awaited<ReturnType<typeof paper>>) => sheets.map(({ body }) => body).join('');

/** The printed words of the addressed places of a page that are shown. */
async function shownBlocks(page: Page) {
	await page.emulateMedia({ media: 'print' });
	const blocks = await page.evaluate(() =>
		Array.from(document.querySelectorAll('main [id]'))
			.filter((element) => /^(\d|indicator-)/.test(element.id) && element.checkVisibility())
			.map((element) => {
				const copy = element.cloneNode(true) as Element;
				for (const aside of copy.querySelectorAll('.address, .category, .ties')) aside.remove();
				return { name: element.id, text: copy.textContent ?? '' };
			}),
	);
	return blocks.map(({ name, text }) => ({ name, text: bare(text) }));
}

for (const prefix of ['', '/en']) {
	test(`every type of page prints with running titles and page numbers, and nothing of the interface${prefix}`, async ({
		page,
	}) => {
		test.setTimeout(120_000);
		for (const path of pageTypes) {
			await page.goto(prefix + path);
			const { sheets } = await paper(page);
			const {
				paperTitle = '',
				paperPart = '',
				folioAfter = '',
			} = await page.evaluate(() => ({
				...document.documentElement.dataset,
			}));
			const inner = sheets.slice(path === '/print/' ? 1 : 0);
			for (const [index, { head, foot }] of inner.entries()) {
				expect(head, path).toContain(bare(paperTitle));
				if (path !== '/print/') expect(head, path).toBe(bare(paperTitle + paperPart));
				expect(foot, path).toContain(bare(folioAfter));
				const number = String(index + 1 + (sheets.length - inner.length));
				expect(foot, path).toMatch(new RegExp(`(\u7B2C|Page)${number}\\D+${sheets.length}(\\D|$)`));
			}
			const printed = sheets.map(({ body }) => body).join('');
			for (const words of await page
				.locator('.site-header, .breadcrumb, .share summary, .language, .print-chooser h2, .skip')
				.allTextContents())
				if (bare(words).length > 3) expect(printed, `${path}: ${words}`).not.toContain(bare(words));
		}
	});
}

test('what is folded on screen is open on paper', async ({ page }) => {
	await page.goto('/glossary/');
	await page.emulateMedia({ media: 'print' });
	const folded = page.locator('.places details a').first();
	await expect(folded).toBeVisible();
	expect(bodyOf(await paper(page))).toContain(bare((await folded.textContent()) ?? ''));
});

test('a long chapter has its contents at its head, under its title', async ({ page }) => {
	await page.goto('/chapters/tasks/');
	const [first] = (await paper(page)).sheets;
	const title = bare((await page.locator('h1').textContent()) ?? '');
	const last = bare((await page.locator('.contents a').last().textContent()) ?? '');
	expect(first?.body.startsWith(title)).toBe(true);
	expect(first?.body).toContain(last);
});

test('on Letter nothing of a chapter is lost', async ({ page }) => {
	await page.goto('/chapters/tasks/');
	const blocks = await shownBlocks(page);
	const printed = bodyOf(await paper(page, { format: 'Letter', preferCSSPageSize: false }));
	textsInOrder(printed, blocks);
});

test('rows, charts and list entries are not cut by the end of a sheet, and table heads come again', async ({
	page,
}) => {
	await page.goto('/chapters/goals/');
	const { sheets } = await paper(page);
	const rows = (await shownBlocks(page)).filter(({ name }) => name.startsWith('indicator-'));
	expect(rows).toHaveLength(37);
	for (const { name, text } of rows) expect(sheets.filter(({ body }) => body.includes(text)).length, name).toBe(1);
	const head = bare((await page.locator('.indicators thead').textContent()) ?? '');
	const withRows = sheets.filter(({ body }) => rows.some(({ text }) => body.includes(text)));
	expect(withRows.length).toBeGreaterThan(1);
	for (const { body } of withRows) expect(body).toContain(head);
});

test('the elder edition prints in large type, in its margins too, and whole', async ({ page }) => {
	await page.goto('/chapters/context/');
	const usual = (await paper(page)).sheets.length;
	await page.evaluate(() =>
		localStorage.setItem('reading', JSON.stringify({ elder: 'on', text: '150', theme: 'dark' })),
	);
	await page.reload();
	const blocks = await shownBlocks(page);
	const large = await paper(page);
	expect(large.sheets.length).toBeGreaterThan(usual);
	textsInOrder(bodyOf(large), blocks);
	expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
});

test('two prints of a page have the same text', async ({ page }) => {
	await page.goto('/chapters/context/');
	expect((await paper(page)).sheets).toEqual((await paper(page)).sheets);
});

test.describe('a part of the whole plan', () => {
	test('is chosen by ticking, is said, and is kept in the address of the page', async ({ page }) => {
		await page.goto('/print/');
		const form = page.locator('[data-print-chooser]');
		const within = form.locator('li', { has: page.locator('input[value="4"]') });
		await within.locator('summary').click();
		await form.locator('input[value="4.1.2"]').check();
		await expect(page).toHaveURL('/print/?part=4.1.2');
		await expect(form.getByRole('status')).toContainText('4.1.2');
		await expect(page.locator('[id="4.1.2-1"]')).toBeVisible();
		await expect(page.locator('[id="4"]')).toBeVisible();
		for (const hidden of ['4.1.1', '4.1.3-1', '1.1', 'contents', 'terms'])
			await expect(page.locator(`[id="${hidden}"]`), hidden).toBeHidden();
		// A chapter ticks its parts, and without one of them it is no longer chosen whole.
		await form.locator('input[value="4"]').check();
		await expect(page).toHaveURL('/print/?part=4');
		await expect(form.locator('input[value="4.7.1"]')).toBeChecked();
		await form.locator('input[value="4.1"]').uncheck();
		await expect(form.locator('input[value="4"]')).not.toBeChecked();
		await expect(form.getByRole('status')).toContainText('4.2');
		await form.locator('button[type=reset]').click();
		await expect(page).toHaveURL('/print/');
		await expect(page.locator('[id="1.1.1-1"]')).toBeVisible();
	});

	test('comes with its address, in every language', async ({ page }) => {
		await page.goto('/print/?part=1.2&part=indicator-10');
		await expect(page.locator('input[value="1.2"]')).toBeChecked();
		await expect(page.locator('[data-print-language]').nth(1)).toHaveAttribute('href', /part=1\.2&part=indicator-10$/);
		await page.locator('[data-print-language]').nth(2).click();
		await expect(page).toHaveURL('/print/bilingual/?part=1.2&part=indicator-10');
		await expect(page.locator('[id="1.2.1-1"]')).toBeVisible();
		await expect(page.locator('[id="1.1.1-1"]')).toBeHidden();
	});

	for (const [name, query, has, hasNot] of [
		['a chapter', 'part=6', ['6.4-1', 'colophon-1'], ['5.6-1']],
		['a task area', 'part=4.3', ['4.3.1-1', '4.3.3-1'], ['4.2.5-1', '4.4-1', '4.4.1-1']],
		['a task', 'part=4.1.6', ['4.1.6-1'], ['4.1.5-1']],
		['indicators', 'part=indicator-3&part=indicator-37', ['indicator-3', 'indicator-37'], ['indicator-4', '3.3-2']],
		['a unit', 'unit=justice-office', ['indicator-16'], ['indicator-1']],
	] as const) {
		test(`${name}: is printed alone, complete, under its headings, without cover and contents`, async ({ page }) => {
			for (const path of ['/print/', '/en/print/', '/print/bilingual/']) {
				await page.goto(`${path}?${query}`);
				const blocks = await shownBlocks(page);
				const names = blocks.map((block) => block.name);
				for (const address of has.filter((each) => !each.startsWith('colophon'))) expect(names).toContain(address);
				for (const address of hasNot) expect(names).not.toContain(address);
				if (path === '/print/bilingual/') continue;
				const printed = await paper(page);
				textsInOrder(bodyOf(printed), blocks);
				expect(printed.sheets[0]?.head).not.toBe('');
				expect(printed.sheets.length).toBeLessThan(6);
			}
		});
	}

	test('of a table keeps the category of its rows', async ({ page }) => {
		await page.goto('/print/?part=indicator-10&part=indicator-11');
		const category = page.locator('[id="indicator-10"] .category');
		await expect(category).toBeVisible();
		expect(await category.evaluate((cell) => (cell as HTMLTableCellElement).rowSpan)).toBe(2);
	});

	test('that does not exist is said not to be there, and everything is shown', async ({ page }) => {
		await page.goto('/print/?part=9.9');
		await expect(page.locator('[data-print-chooser] [role=status]')).toContainText('9.9');
		await expect(page.locator('[id="1.1.1-1"]')).toBeVisible();
	});

	test('can be chosen and printed by keyboard', async ({ page }) => {
		await page.addInitScript(() => {
			window.print = () => document.documentElement.setAttribute('data-printed', '');
		});
		await page.goto('/print/');
		await page.locator('[data-print-chooser] input').first().focus();
		await page.keyboard.press('Space');
		await expect(page).toHaveURL('/print/?part=0');
		await page.locator('[data-print-now]').focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('html')).toHaveAttribute('data-printed', '');
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole plan is there to be printed, whatever the address asks for, and no form that would do nothing', async ({
		page,
	}) => {
		await page.goto('/print/?part=4.1');
		await expect(page.locator('[data-print-chooser]')).toBeHidden();
		await expect(page.locator('[id="1.1.1-1"]')).toBeVisible();
		const languages = page.locator('[data-print-language]');
		await expect(languages).toHaveCount(3);
	});
});

for (const prefix of ['', '/en']) {
	test(`what a responsible unit answers for is one sheet of paper${prefix}`, async ({ page }) => {
		test.setTimeout(120_000);
		for (const unit of Object.keys(units)) {
			await page.goto(`${prefix}/units/${unit}/`);
			expect((await paper(page)).sheets.length, unit).toBe(1);
		}
	});

	test(`the drawing of the plan fits on one sheet of paper${prefix}`, async ({ page }) => {
		await page.goto(`${prefix}/`);
		await page.setViewportSize({ width: 643, height: 900 });
		await page.emulateMedia({ media: 'print' });
		const height = await page.locator('.overview').evaluate((element) => element.getBoundingClientRect().height);
		// A4 less the margins of page-box.css, in CSS pixels.
		expect(height).toBeLessThan(((297 - 46) / 25.4) * 96);
	});
}
