/** What became of indicators, tasks and projects, on all pages but the account's own: as the data say, and where nothing is known, that once. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDate } from '#i18n/format.ts';
import { publishedLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { chaptersWith } from '#markdown/chapters.ts';
import { hasPage } from '#markdown/site-pages.ts';
import { pagePathOf } from '#markdown/urls.ts';
import { noneFound } from '#model/observations.ts';
import { verdictOf, verdictViews } from '#model/verdicts.ts';
import { verdicts } from '#monitoring/verdict.ts';
import { workState } from '#monitoring/work-state.ts';
import { indicators } from '#schemas/indicators.ts';
import { milestones, monitoringStatus, observations, observationsOf } from '#schemas/monitoring.ts';
import { projectSlugs } from '#schemas/names.ts';
import { entriesOf } from '#search/query/catalog.ts';
import type { Catalog, ResultWords } from '#search/record.ts';
import { DIST, pathIn, readPage, valuesOf, wordsOf } from '../support/site.ts';

const hasValues = observations.length > 0;
const readJson = <Value>(path: string): Value => JSON.parse(readFileSync(DIST + path, 'utf8'));
/** Tasks and projects that a milestone names, or names a measure of. */
const known = [...new Set(milestones.map(({ address }) => address.split('-')[0] ?? ''))];

