import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from '#hosting/media-types.ts';
import { publishedLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { isOfPlan, type PlanList } from '#offline/rules.ts';
import { filesOf } from '../support/builds.ts';
import { builtPages, DIST, pathIn, readPage } from '../support/site.ts';

const read = (path: string) => readFileSync(join(DIST, path));
const list: PlanList = JSON.parse(read('offline.json').toString());
const files = list.paths.map((path) => path.replace(/(^|\/)$/, '$1index.html'));

describe('the list of the whole plan', () => {
	it('names every page and all that pages and search load, each a file there is, once, and says their size', () => {
		expect(files).toEqual(filesOf(DIST).filter(isOfPlan));
		expect(files).toEqual(expect.arrayContaining(builtPages().map(({ file }) => file)));
		expect(list.bytes).toBe(files.reduce((sum, file) => sum + read(file).length, 0));
		expect(list.sent).toBeLessThan(list.bytes);
	});

	it('has what a search loads', () => {
		const kinds = [/^search\/hashed\/.*\.pf_index$/, /wasm\./, /texts\..*json$/, /^verify\/.*json$/, /^share\/.*json$/];
		for (const kind of kinds) expect(files.filter((file) => kind.test(file)).length, `${kind}`).toBeGreaterThan(0);
	});
});

describe('the worker', () => {
	it('is of the edition that the list is of, and has the line of every language', () => {
		const worker = read('worker.js').toString();
		expect(worker).toContain(`"${list.edition}"`);
		for (const locale of publishedLocales)
			expect(worker).toContain(JSON.stringify(translator(locale)('offline.missing')));
	});

	it('is registered by the script of every page', () => {
		const scripts = readPage('/accessibility/')('script[src]').toArray();
		expect(scripts.some(({ attribs }) => read(attribs.src ?? '').includes('/worker.js'))).toBe(true);
	});
});

describe.each(publishedLocales)('the manifest in %s', (locale) => {
	const $ = readPage(pathIn(locale, '/accessibility/'));
	const manifest = JSON.parse(read($('link[rel=manifest]').attr('href') ?? '').toString());

	it('names the site, and begins in its language', () => {
		const t = translator(locale);
		expect(manifest).toMatchObject({ name: t('plan.name'), short_name: t('plan.shortName'), lang: locale, scope: '/' });
		expect(manifest.start_url).toBe(pathIn(locale, '/'));
		expect(mediaTypeOf('plan.webmanifest')?.type).toBe('application/manifest+json');
	});

	it('has icons of the sizes it says, and devices that read no manifest have theirs', () => {
		const sides = [...manifest.icons, { src: $('link[rel=apple-touch-icon]').attr('href'), sizes: '180x180' }];
		for (const { src, sizes } of sides) {
			const png = read(src);
			expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
		}
		expect(manifest.icons.map(({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`)).toEqual([
			'192x192 any',
			'512x512 any',
			'512x512 maskable',
		]);
	});
});
