import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { indicators as written } from '../../src/data/indicators.ts';

const indicators: readonly { no: number; unit?: string; attribute?: string }[] = written;

const shown = (page: Page) => page.locator('.indicator-list [data-row]:visible');

test('the table is filtered by category, attribute and unit, counted, and kept in the URL', async ({ page }) => {
	await page.goto('/indicators/');
	await expect(shown(page)).toHaveCount(indicators.length);
	const office = indicators[0]?.unit ?? '';
	test.skip(office === '', 'The plan names no offices.');
	await page.locator('select[name=unit]').selectOption(office);
	const services = indicators.filter(({ unit }) => unit === office);
	await expect(shown(page)).toHaveCount(services.length);
	await page.locator('select[name=attribute]').selectOption('binding');
	const binding = services.filter(({ attribute }) => attribute === 'binding').length;
	await expect(shown(page)).toHaveCount(binding);
	await expect(page.locator('[data-filter-count]')).toContainText(String(binding));
	await expect(page).toHaveURL(new RegExp(`\\?attribute=binding&unit=${office}$`));
	await page.reload();
	await expect(shown(page)).toHaveCount(binding);
	await page.locator('.filter button[type=reset]').click();
	await expect(shown(page)).toHaveCount(indicators.length);
	await expect(page).toHaveURL(/\/indicators\/$/);
});

test('words of the name narrow the table, in either width of letters', async ({ page }) => {
	await page.goto('/indicators/?q=%EF%BC%93%EF%BC%A1'); // full-width 3A
	await expect(shown(page)).toHaveCount(1);
	await expect(shown(page)).toHaveAttribute('id', 'indicator-29');
});

test('a column sorts up, down and back, and says so', async ({ page }) => {
	await page.goto('/en/indicators/');
	const head = page.locator('th[data-sort=value]');
	const first = () => shown(page).first();
	await head.getByRole('button').click();
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
	await expect(first()).toHaveAttribute('id', 'indicator-10');
	await head.getByRole('button').click();
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	await expect(first()).toHaveAttribute('id', 'indicator-36');
	await head.getByRole('button').click();
	await expect(head).not.toHaveAttribute('aria-sort', /.*/);
	await expect(first()).toHaveAttribute('id', 'indicator-1');
});

test('on paper what is filtered is printed, and says so', async ({ page }) => {
	await page.goto('/en/indicators/?unit=justice-office');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.filter-printed')).toContainText('Justice Office');
	await expect(page.locator('.filter')).toBeHidden();
	await expect(shown(page)).toHaveCount(1);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the table is whole, and the filter does not show', async ({ page }) => {
		await page.goto('/indicators/');
		await expect(shown(page)).toHaveCount(indicators.length);
		await expect(page.locator('.filter')).toBeHidden();
	});
});

test('an indicator leads to the passage that speaks of it', async ({ page }) => {
	await page.goto('/indicators/21/');
	await page.locator('.passages a').first().click();
	await expect(page).toHaveURL('/chapters/tasks/#4.4.4-1');
	await expect(page.locator('[id="4.4.4-1"]')).toBeInViewport();
});

test('the files download', async ({ page }) => {
	await page.goto('/indicators/');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('.downloads a[href$="indicators.csv"]').click(),
	]);
	expect(readFileSync(await download.path(), 'utf8')).toContain('indicator-37');
});

for (const width of [360, 1280]) {
	test(`no text of a chart is under 12 px at ${width} px, and one drawing shows`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const path of ['/chapters/review/', '/indicators/', '/en/indicators/', '/en/chapters/projects/']) {
			await page.goto(path);
			const charts = await page.locator('.chart').evaluateAll((figures) =>
				figures.map((figure) => {
					const drawings = Array.from(figure.querySelectorAll<SVGSVGElement>('.drawing')).filter(
						(svg) => svg.getBoundingClientRect().width > 0,
					);
					const heights = drawings.flatMap((svg) =>
						Array.from(
							svg.querySelectorAll('text'),
							(text) =>
								Number(text.getAttribute('font-size')) *
								(svg.getBoundingClientRect().width / svg.viewBox.baseVal.width),
						),
					);
					return { drawings: drawings.length, smallest: Math.min(...heights) };
				}),
			);
			for (const chart of charts) {
				expect(chart.drawings).toBe(1);
				expect(chart.smallest).toBeGreaterThanOrEqual(12);
			}
		}
	});
}

test('no choice of the filter is cut on a phone where the line has room for it', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/en/indicators/');
	await page.locator('.filter select').first().waitFor();
	const cut = await page.locator('.filter select').evaluateAll((fields) =>
		(fields as HTMLSelectElement[])
			.filter((field) => {
				const whole = (field.closest('form')?.querySelector('input')?.offsetWidth ?? 0) - 1;
				const { offsetWidth } = field;
				field.style.width = 'auto';
				const needed = field.offsetWidth;
				field.style.width = '';
				return offsetWidth < Math.min(needed, whole);
			})
			.map(({ name }) => name),
	);
	expect(cut).toEqual([]);
});

test('long words of the header stand in one line of buttons on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/en/indicators/');
	const buttons = page.locator('.site-header .button:visible');
	await buttons.evaluateAll((found) => {
		for (const [at, words] of ['Recherche', 'Menu'].entries()) {
			const button = found[at];
			if (button) button.textContent = words;
		}
	});
	const middles = await buttons.evaluateAll((found) =>
		found.map((each) => {
			const { top, height } = each.getBoundingClientRect();
			return Math.round(top + height / 2);
		}),
	);
	expect(new Set(middles).size).toBe(1);
});
