import { describe, expect, it, vi } from 'vitest';
import { chartIds } from '#charts/index.ts';
import { columns } from '#downloads/indicator-columns.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { chartView } from '#model/charts.ts';
import { indicatorsDescription } from '#model/data-files.ts';
import { indicatorsView } from '#model/indicator-list.ts';
import { cellTexts, indicatorRows } from '#model/indicator-rows.ts';

vi.mock('#data/indicators.ts', async (original) => {
	const { indicators } = await original<typeof import('#data/indicators.ts')>();
	const plain = ({ attribute: _, unit: __, unitPrinted: ___, ...rest }: Record<string, unknown>) => rest;
	return { indicators: indicators.map(plain) };
});
vi.mock('#data/units.ts', () => ({ units: {} }));
vi.mock('#model/entries.ts', () => ({ chapterEntry: async () => ({ blocks: [] }) }));

const some = indicatorRows(defaultLocale).length > 0;

describe.runIf(some)('a table that tells neither types nor offices', () => {
	it('has no columns of them in the files', () =>
		expect(columns.filter(({ name }) => /^(attribute|unit)/.test(name))).toEqual([]));

	it('has no columns and no filters of them on its page, and says nothing of them', async () => {
		const view = await indicatorsView(defaultLocale);
		const ofAll = (names: readonly string[]) => names.filter((name) => name !== 'state');
		expect(ofAll(view.columns.map(({ key }) => key))).toEqual(['no', 'name', 'value']);
		const filters = view.facets.filter(({ options }) => options.length > 0);
		expect(ofAll(filters.map(({ name }) => name))).toEqual(['category']);
		expect(indicatorsDescription).toBe('indicators.descriptionPlain');
	});

	it('has charts of one series, and none of offices', () => {
		const { legend, table } = chartView('indicators-by-category', defaultLocale);
		expect([legend, table.head.length]).toEqual([[], 2]);
		expect(table.rows.filter(({ values }) => values[0] === '')).toEqual([]);
		expect(chartIds).not.toContain('indicators-by-unit');
	});

	it('has rows of what it prints alone', () => {
		for (const row of indicatorRows(defaultLocale))
			expect(cellTexts(row)).toEqual([row.baseline, row.target].filter((text) => text !== undefined));
	});
});
