import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import Observations from '#components/Observations.astro';
import { translator } from '#i18n/translate.ts';
import { type ObservationView, observationViews } from '#model/observations.ts';
import type { Observation } from '#schemas/monitoring-rows.ts';
import { inEveryLanguage } from '../support/in-every-language.ts';

const observed = (year: number, value: number, url?: string): Observation => ({
	indicator: 1,
	year,
	value,
	publishedAs: String(value),
	state: 'final',
	source: {
		title: inEveryLanguage({ zh: '\u5E74\u5EA6\u76D1\u6D4B\u62A5\u544A', en: 'Annual monitoring report' }),
		url,
		publishedOn: '2022-02-01',
	},
});
const percent = { measure: 'percent', measureUnit: inEveryLanguage({ zh: '%', en: '%' }) } as const;
const count = { measure: 'count', measureUnit: inEveryLanguage({ zh: '\u4E2A', en: 'jobs' }) } as const;

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
	it('are shown with their measure, the latest first, each with its source', async () => {
		const views = observationViews(
			percent,
			[observed(2021, 88), observed(2022, 92.5, 'https://example.org/2022')],
			'en',
		);
		const $ = await render(views, 'en');
		expect(
			$('tbody tr')
				.toArray()
				.map((row) =>
					$(row)
						.find('th,td')
						.toArray()
						.map((cell) => $(cell).find('[data-aside]').remove().end().text().trim()),
				),
		).toEqual([
			['2022', '92.5%', 'Annual monitoring report'],
			['2021', '88%', 'Annual monitoring report'],
		]);
		expect($('a').attr('href')).toBe('https://example.org/2022');
	});

	it('have, on paper, the addresses of their sources as numbered notes', async () => {
		const url = 'https://example.org/report';
		const observations = [observed(2021, 88, url), observed(2022, 90), observed(2023, 92, url)];
		const $ = await render(observationViews(percent, observations, 'en'), 'en');
		const numbers = $('.link-number').toArray();
		expect(numbers.map((number) => $(number).text())).toEqual(['1', '1']);
		const addresses = $('.link-addresses li').toArray();
		expect(addresses.map((address) => $(address).text())).toEqual([url]);
	});

	it('that are counts name what is counted', () => {
		expect(observationViews(count, [observed(2021, 1200)], 'zh-CN')[0]?.value).toBe('1200 \u4E2A');
	});

	it('are said to be unknown where none has been published', async () => {
		const $ = await render(observationViews(percent, [], 'en'), 'en');
		expect($('table')).toHaveLength(0);
		expect($('p').text()).toBe('None is known.');
	});
});
