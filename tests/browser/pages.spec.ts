import { expect, type Page, test } from '@playwright/test';
import { sitePages } from '../../src/markdown/site-pages.ts';
import { type Choices, elderChoices } from '../../src/settings/settings.ts';
import { accessibilityFaults, colorRules } from '../support/axe.ts';
import { equalAccessFaults } from '../support/equal-access.ts';
import { pageTypes } from '../support/page-types.ts';

const paths = [...Object.keys(sitePages), '/nowhere/'].flatMap((path) => [path, `/en${path}`]);
const widths = [360, 1280];
/** One page of each type, in the plan’s own language. */
const types: ReadonlySet<string> = new Set([...pageTypes, '/nowhere/']);

/**
 * Every page is looked at in all of these, at both widths. Where size and
 * place of things differ, axe runs every rule it has; dark and high contrast
 * differ from light in custom properties of colour alone (tokens.css), so that
 * there only the rules that colours decide can answer otherwise.
 */
const appearances: {
	name: string;
	colorScheme?: 'light' | 'dark';
	choices?: Choices;
	rules?: readonly string[];
}[] = [
	{ name: 'light' },
	{ name: 'dark', colorScheme: 'dark', rules: colorRules },
	{ name: 'high contrast', choices: { contrast: 'more' }, rules: colorRules },
	{ name: 'high contrast, dark', colorScheme: 'dark', choices: { contrast: 'more' }, rules: colorRules },
	{ name: 'elder edition', choices: { ...elderChoices, elder: 'on' } },
];

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

/** Sets choices as another window of the site would: stored, and told to this one. */
async function choose(page: Page, choices: Choices): Promise<void> {
	await page.evaluate((text) => {
		localStorage.setItem('reading', text);
		dispatchEvent(new StorageEvent('storage', { key: 'reading' }));
	}, JSON.stringify(choices));
	for (const [name, value] of Object.entries(choices))
		await expect(page.locator('html')).toHaveAttribute(`data-${name}`, value);
}

/** How often axe ran in this worker, and how much it found. */
const axe = { runs: 0, faults: 0 };

// The longest pages have thousands of elements, each looked at ten times.
test.setTimeout(180_000);

test.afterAll(() => console.log(`axe: ${axe.runs} runs, ${axe.faults} violations`));

for (const path of paths) {
	test(`${path} keeps the security policy, asks no other host, and is accessible at every width and appearance`, async ({
		page,
	}) => {
		const faults = watch(page);
		await page.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', (event) =>
				console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
			);
		});
		await page.goto(path);
		for (const { name, colorScheme = 'light', choices = {}, rules } of appearances) {
			await page.emulateMedia({ colorScheme });
			await choose(page, choices);
			for (const width of widths) {
				await page.setViewportSize({ width, height: 800 });
				expect(
					await page.evaluate(() => document.documentElement.scrollWidth),
					`${width} px, ${name}`,
				).toBeLessThanOrEqual(width);
				const found = await accessibilityFaults(page, rules);
				axe.runs += 1;
				axe.faults += found.length;
				expect(found, `${width} px, ${name}`).toEqual([]);
				// A second engine, at the width where the layout of tables, menu and forms is another than their markup.
				if (name === 'light' && width === 360 && types.has(path))
					expect(await equalAccessFaults(page), 'Equal Access').toEqual([]);
			}
		}
		await page.waitForLoadState('networkidle');
		expect(faults).toEqual([]);
	});
}
