import { z } from 'astro/zod';
import { type Column, filled, inEachGiven } from '#downloads/columns.ts';
import type { ValueChange } from '#model/observations.ts';
import { indicators } from '#schemas/indicators.ts';
import {
	type Milestone,
	type MonitoringSource,
	milestoneKinds,
	type Observation,
	type Revision,
	valueStates,
} from '#schemas/monitoring-rows.ts';

/** Columns of who said it. */
const sourceColumns: readonly Column<{ source: MonitoringSource }>[] = [
	...inEachGiven('source', ({ source }: { source: MonitoringSource }) => source.title, 'fields.source'),
	{
		name: 'source_url',
		schema: z.url().nullable(),
		value: ({ source }) => source.url ?? null,
		meaning: 'fields.sourceUrl',
	},
	{
		name: 'source_number',
		schema: filled.nullable(),
		value: ({ source }) => source.number ?? null,
		meaning: 'fields.sourceNumber',
	},
	{
		name: 'published_on',
		schema: z.iso.date(),
		value: ({ source }) => source.publishedOn,
		meaning: 'fields.publishedOn',
	},
];

/** Columns of a value, its note aside. */
export const valueColumns: readonly Column<Observation>[] = [
	{ name: 'year', schema: z.int(), value: ({ year }) => year, meaning: 'fields.year' },
	{
		name: 'through',
		schema: z.int().min(1).max(11).nullable(),
		value: ({ through }) => through ?? null,
		meaning: 'fields.through',
	},
	{ name: 'value', schema: z.number().nullable(), value: ({ value }) => value ?? null, meaning: 'fields.observed' },
	{ name: 'published_as', schema: filled, value: ({ publishedAs }) => publishedAs, meaning: 'fields.publishedAs' },
	{
		name: 'state',
		schema: z.enum(valueStates),
		value: ({ state }) => state,
		meaning: 'fields.valueState',
		codes: valueStates,
	},
	...sourceColumns,
];

/** The columns of `observations.csv`: the head of the file that the values are read from. */
export const observationColumns: readonly Column<Observation>[] = [
	{
		name: 'indicator',
		schema: z.int().min(1).max(indicators.length),
		value: ({ indicator }) => indicator,
		meaning: 'fields.number',
	},
	...valueColumns,
	...inEachGiven('note', ({ note }: Observation) => note, 'fields.note'),
];

/** When a value was replaced, and why. */
const replacedColumns: readonly Column<Revision>[] = [
	{ name: 'revised_on', schema: z.iso.date(), value: ({ revisedOn }) => revisedOn, meaning: 'fields.revisedOn' },
	...inEachGiven('why', ({ why }: Revision) => why, 'fields.why'),
];

/** The columns of `revisions.csv`, the file that replaced values are read from. */
export const revisionColumns: readonly Column<Revision>[] = [...observationColumns, ...replacedColumns];

/** The columns of what changed, behind those of the value of before. */
export const changeColumns: readonly Column<ValueChange>[] = [
	{
		name: 'new_value',
		schema: z.number().nullable(),
		value: ({ to }) => to.value ?? null,
		meaning: 'fields.newValue',
	},
	{
		name: 'new_published_as',
		schema: filled,
		value: ({ to }) => to.publishedAs,
		meaning: 'fields.newPublishedAs',
	},
	...replacedColumns.map(
		({ value, ...column }): Column<ValueChange> => ({ ...column, value: ({ from }) => value(from) }),
	),
];

/** The columns of `milestones.csv`: the head of the file that the milestones are read from. */
export const milestoneColumns: readonly Column<Milestone>[] = [
	{ name: 'address', schema: filled, value: ({ address }) => address, meaning: 'fields.workAddress' },
	{ name: 'date', schema: z.iso.date(), value: ({ date }) => date, meaning: 'fields.date' },
	{
		name: 'kind',
		schema: z.enum(milestoneKinds),
		value: ({ kind }) => kind,
		meaning: 'fields.milestoneKind',
		codes: milestoneKinds,
	},
	...inEachGiven('words', ({ words }: Milestone) => words, 'fields.words'),
	...sourceColumns,
];
