import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer depends on colours, of those axe runs by itself. */
export const colorRules = ['color-contrast', 'link-in-text-block'] as const;

/**
 * Runs axe in the page as it stands and returns what it finds, each as
 * `rule: elements`; with `rules` those alone. It is put into the page once and
 * run there, not through `@axe-core/playwright`, which opens a window for each
 * result: the site has no frames that would need one.
 */
export async function accessibilityFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
	const options: axe.RunOptions = {
		resultTypes: ['violations'],
		// Axe has the rule for the size of targets, but does not run it by itself.
		...(rules ? { runOnly: { type: 'rule', values: [...rules] } } : { rules: { 'target-size': { enabled: true } } }),
	};
	const { violations } = await page.evaluate(
		(given) => (globalThis as unknown as { axe: typeof axe }).axe.run(given),
		options,
	);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
