import { expect, type Page, test } from '@playwright/test';

/** Pages whose tree is kept, by the name of its file; of all but the first the main part alone. */
const trees = {
	home: '/',
	chapter: '/chapters/tasks/',
	'chapter-with-indicators': '/chapters/goals/',
	indicators: '/indicators/',
	tasks: '/tasks/',
	task: '/tasks/4.2.1/',
	unit: '/units/justice-office/',
	search: '/en/search/',
	progress: '/progress/',
	verify: '/en/verify/',
} as const;

/** What has no name of its own to go by, or is but text. */
const LEFT_OUT =
	/^(?:text|paragraph|list|listitem|row|rowgroup|cell|term|definition|generic|emphasis|strong|time|option|\/\w+)\b/;
/** Of so many of a kind one after the other the first and the last are enough. */
const MANY = 4;

/** The tree of a page as a screen reader has it: role, name and state of each part in order, long names cut, runs of a kind told by their ends. */
function outline(tree: string): string {
	const parts = tree
		.split('\n')
		.map((line) => line.replace(/^\s*- '?/, '').replace(/'?:?$/, ''))
		.filter((line) => line !== '' && !LEFT_OUT.test(line))
		.map((line) => (line.length > 60 ? `${line.slice(0, 59)}\u2026` : line));
	const runs: string[][] = [];
	for (const part of parts) {
		const run = runs.at(-1);
		if (run && part.split(' ')[0] === run[0]?.split(' ')[0]) run.push(part);
		else runs.push([part]);
	}
	const told = runs.flatMap((run) =>
		run.length < MANY ? run : [run[0] ?? '', `\u2026 ${run.length - 2}`, run.at(-1) ?? ''],
	);
	return `${told.join('\n')}\n`;
}

for (const [name, path] of Object.entries(trees)) {
	test(`a screen reader finds the parts of ${path} by name and in order`, async ({ page }) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		const tree = await page.locator(path === '/' ? 'body' : 'main').ariaSnapshot();
		expect(outline(tree)).toMatchSnapshot(`${name}.txt`);
	});
}

test('a heading of the plan is named by its words alone, and of a section one address is a stop of the Tab key', async ({
	page,
}) => {
	for (const path of ['/chapters/tasks/', '/tasks/', '/tasks/4.2.1/', '/projects/wanyuan-city-park/', '/print/']) {
		await page.goto(path);
		const tree = await page.locator('main').ariaSnapshot();
		const names = Array.from(tree.matchAll(/- '?heading "([^"]*)"/g), ([, name = '']) => name);
		expect(names.length, path).toBeGreaterThan(0);
		for (const name of names) expect(name, path).not.toMatch(/\d\.\d(?:-\d+)?$/);
		const stops = await page
			.locator('a.address:not([tabindex="-1"])')
			.evaluateAll((links) => links.filter((link) => !link.closest('h1, h2, h3, h4')).length);
		expect(stops, path).toBe(0);
	}
	await page.goto('/chapters/tasks/');
	await page.locator('[id="4.1.2"] .address').focus();
	await expect(page.locator('[data-share-status]')).toBeAttached();
	await page.waitForLoadState('networkidle');
	for (const [key, address] of [
		['ArrowDown', '4.1.2-1'],
		['ArrowDown', '4.1.2-2'],
		['ArrowUp', '4.1.2-1'],
		['ArrowUp', '4.1.2'],
		['ArrowUp', '4.1.1-'],
	] as const) {
		await page.keyboard.press(key);
		await expect(page.locator('a.address:focus')).toHaveAttribute('href', new RegExp(`^#${address}`));
	}
});

test('a table whose head a phone does not show has its heads for a screen reader', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	for (const path of ['/indicators/', '/progress/', '/units/justice-office/']) {
		await page.goto(path);
		expect(await page.getByRole('table').first().getByRole('columnheader').count(), path).toBeGreaterThan(3);
	}
});

/** What live regions have said since the page loaded. */
const said = (page: Page) => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

const ways: { name: string; path: string; act: (page: Page) => Promise<unknown>; words: RegExp }[] = [
	{
		name: 'how many were found',
		path: '/search/',
		act: (page) => page.locator('main [name=q]').fill('\u7535\u68AF'),
		words: /\d/,
	},
	{
		name: 'that a place was found',
		path: '/search/',
		act: (page) => page.locator('main [name=q]').fill('4.1.2'),
		words: /\u201C2\. /,
	},
	{
		name: 'how many rows a filter leaves',
		path: '/en/indicators/',
		act: (page) => page.locator('[name=attribute]').selectOption('binding'),
		words: /Showing \d+ of/,
	},
	{
		name: 'how many tasks a filter leaves',
		path: '/en/tasks/',
		act: (page) => page.locator('.filter [name=q]').fill('elderly'),
		words: /Showing \d+ of/,
	},
	{
		name: 'what will be printed',
		path: '/en/print/',
		act: (page) => page.locator('[name=part][value="2"]').check(),
		words: /printed: Chapter 2/,
	},
	{
		name: 'that a link was copied',
		path: '/en/chapters/goals/',
		act: async (page) => {
			await page.locator('.share > summary').click();
			await page.locator('[data-share-copy=link]').click();
		},
		words: /copied/i,
	},
	{
		name: 'what came of checking a quotation',
		path: '/en/verify/',
		act: async (page) => {
			await page.locator('[data-verify-input]').fill('nothing of the kind stands in any plan');
			await page.locator('[data-verify-go]').click();
		},
		words: /\w/,
	},
];

test('what changes without a new page is announced once it has', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-write']);
	await page.addInitScript(() => {
		const all: string[] = [];
		Object.assign(globalThis, { said: all });
		new MutationObserver((changes) => {
			for (const { target } of changes) {
				const near = target instanceof Element ? target : target.parentElement;
				const region = near?.closest('[role=status], [role=alert], [aria-live]');
				if (region?.textContent && near?.checkVisibility()) all.push(region.textContent);
			}
		}).observe(document, { childList: true, characterData: true, subtree: true });
	});
	for (const { name, path, act, words } of ways) {
		await page.goto(path, { waitUntil: 'networkidle' });
		await page.evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0));
		await act(page);
		await expect.poll(async () => (await said(page)).some((line) => words.test(line)), name).toBe(true);
	}
	await page.goto('/chapters/goals/');
	const [lang, title] = [await page.locator('html').getAttribute('lang'), await page.title()];
	await page.locator('a[data-language]').first().click();
	await expect(page.locator('html')).not.toHaveAttribute('lang', lang ?? '');
	await expect(page).not.toHaveTitle(title);
});
