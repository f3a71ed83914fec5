import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planPlaces } from '#extracts/plan-places.ts';
import { asExtract } from '#extracts/store.ts';
import { publishedLocales } from '#i18n/locales.ts';
import { projectSlugs } from '#schemas/names.ts';
import { DIST, pagePaths, pathIn, readPage } from '../support/site.ts';

const placesOf = ($: ReturnType<typeof readPage>) => {
	const { text, projects } = JSON.parse($('[data-extracts-page]').attr('data-extracts-page') ?? '{}');
	return planPlaces(JSON.parse(readFileSync(`${DIST}${text}`, 'utf8')), projects);
};

describe.each(publishedLocales)('extracts in %s', (locale) => {
	const $ = readPage(pathIn(locale, '/extracts/'));
	const show = placesOf($);

	it('have what every button of the site adds: words, and a page that has the place', () => {
		const added = pagePaths()
			.filter((path) => path.startsWith(pathIn(locale, '/')))
			.flatMap((path) => JSON.parse(readPage(path)('[data-extracts]').attr('data-extracts') || '[]'))
			.map((each) => asExtract({ ...each, locale }));
		expect(added.length).toBeGreaterThan(projectSlugs.length);
		for (const extract of added) {
			if (!extract) throw new Error('a button adds what is nothing to collect');
			const { isGone, texts, url = '' } = show(extract);
			expect([isGone, texts.length > 0], extract.id).toEqual([false, true]);
			const [path = '', id] = url.split('#');
			expect(readPage(path)(`[id="${id}"]`).length, url).toBe(1);
		}
	});

	it('of all of a task or project, of one paragraph alone, and of what the plan has not', () => {
		const file = JSON.parse(readFileSync(`${DIST}/verify/${locale}.json`, 'utf8'));
		const [address = '', , text = ''] = file.blocks.find(([at]: string[]) => at?.includes('-')) ?? [];
		const whole = show({ kind: 'block', locale, id: address });
		expect(whole.texts.map((each) => each.address)).toEqual([address]);
		const quote = text.slice(0, 4);
		expect(show({ kind: 'block', locale, id: address, quote }).quote?.found).toBe(true);
		expect(show({ kind: 'block', locale: 'xx', id: address, quote }).quote?.found).toBe(false);
		expect(show({ kind: 'block', locale, id: '99.9-9' })).toMatchObject({ isGone: true, label: '99.9-9', texts: [] });
		for (const id of projectSlugs) expect(show({ kind: 'project', locale, id }).texts.length).toBeGreaterThan(1);
	});

	it('have a page that works without script too, and leads to pages to collect from', () => {
		expect($('[data-extracts-without] a').attr('href')).toBe(pathIn(locale, '/print/'));
		expect($('[data-extracts-empty] a').length).toBeGreaterThan(1);
		expect($('.site-footer a[href$="/extracts/"]')).toHaveLength(1);
	});
});
