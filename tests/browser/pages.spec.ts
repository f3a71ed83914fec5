import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { sitePages } from '../../src/data/site-pages.ts';

const paths = [...Object.keys(sitePages), '/nowhere/'].flatMap((path) => [path, `/en${path}`]);
const widths = [360, 1280];
const schemes = ['light', 'dark'] as const;
/** Pages of one type that differ in their words only: after the first ones, each is looked at in two of the four states. */
const isRepeated = (path: string) =>
	/\/indicators\/(?!(9|20)\/)\d+\/$|\/units\/(?!safe-community-office)[a-z-]+\/$/.test(path);

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
	test(`${path} keeps the security policy, asks no other host, and is accessible at every width and colour`, async ({
		page,
	}) => {
		const faults = watch(page);
		await page.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', (event) =>
				console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
			);
		});
		await page.goto(path, { waitUntil: 'networkidle' });
		for (const width of widths) {
			await page.setViewportSize({ width, height: 800 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
			for (const colorScheme of schemes) {
				if (isRepeated(path) && (width === 360) !== (colorScheme === 'light')) continue;
				await page.emulateMedia({ colorScheme });
				const { violations } = await new AxeBuilder({ page }).analyze();
				const found = violations.map(
					({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
				);
				expect(found, `${width} px, ${colorScheme}`).toEqual([]);
			}
		}
		expect(faults).toEqual([]);
	});
}
