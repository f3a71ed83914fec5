import { expect, test } from '@playwright/test';
import { lineFaults } from '../support/lines.ts';
import { localeOf, pagePaths } from '../support/site.ts';

const widths = [320, 360, 390, 768, 1280];

// Every page of the site at five widths: one page object, a visit each.
test.setTimeout(240_000);

for (const [name, paths] of Map.groupBy(pagePaths(), localeOf)) {
	test(`${name}: no title, link, button or label breaks inside a word on any page at any width, no line begins or ends with the wrong mark, and no address or unit in brackets stands alone`, async ({
		page,
	}) => {
		const found: string[] = [];
		let breaks = 0;
		for (const path of paths) {
			await page.goto(path);
			for (const width of widths) {
				await page.setViewportSize({ width, height: 800 });
				const { breaks: count, ...faults } = await page.evaluate(lineFaults, name);
				breaks += count;
				for (const [kind, places] of Object.entries(faults))
					found.push(...places.map((place) => `${path} ${width} px, ${kind}: ${place}`));
			}
		}
		console.log(`${name}: ${breaks} lines of titles, ${found.length} faults`);
		expect(breaks).toBeGreaterThan(1000);
		expect(found).toEqual([]);
	});
}
