import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

const text = (file: string) => readFileSync(file, 'utf8');
const sources = globSync('src/**/*.{astro,ts}');
/** Where each file has a sheet of its own; in any other folder the sheets are for all that is in it and uses it. */
const BESIDE = /^src\/(?:components|embeds|layouts|pages)\//;

/** The markup that a sheet is for. */
function markupOf(sheet: string): string {
	const uses = BESIDE.test(sheet) ? `/${basename(sheet)}'` : `#${dirname(sheet).split('/')[1]}/`;
	const inside = (file: string) => !BESIDE.test(sheet) && dirname(file).startsWith(dirname(sheet));
	return sources
		.filter((file) => inside(file) || text(file).includes(uses))
		.map(text)
		.join('\n');
}

/** The selectors of a sheet. */
const selectors = (sheet: string) =>
	[
		...text(sheet)
			.replace(/\/\*.*?\*\//gs, '')
			.matchAll(/([^{};]+)\{/g),
	]
		.flatMap(([, list = '']) => list.split(','))
		.map((each) => each.trim())
		.filter((each) => !each.startsWith('@'));

/** The classes by which a selector chooses its elements, or the nearest around them; those further out are left out. */
const chosen = (selector: string) =>
	selector
		.replace(/:not\(.*?\)/g, '')
		.split(/[\s>+~]+/)
		.map((compound) => Array.from(compound.matchAll(/\.([a-z][\w-]*)/gi), ([, name = '']) => name))
		.findLast((names) => names.length > 0) ?? [];

/** Whether markup has a class, written out or put together (`pair-${kind}`). */
const has = (markup: string, name: string) =>
	new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(markup) ||
	[...name.matchAll(/-/g)].some(({ index }) => markup.includes(`${name.slice(0, index)}-\${`));

describe('a style sheet', () => {
	const sheets = globSync('src/**/*.css').filter((file) => !/^src\/(?:styles|print)\//.test(file));

	it.each(sheets)('styles only what its own part puts on a page: %s', (sheet) => {
		const markup = markupOf(sheet);
		const foreign = selectors(sheet).filter((each) => chosen(each).some((name) => !has(markup, name)));
		expect(foreign).toEqual([]);
	});
});
