import { describe, expect, it } from 'vitest';
import { publishedLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { when } from '#model/period.ts';
import { judge, verdicts } from '#monitoring/verdict.ts';
import { inTime } from '#monitoring/work-state.ts';
import { indicators } from '#schemas/indicators.ts';
import { milestones, monitoringStatus, observations, observationsOf, periodIsOver } from '#schemas/monitoring.ts';
import { projectSlugs } from '#schemas/names.ts';
import { pagePaths, pathIn, readPage, valuesOf, wordsOf } from '../support/site.ts';

const judged = indicators.map((indicator) => judge(indicator, observationsOf(indicator.no), when));
const count = (state: string) => judged.filter(({ verdict }) => verdict === state).length;

describe.each(publishedLocales)('the account in %s', (locale) => {
	const $ = readPage(pathIn(locale, '/progress/'));
	const t = translator(locale);
	const rows = $('tr[data-row]').toArray();

	it('has every indicator once, with its state as a word and for the filter', () => {
		expect(rows.map((row) => $(row).find('.no').text())).toEqual(indicators.map(({ no }) => String(no)));
		for (const [index, row] of rows.entries()) {
			const { verdict } = judged[index] ?? {};
			expect($(row).attr('data-state')).toBe(verdict);
			expect($(row).find('.state').text()).toBe(t(`progress.${verdict ?? 'noValue'}`));
		}
	});

	it('says why where there is a value, and shows it', () => {
		for (const [index, row] of rows.entries()) {
			const has = judged[index]?.latest !== undefined;
			expect($(row).find('small').text().length > 8, $(row).text()).toBe(has);
			expect($(row).find('.latest').text() !== '').toBe(has);
		}
	});

	it('counts what no value was published for, openly and first, whether none or all', () => {
		const text = $('main').text();
		if (observations.length === 0) {
			expect(text.split(t('progress.noneOfIndicators', { count: indicators.length }))).toHaveLength(2);
			expect(wordsOf($, '.progress-table .state')).toHaveLength(indicators.length);
			return;
		}
		const counts = new Map(
			$('.state-counts.large li')
				.toArray()
				.map((each) => [$(each).find('.state').text(), Number($(each).find('b').text())]),
		);
		for (const verdict of verdicts) expect(counts.get(t(`progress.${verdict}`)) ?? 0, verdict).toBe(count(verdict));
		expect(counts.has(t('progress.noValue'))).toBe(true);
	});

	it('counts the indicators of each category and each unit, none left out', () => {
		for (const id of ['by-category', 'by-unit']) {
			const numbers = wordsOf($, `section[aria-labelledby="${id}"] :is(dt small, p)`).flatMap((text) =>
				[...text.matchAll(/\d+/g)].map(([digits]) => Number(digits)),
			);
			expect(
				numbers.reduce((sum, number) => sum + number, 0),
				id,
			).toBe(indicators.length);
		}
	});

	it('has every project, and every milestone with its day, its words and its source', () => {
		expect($('li[data-kind="project"]')).toHaveLength(projectSlugs.length);
		expect(valuesOf($, '.work-list time', 'datetime').sort()).toEqual(inTime(milestones).map(({ date }) => date));
		for (const item of $('.work-list ol li').toArray()) expect($(item).find('small').text().length).toBeGreaterThan(8);
	});

	it('offers to the filter what some row has, and all of that', () => {
		for (const facet of ['kind', 'state', 'category', 'unit']) {
			const options = new Set(valuesOf($, `select[name="${facet}"] option`, 'value').filter(Boolean));
			const ofRows = new Set(
				valuesOf($, `[data-row][data-${facet}]`, `data-${facet}`).flatMap((all) => all.split(' ')),
			);
			for (const option of options) expect(ofRows, facet).toContain(option);
			if (facet === 'state') expect(ofRows).toEqual(options);
		}
	});

	it('says whether the period is over, and when values were last looked for, here, on the home page and in every footer', () => {
		const period = t('document.years', when.period);
		const day = wordsOf($, '.site-footer .period-note')[0] ?? '';
		expect(day.includes(t('period.over', { period }))).toBe(periodIsOver);
		expect(day).toContain(monitoringStatus.asOf.slice(0, 4));
		expect(wordsOf($, 'main .period-note')).toEqual([day]);
		expect(wordsOf(readPage(pathIn(locale, '/')), 'main .period-note')).toEqual([day]);
		expect(wordsOf(readPage(pathIn(locale, '/about/')), 'main .period-note')).toEqual([day]);
	});

	it('has a method with every verdict, each with examples that say that they are invented', () => {
		const method = readPage(pathIn(locale, '/progress/method/'));
		for (const verdict of verdicts) {
			const section = method(`section[aria-labelledby="${verdict}"]`);
			expect(section.find('.method-example').length, verdict).toBeGreaterThan(0);
			expect(new Set(valuesOf(method, `section[aria-labelledby="${verdict}"] .state`, 'class'))).toEqual(
				new Set([`state state-${verdict}`]),
			);
		}
		const label =
			t('method.example', { date: '' })
				.split(/[,;\uFF0C]/)[0]
				?.trim() ?? '';
		for (const text of wordsOf(method, '.method-example .invented')) expect(text).toContain(label);
	});
});

it('every page says in its footer what the period is', () => {
	for (const path of pagePaths()) expect(readPage(path)('.site-footer .period-note').text(), path).not.toBe('');
});
