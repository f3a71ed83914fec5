import { z } from 'astro/zod';
import { documentRecord, documentSchema, filled, inEach, jsonText } from '#downloads/record.ts';
import type { Locale } from '#i18n/locales.ts';
import { languageName, translator } from '#i18n/translate.ts';
import type { WordKey } from '#i18n/words.ts';
import { indicatorAddress } from '#markdown/address.ts';
import { hasPage } from '#markdown/site-pages.ts';
import { linksOfIndicator } from '#model/cross-references.ts';
import { comparators, hasAttributes, type Indicator, indicators } from '#schemas/indicators.ts';
import { observationsOf } from '#schemas/monitoring.ts';
import type { Observation } from '#schemas/monitoring-rows.ts';
import { attributes, categories, units } from '#schemas/names.ts';
import type { Localized } from '#schemas/text.ts';

type Cell = string | number | null;

/** A column of the files: its name, what it holds of an indicator, of what form, and the text that says what it means. */
interface Column {
	name: string;
	schema: z.ZodType<Cell>;
	value: (indicator: Indicator) => Cell;
	meaning: WordKey;
	/** The language that the column is in, where it is in one. */
	locale?: Locale;
}

const unitOf = ({ unit, unitPrinted }: Indicator) => unitPrinted ?? (unit && units[unit]);
const passagesOf = ({ no }: Indicator) => [...new Set(linksOfIndicator(no).map(({ address }) => address))].join(' ');

/** The columns of the indicator files, in their order; a column a language for what is said in words. */
export const columns: readonly Column[] = [
	{ name: 'number', schema: z.int().min(1), value: ({ no }) => no, meaning: 'fields.number' },
	{
		name: 'address',
		schema: z.string().regex(/^indicator-\d+$/),
		value: ({ no }) => indicatorAddress(no),
		meaning: 'fields.address',
	},
	...inEach('category', ({ category }: Indicator) => categories[category], 'fields.category'),
	...inEach('name', ({ name }: Indicator) => name, 'fields.name', 'fields.nameOwn'),
	...(hasAttributes
		? [
				{
					name: 'attribute',
					schema: z.enum(Object.keys(attributes)),
					value: ({ attribute }: Indicator) => attribute ?? null,
					meaning: 'fields.attributeId' as const,
				},
				...inEach('attribute', ({ attribute }: Indicator) => attribute && attributes[attribute], 'fields.attribute'),
			]
		: []),
	...(hasPage('/units/')
		? [
				{
					name: 'unit',
					schema: filled,
					value: ({ unit }: Indicator) => unit ?? null,
					meaning: 'fields.unitId' as const,
				},
				...inEach('unit', unitOf, 'fields.unit', 'fields.unitOwn'),
			]
		: []),
	...inEach('target', ({ target }: Indicator) => target, 'fields.target', 'fields.targetOwn'),
	{
		name: 'comparator',
		schema: z.enum(comparators),
		value: ({ comparator }) => comparator,
		meaning: 'fields.comparator',
	},
	{ name: 'value', schema: z.number().nullable(), value: ({ value }) => value ?? null, meaning: 'fields.value' },
	{
		name: 'measure',
		schema: z.enum(['percent', 'count', 'yuan', 'words']),
		value: ({ measure }) => measure,
		meaning: 'fields.measure',
	},
	...inEach('measure_unit', ({ measureUnit }: Indicator) => measureUnit, 'fields.measureUnit'),
	{
		name: 'measure_unit_source',
		schema: z.enum(['printed', 'name', 'inferred']),
		value: ({ unitSource }) => unitSource,
		meaning: 'fields.unitSource',
	},
	{ name: 'passages', schema: z.string(), value: passagesOf, meaning: 'fields.passages' },
];

/** What each column means, in one language. */
export const columnMeanings = (locale: Locale) =>
	columns.map(({ name, meaning, locale: of }) => ({
		name,
		meaning: translator(locale)(meaning, {
			codes: comparators.join(', '),
			...(of && { language: languageName(of, locale) }),
		}),
	}));

/** All indicators as rows of cells, in the order of the table and of the columns. */
export const indicatorCells = (): Cell[][] =>
	indicators.map((indicator) => columns.map(({ value }) => value(indicator)));

/** Who published a value. */
const sources = inEach('source', ({ source }: Observation) => source.title as Localized, 'monitoring.source');

/** `indicators.json`. */
export const indicatorsFileSchema = z.strictObject({
	document: documentSchema,
	indicators: z.array(
		z.strictObject({
			...Object.fromEntries(columns.map(({ name, schema }) => [name, schema])),
			observations: z.array(
				z.strictObject({
					year: z.int(),
					value: z.number().nullable(),
					...Object.fromEntries(sources.map(({ name, schema }) => [name, schema])),
					url: z.string().optional(),
				}),
			),
		}),
	),
});

/** The text of `indicators.json`. Throws where it is not of its schema. */
export function indicatorsJson(): string {
	const records = indicators.map((indicator) => ({
		...Object.fromEntries(columns.map(({ name, value }) => [name, value(indicator)])),
		observations: observationsOf(indicator.no).map((observation) => ({
			year: observation.year,
			value: observation.value ?? null,
			...Object.fromEntries(sources.map(({ name, value }) => [name, value(observation)])),
			...(observation.source.url && { url: observation.source.url }),
		})),
	}));
	return jsonText(indicatorsFileSchema.parse({ document: documentRecord(), indicators: records }));
}
