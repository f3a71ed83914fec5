import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingFloor, workingFloor } from '#browser/targets.ts';
import { pageTypes } from '../support/page-types.ts';
import { DIST, readPage, valuesOf } from '../support/site.ts';
import { lackingInCss, lackingInElement, lackingInScript } from '../support/used-features.ts';

/** What the oldest browsers lack and is used all the same, by why a page is whole without it. */
type Allowed = Readonly<Record<string, readonly string[]>>;

const styles: Allowed = {
	'a finer setting of type, lines and colours': [
		...[
			'text-autospace',
			'text-spacing-trim',
			'hanging-punctuation',
			'text-wrap',
			'text-size-adjust',
			'orphans',
			'widows',
		],
		...[
			'text-underline-offset',
			'text-decoration-thickness',
			'color-scheme',
			'accent-color',
			'font-family: ui-monospace',
			'cursor',
			'resize',
		],
	],
	'the build writes it with a prefix too': [
		'text-decoration: dotted',
		'text-decoration: dashed',
		'print-color-adjust: exact',
	],
	'words wrap as those of body do': ['overflow-wrap: anywhere'],
	'a limit that is not kept to: things are larger, or one under the other': ['min()', 'max()', 'env()'],
	'what scrolls into view stands at the edge': ['scroll-padding-bottom', 'scroll-margin-top', 'overscroll-behavior'],
	'the reader’s own settings do the same': ['@media (prefers-color-scheme)', '@media (prefers-contrast)'],
	'the browser shows focus, forced colours and what is behind a dialog in its own way': [
		...[':focus-visible', ':backdrop', '@media (forced-colors)', 'forced-color-adjust'],
	],
	'places are kept for what a script shows; without, they are not': ['@media (scripting)'],
	'older.ts opens disclosures on paper': [':details-content', 'content-visibility'],
	'Chart.css has a rule by the width of the window': ['container-type', '@container'],
	'the sheet is the browser’s own': ['@page', 'page', 'break-after: avoid'],
	'helpers.css has margins instead': ['gap in flex'],
	'boxes stand at the middle or the beginning of their line': [
		...['display: contents', 'align-self: start', 'align-content: start', 'place-content: end'],
	],
};

const scripts: Allowed = {
	'provide.ts gives it': ['.at', '.replaceAll', '.replaceChildren'],
	'a library asks for it first': ['.captureStackTrace'],
	'asked for first': ['HTMLDialogElement', '.showModal', '.share', 'ClipboardItem'],
	'a method of an object of the site’s own': ['.phrase', '.move', '.finished', '.equals', '.use', '.destroy', '.take'],
};

const elements: Allowed = {
	'read as elements without a meaning': ['<search>'],
	'asked for first': ['<dialog>'],
	'several may be open at once': ['<details name>'],
	'keyboards and fields as the browser has them': ['autocapitalize', 'enterkeyhint', '<textarea autocomplete>'],
	'the file opens instead': ['<a download>'],
};

const filesIn = (end: string) => readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith(end));
const textOf = (name: string) => readFileSync(join(DIST, '_astro', name), 'utf8');

/** The scripts that every page loads: they run wherever the plan can be read. */
const everywhere = new Set(
	valuesOf(readPage('/accessibility/'), 'script[src]', 'src').flatMap((src) => {
		const name = src.split('/').at(-1) ?? '';
		return [name, ...Array.from(textOf(name).matchAll(/from"\.\/([^"]+)"/g), ([, imported = '']) => imported)];
	}),
);

/** Holds what was found lacking to what is allowed, and that to what was found: a line that nothing needs any more goes. */
function hold(found: readonly (readonly [where: string, lacking: ReadonlyMap<string, string[]>])[], allowed: Allowed) {
	const names = new Set(Object.values(allowed).flat());
	const faults = found.flatMap(([where, lacking]) =>
		Array.from(lacking, ([name, browsers]) => (names.has(name) ? '' : `${where}: ${name} (${browsers.join(', ')})`)),
	);
	expect(faults.filter(Boolean)).toEqual([]);
	const used = new Set(found.flatMap(([, lacking]) => [...lacking.keys()]));
	expect([...names].filter((name) => !used.has(name))).toEqual([]);
}

describe('the oldest browsers of src/browser/targets.ts', () => {
	it('know all that style sheets use, or the page is whole without it', () => {
		hold(
			filesIn('.css').map((file) => [file, lackingInCss(textOf(file), readingFloor)]),
			styles,
		);
	});

	it('know all that scripts use: those of every page where the plan can be read, the others where they work', () => {
		expect(everywhere.size).toBeGreaterThan(2);
		hold(
			filesIn('.js').map((file) => [
				file,
				lackingInScript(textOf(file), everywhere.has(file) ? readingFloor : workingFloor),
			]),
			scripts,
		);
	});

	it('know all elements and attributes of every type of page, or the page is whole without them', () => {
		hold(
			pageTypes.map((path) => {
				const found = readPage(path)('*')
					.toArray()
					.flatMap((each) =>
						'attribs' in each ? [...lackingInElement(each.name, Object.keys(each.attribs), readingFloor)] : [],
					);
				return [path, new Map(found)] as const;
			}),
			elements,
		);
	});
});
