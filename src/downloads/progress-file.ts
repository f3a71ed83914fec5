import { z } from 'astro/zod';
import { milestoneColumns } from '#downloads/account-columns.ts';
import { type Column, filled, inEach, recordOf, shapeOf } from '#downloads/columns.ts';
import { documentRecord, documentSchema, jsonText } from '#downloads/record.ts';
import { defaultLocale, type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { headingOf } from '#markdown/address.ts';
import { when } from '#model/period.ts';
import { projectViews, taskViews, type WorkView } from '#model/works.ts';
import { inTime, workStates } from '#monitoring/work-state.ts';
import { milestones, monitoringStatus } from '#schemas/monitoring.ts';
import type { OwnText } from '#schemas/monitoring-rows.ts';

/** A task or a project, with its name in every language. */
type Work = Pick<WorkView, 'kind' | 'address' | 'state'> & { name: OwnText };

/** The fields of a task or a project, its milestones aside. */
export const workColumns: readonly Column<Work>[] = [
	{ name: 'address', schema: filled, value: ({ address }) => address, meaning: 'fields.workAddress' },
	{ name: 'kind', schema: z.enum(['task', 'project']), value: ({ kind }) => kind, meaning: 'fields.workKind' },
	...inEach('name', ({ name }: Work) => name, 'fields.workName'),
	{
		name: 'state',
		schema: z.enum(workStates),
		value: ({ state }) => state,
		meaning: 'fields.workState',
		codes: workStates,
	},
];

const successors = inEach('title', () => monitoringStatus.successor?.title, 'fields.name');

/** `progress.json`. */
export const progressFileSchema = z.strictObject({
	document: documentSchema,
	as_of: z.iso.date(),
	period: z.strictObject({ first: z.int(), last: z.int() }),
	successor: z.strictObject({ ...shapeOf(successors), url: z.url().optional() }).optional(),
	works: z.array(
		z.strictObject({ ...shapeOf(workColumns), milestones: z.array(z.strictObject(shapeOf(milestoneColumns))) }),
	),
});

/** The tasks of the plan, then its projects, each with its name in every language. */
async function works(): Promise<Work[]> {
	const viewsIn = async (locale: Locale) => [...(await taskViews(locale)), ...(await projectViews(locale))];
	const named = await Promise.all(
		publishedLocales.map(async (locale) => {
			const titles = (await viewsIn(locale)).map(({ address, title }) => [address, title] as const);
			return [locales[locale].key, new Map(titles)] as const;
		}),
	);
	return (await viewsIn(defaultLocale)).map(({ kind, address, state }) => ({
		kind,
		address,
		state,
		name: Object.fromEntries(named.map(([key, titles]) => [key, titles.get(address) ?? ''])),
	}));
}

/** The text of `progress.json`. Throws where it is not of its schema. */
export async function progressJson(): Promise<string> {
	const { successor } = monitoringStatus;
	const records = (await works()).map((work) => ({
		...recordOf(workColumns, work),
		milestones: inTime(milestones.filter(({ address }) => headingOf(address) === work.address)).map((each) =>
			recordOf(milestoneColumns, each),
		),
	}));
	return jsonText(
		progressFileSchema.parse({
			document: documentRecord(),
			as_of: when.asOf,
			period: { first: when.period.first, last: when.period.last },
			...(successor && {
				successor: { ...recordOf(successors, undefined), ...(successor.url && { url: successor.url }) },
			}),
			works: records,
		}),
	);
}
