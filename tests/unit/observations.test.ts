import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import Observations from '#components/Observations.astro';
import { translator } from '#i18n/translate.ts';
import { type ObservationView, observationViews } from '#model/observations.ts';
import type { Observation, Revision } from '#schemas/monitoring-rows.ts';
import { inEveryLanguage } from '../support/in-every-language.ts';

const observed = (year: number, value: number, url?: string): Observation => ({
	indicator: 1,
	year,
	value,
	publishedAs: `${value}%`,
	state: 'final',
	source: {
		title: inEveryLanguage({ zh: '\u5E74\u5EA6\u76D1\u6D4B\u62A5\u544A', en: 'Annual monitoring report' }),
		url,
		number: url ? undefined : 'No. 5',
		publishedOn: '2022-02-01',
	},
});
const revised = (observation: Observation, revisedOn: string, why: Revision['why']): Revision => ({
	...observation,
	revisedOn,
	why,
});
const percent = { no: 1, measure: 'percent', measureUnit: inEveryLanguage({ zh: '%', en: '%' }) } as const;
const count = { no: 1, measure: 'count', measureUnit: inEveryLanguage({ zh: '\u4E2A', en: 'jobs' }) } as const;

const render = async (observations: ObservationView[], locale: 'zh-CN' | 'en') => {
	const container = await AstroContainer.create();
	return load(
		await container.renderToString(Observations, {
			props: { observations, none: 'None is known.' },
			locals: { locale, t: translator(locale) },
		}),
	);
};

describe('monitoring values', () => {
	it('are shown with their measure and state, the latest first, each with its source and its day', async () => {
		const later = { ...observed(2022, 92.5, 'https://example.org/2022'), state: 'provisional' } as const;
		const $ = await render(observationViews(percent, [observed(2021, 88), later], [], 'en'), 'en');
		const cells = $('tbody tr')
			.toArray()
			.map((row) =>
				$(row)
					.find('th,td')
					.toArray()
					.map((cell) => $(cell).find('[data-aside]').remove().end().text().replace(/\s+/g, ' ').trim()),
			);
		const day = 'published February 1, 2022';
		expect(cells).toEqual([
			['2022', '92.5% Provisional', `Annual monitoring report ${day}`],
			['2021', '88% Final', `Annual monitoring report (No. 5) ${day}`],
		]);
		expect($('td a').attr('href')).toBe('https://example.org/2022');
	});

	it('have an address each, which does not depend on what stands beside them', async () => {
		const ids = (years: number[]) =>
			observationViews(
				percent,
				years.map((year) => observed(year, 90)),
				[],
				'en',
			).map(({ id }) => id);
		expect(ids([2021, 2023])).toEqual(['value-2023', 'value-2021']);
		expect(ids([2023, 2022, 2021])).toEqual(['value-2023', 'value-2022', 'value-2021']);
		const $ = await render(observationViews(percent, [observed(2023, 90)], [], 'en'), 'en');
		expect($('tr#value-2023 a[href="#value-2023"]').text()).toBe('2023');
	});

	it('are cited by their source first, then by where they were read', async () => {
		const [online, printed] = observationViews(
			percent,
			[observed(2021, 88), observed(2022, 90, 'https://example.org/2022')],
			[],
			'en',
		).map(({ citation }) => citation);
		expect(online).toMatch(
			/^Annual monitoring report\. \(2022-02-01\)\. https:\/\/example\.org\/2022 As cited in .+, indicator 1, 2022: 90%\. http.+\/en\/indicators\/1\/#value-2022$/,
		);
		expect(printed).toMatch(/^Annual monitoring report \(No\. 5\)\. \(2022-02-01\)\. As cited in .+#value-2021$/);
		const [chinese] = observationViews(percent, [observed(2022, 90, 'https://example.org/2022')], [], 'zh-CN');
		expect(chinese?.citation).toContain('[EB/OL]. (2022-02-01). https://example.org/2022 ');
	});

	it('name the months of a part of a year, the words of the source where they differ, and a note', () => {
		const part = { ...observed(2022, 92.5), through: 6, publishedAs: 'about 92.5%', note: { zh: '\u6CE8' } };
		const [view] = observationViews(percent, [part], [], 'en');
		expect(view?.span).toBe('to the end of June 2022');
		expect(view?.publishedAs).toBe('about 92.5%');
		expect(view?.note).toEqual({ text: '\u6CE8', lang: 'zh-CN' });
		expect(observationViews(percent, [observed(2022, 92.5)], [], 'en')[0]?.publishedAs).toBeUndefined();
	});

	it('keep what they were before: old and new value, the day and why, the last change first', async () => {
		const first = revised({ ...observed(2021, 86), state: 'provisional' }, '2022-06-01', { zh: 'a', en: 'Recount' });
		const second = revised(observed(2021, 87), '2023-06-01', { zh: 'b', en: 'Correction' });
		const $ = await render(observationViews(percent, [observed(2021, 88)], [first, second], 'en'), 'en');
		const said = $('.value-changes li')
			.toArray()
			.map((item) => $(item).text());
		expect(said).toEqual([
			'2021: 87% changed to 88% on June 1, 2023. Correction',
			'2021: 86% (Provisional) changed to 87% (Final) on June 1, 2022. Recount',
		]);
	});

	it('have, on paper, the addresses of their sources as numbered notes', async () => {
		const url = 'https://example.org/report';
		const observations = [observed(2021, 88, url), observed(2022, 90), observed(2023, 92, url)];
		const $ = await render(observationViews(percent, observations, [], 'en'), 'en');
		const numbers = $('.link-number').toArray();
		expect(numbers.map((number) => $(number).text())).toEqual(['1', '1']);
		const addresses = $('.link-addresses li').toArray();
		expect(addresses.map((address) => $(address).text())).toEqual([url]);
	});

	it('that are counts name what is counted', () => {
		expect(observationViews(count, [observed(2021, 1200)], [], 'zh-CN')[0]?.value).toBe('1200\u4E2A');
	});

	it('are said to be unknown where none has been published', async () => {
		const $ = await render(observationViews(percent, [], [], 'en'), 'en');
		expect($('table')).toHaveLength(0);
		expect($('p').text()).toBe('None is known.');
	});
});