describe.each(publishedLocales)('what became of the plan in %s', (locale) => {
	const t = translator(locale);
	const page = (path: string) => readPage(pathIn(locale, path));
	const labels = indicators.map(({ no }) => verdictOf(no, locale).label);
	const day = formatDate(monitoringStatus.asOf, locale);
	const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

	it('stands on the page of each indicator: state, why and chart where a value was published, else that none was, once, with the day of the last look', () => {
		for (const { no, measure } of indicators) {
			const $ = page(`/indicators/${no}/`);
			const own = observationsOf(no);
			const { label, why } = verdictOf(no, locale);
			expect(wordsOf($, '.verdict .state'), String(no)).toEqual(own.length > 0 ? [label] : []);
			const isDrawn = measure !== 'words' && own.some(({ value }) => value !== undefined);
			expect($('figure.chart'), String(no)).toHaveLength(isDrawn ? 1 : 0);
			if (own.length > 0) {
				expect($('.verdict').text()).toContain(why);
				continue;
			}
			const text = $('main').text();
			expect(text.split(noneFound(locale)), String(no)).toHaveLength(2);
			expect(noneFound(locale)).toContain(day);
		}
	});

	it('has in each chart every value in a table, and labels for the target and the latest value in the drawings of both widths', () => {
		for (const { no } of indicators) {
			const chart = page(`/indicators/${no}/`)('figure.chart');
			if (chart.length === 0) continue;
			const numbered = observationsOf(no).filter(({ value }) => value !== undefined);
			expect(chart.find('tbody tr').length, String(no)).toBeGreaterThan(numbered.length);
			expect(chart.find('svg')).toHaveLength(2);
			for (const svg of chart.find('svg').toArray())
				expect(chart.find(svg).find('text[font-weight]').length, String(no)).toBeGreaterThan(1);
			const target = indicators.find((each) => each.no === no)?.target ?? {};
			expect(Object.values(target)).toContain(chart.find('tbody tr:last-child td').first().text());
		}
	});

	it('stands in the list of indicators, in the plan’s table and beside its rows in both languages: a state for each where there are values, else a sentence at the head', () => {
		const list = page('/indicators/');
		expect(wordsOf(list, '.indicator-list .state')).toEqual(hasValues ? labels : []);
		const options = valuesOf(list, 'select[name=state] option', 'value').filter(Boolean);
		const used = verdicts.filter((each) => indicators.some(({ no }) => verdictOf(no, locale).verdict === each));
		expect(options).toEqual(hasValues && used.length > 1 ? used : []);
		expect(flat(list('.known').text())).toContain(day);
		const valued = [...verdictViews(locale).values()].filter(({ latest }) => latest).length;
		const counts = (flat(list('.known').text()).match(/\d+/g) ?? []).map(Number);
		expect(counts).toContain(indicators.length);
		if (hasValues) expect(counts).toContain(valued);
		for (const slug of chaptersWith('indicators')) {
			const chapter = page(`/chapters/${slug}/`);
			expect(wordsOf(chapter, '.indicators [data-aside] .state')).toEqual(hasValues ? labels : []);
			expect(chapter('.indicators .state')).toHaveLength(hasValues ? labels.length : 0);
			if (!hasPage(`/bilingual/${slug}/`)) continue;
			expect(wordsOf(page(`/bilingual/${slug}/`), '.pair-indicator [data-aside] .state')).toEqual(
				hasValues ? labels : [],
			);
		}
	});

	it('stands in the sheet of each unit for the indicators it answers for', () => {
		for (const id of new Set(indicators.flatMap(({ unit }) => unit ?? []))) {
			const own = indicators.filter(({ unit }) => unit === id).map(({ no }) => verdictOf(no, locale).label);
			expect(wordsOf(page(`/units/${id}/`), '.indicator-list .state'), id).toEqual(hasValues ? own : []);
		}
	});

	it('stands under the heading of each task and project that something is known of, and of no other', () => {
		const places = new Map<string, string[]>();
		for (const address of known) {
			const path = pagePathOf(address);
			places.set(path, [...(places.get(path) ?? []), address]);
			const $ = page(path);
			const note = $(`[id="${address}"]`).nextAll('.work-note').first();
			expect(note.prevUntil(`[id="${address}"]`).not('.plain').length, address).toBe(0);
			const own = milestones.filter((each) => each.address === address);
			if (own.length > 0) expect(note.find('.state').text(), address).toBe(t(`progress.${workState(own)}`));
		}
		for (const [path, addresses] of places) expect(page(path)('.work-note'), path).toHaveLength(addresses.length);
		for (const path of ['/print/', '/about/']) expect(page(path)('.work-note'), path).toHaveLength(0);
	});

	it('stands on the card of each task, which the filter knows by its state, only where something is known of any', () => {
		if (!hasPage('/tasks/')) return;
		const $ = page('/tasks/');
		const shown = $('[data-task]')
			.toArray()
			.filter((card) => $(card).find('.work-note').length > 0)
			.map((card) => card.attribs['data-task']);
		const ofTasks = valuesOf($, '[data-task]', 'data-task').filter((address) => known.includes(address));
		expect(shown).toEqual(ofTasks);
		const states = valuesOf($, '[data-task][data-state]', 'data-state');
		expect(states).toHaveLength(milestones.length > 0 ? $('[data-task]').length : 0);
		const options = valuesOf($, 'select[name=state] option', 'value').filter(Boolean);
		expect(new Set(options)).toEqual(new Set(new Set(states).size > 1 ? states : []));
	});

	it('stands on the page of each project: its milestones, or that nothing is known, with the day of the last look', () => {
		const addresses = valuesOf(page('/print/'), 'h3[id]', 'id');
		for (const slug of projectSlugs) {
			const $ = page(`/projects/${slug}/`);
			const address = $('h1').attr('id') ?? '';
			expect(addresses).toContain(address);
			const own = milestones.filter((each) => each.address === address);
			expect($('.milestones li')).toHaveLength(own.length);
			const text = flat($('main').text());
			expect(text.includes(flat(t('progress.nothingOn', { date: day }))), slug).toBe(own.length === 0);
		}
	});

	it('stands behind the whole plan as it is printed, with each indicator; where nothing is known, on its cover in a sentence', () => {
		const $ = page('/print/');
		const isKnown = hasValues || milestones.length > 0;
		expect($('#progress')).toHaveLength(isKnown ? 1 : 0);
		expect(wordsOf($, '.print-progress .state')).toEqual(hasValues ? labels : []);
		const said = flat(t('print.nothingKnown', { date: day }));
		expect(flat($('.print-cover').text()).includes(said)).toBe(!isKnown);
		expect(wordsOf($, '.print-contents a').includes(t('progress.title'))).toBe(isKnown);
	});

	it('is counted on the home page', () => {
		const section = flat(page('/')('section[aria-labelledby=progress]').text());
		const valued = indicators.filter(({ no }) => verdictOf(no, locale).latest).length;
		expect(section).toContain(
			hasValues
				? t('progress.known', { known: valued, count: indicators.length })
				: t('progress.noneOfIndicators', { count: indicators.length }),
		);
	});

	it('comes with the results of search, and each state leads to the account', () => {
		const catalog = readJson<Catalog>(`/search/${locale}.json`);
		const { states, stateNames } = readJson<ResultWords>(catalog.results);
		for (const { no } of indicators)
			expect(states[`indicator-${no}`]).toBe(hasValues ? verdictOf(no, locale).verdict : undefined);
		for (const address of known) expect(states[address], address).not.toBe('nothing');
		expect(new Set(Object.values(states))).toEqual(new Set(Object.keys(stateNames)));
		const entries = entriesOf(catalog);
		expect(entries.some(({ path }) => path === '/progress/')).toBe(true);
		for (const verdict of verdicts) {
			const entry = entries.find(({ label }) => label.endsWith(t(`progress.${verdict}`)));
			expect(entry?.path, verdict).toBe(verdict in stateNames ? `/progress/?state=${verdict}` : '/progress/');
		}
	});
});
