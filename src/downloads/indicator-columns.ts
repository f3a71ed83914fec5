import { z } from 'astro/zod';
import { valueColumns } from '#downloads/account-columns.ts';
import { type Column, filled, inEach, textIn } from '#downloads/columns.ts';
import { defaultLocale, type Locale } from '#i18n/locales.ts';
import { indicatorAddress } from '#markdown/address.ts';
import { hasPage } from '#markdown/site-pages.ts';
import { linksOfIndicator } from '#model/cross-references.ts';
import { when } from '#model/period.ts';
import { verdictOf } from '#model/verdicts.ts';
import { verdicts } from '#monitoring/verdict.ts';
import { comparators, hasAttributes, type Indicator } from '#schemas/indicators.ts';
import { observationsOf } from '#schemas/monitoring.ts';
import { attributes, categories, units } from '#schemas/names.ts';

const unitOf = ({ unit, unitPrinted }: Indicator) => unitPrinted ?? (unit && units[unit]);
const passagesOf = ({ no }: Indicator) => [...new Set(linksOfIndicator(no).map(({ address }) => address))].join(' ');

/** What the plan says of an indicator; a column a language for what is said in words. */
const printedColumns: readonly Column<Indicator>[] = [
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
		codes: comparators,
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

/** A part of what is said of an indicator, in every language. */
const said =
	(part: 'label' | 'why') =>
	({ no }: Indicator) =>
		textIn((locale: Locale) => verdictOf(no, locale)[part]);

/** What is said of an indicator at the day of the last look, and its latest value in the words of the tables of values. */
const accountColumns: readonly Column<Indicator>[] = [
	{ name: 'as_of', schema: z.iso.date(), value: () => when.asOf, meaning: 'fields.asOf' },
	{
		name: 'verdict',
		schema: z.enum(verdicts),
		value: ({ no }) => verdictOf(no, defaultLocale).verdict,
		meaning: 'fields.verdict',
		codes: verdicts,
	},
	...inEach('verdict', said('label'), 'fields.verdictLabel'),
	...inEach('verdict_why', said('why'), 'fields.verdictWhy'),
	{
		name: 'values_published',
		schema: z.int().min(0),
		value: ({ no }) => observationsOf(no).length,
		meaning: 'fields.valuesPublished',
	},
	...valueColumns.map(
		({ name, schema, value, ...rest }): Column<Indicator> => ({
			...rest,
			name: `latest_${name}`,
			schema: schema.nullable(),
			of: 'fields.latest',
			value: ({ no }) => {
				const { latest } = verdictOf(no, defaultLocale).judged;
				return latest ? value(latest) : null;
			},
		}),
	),
];

/** The columns of the indicator files, in their order: new ones come behind. */
export const columns: readonly Column<Indicator>[] = [...printedColumns, ...accountColumns];
