import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { sitePages } from '../../src/data/site-pages.ts';

const paths = [...Object.keys(sitePages), '/nowhere/'];
const widths = [360, 1280];
const schemes = ['light', 'dark'] as const;

/** Collects what a page must not do: errors, policy violations, requests elsewhere. */
function watch(page: Page): string[] {
	const faults: string[] = [];
	page.on('console', (message) => {
		// The address of the 404 test answers 404, as it should.
		if (message.type() === 'error' && !/404 \(Not Found\)/.test(message.text()))
			faults.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('request', (request) => {
		if (new URL(request.url()).hostname !== '127.0.0.1') faults.push(`request: ${request.url()}`);
	});
	return faults;
}

for (const path of paths) {
	test(`${path} breaks no rule of the security policy and asks no other host`, async ({ page }) => {
		const faults = watch(page);
		await page.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', (event) =>
				console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
			);
		});
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(faults).toEqual([]);
	});

	for (const width of widths) {
		for (const colorScheme of schemes) {
			test(`${path} has no accessibility violation and no sideways scroll at ${width} px, ${colorScheme}`, async ({
				page,
			}) => {
				await page.setViewportSize({ width, height: 800 });
				await page.emulateMedia({ colorScheme });
				await page.goto(path);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(
					violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
				).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			});
		}
	}
}
