import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserArguments, findBrowser } from '../../scripts/browser.ts';
import { startNginx } from '../../scripts/nginx-server.ts';
import { builds } from '../support/builds.ts';

let browser: Browser;
beforeAll(async () => {
	const executablePath = findBrowser();
	browser = await chromium.launch({ ...(executablePath && { executablePath }), args: browserArguments() });
});
afterAll(() => browser?.close());

describe.each(builds)('in a browser, $folder at $base over TLS', ({ folder, base }) => {
	it('searches, draws, copies and changes the language under all headers, without a word of the console', async () => {
		const server = await startNginx({ dist: folder, base, tls: true });
		const page = await browser.newPage({ ignoreHTTPSErrors: true, serviceWorkers: 'block' });
		const faults: string[] = [];
		// The worker that keeps pages has tests of its own.
		page.on('console', (message) => {
			if (!message.text().startsWith('Service Worker registration blocked'))
				faults.push(`${message.type()}: ${message.text()}`);
		});
		page.on('pageerror', (error) => faults.push(error.message));
		// What a page still loads when it is left is broken off.
		page.on('requestfailed', (request) => {
			const error = request.failure()?.errorText;
			if (error !== 'net::ERR_ABORTED') faults.push(`${request.url()}: ${error}`);
		});
		page.on('response', (response) => {
			if (response.status() >= 400) faults.push(`${response.url()}: ${response.status()}`);
		});
		try {
			const at = (path: string) => `${server.secureOrigin}${base}${path}`;
			await page.goto(at('chapters/goals/'), { waitUntil: 'networkidle' });
			const drawing = page.locator('figure svg:visible').first();
			await drawing.scrollIntoViewIfNeeded();
			expect((await drawing.boundingBox())?.width).toBeGreaterThan(300);
			expect(
				await drawing
					.locator('[class]')
					.first()
					.evaluate((shape) => getComputedStyle(shape).fill),
			).toMatch(/^rgb/);

			await page.locator('.share summary').click();
			await page.locator('[data-share-copy=link]').click();
			await page.locator('[data-share-status]:not(:empty)').waitFor();
			const allowed = await page.evaluate(async () => ({
				policy: ['clipboard-write', 'clipboard-read', 'camera', 'geolocation'].filter((feature) =>
					(
						document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } }
					).featurePolicy.allowsFeature(feature),
				),
				copied: await navigator.clipboard.writeText('x').then(() => true),
			}));
			expect(allowed).toEqual({ policy: ['clipboard-write'], copied: true });
			await page.keyboard.press('Escape');

			await page.locator('[data-search-open]').click();
			await page.locator('[data-search-input]').fill('飞线充电');
			await page.locator('[data-search-result] a').first().click();
			await page.waitForURL(/#4\.3\.3-\d$/);
			expect(page.url()).toContain(at('chapters/tasks/'));
			await page.locator('mark.found').first().waitFor();

			await page.locator('a[data-language]').press('Enter');
			await page.waitForURL(/#4\.3\.3-\d$/);
			expect(page.url()).toContain(at('en/chapters/tasks/'));
			expect(faults).toEqual([]);
		} finally {
			await page.close();
			await server.stop();
		}
	}, 90_000);
});
