import type { z } from 'astro/zod';
import { locales, publishedLocales } from '#i18n/locales.ts';
import { figureChartSchema, figureSchema } from '#schemas/figures.ts';
import { GLOSSARY_FILE } from '#schemas/glossary.ts';
import { drawnLabelSchema, homeNumberSchema, topicSchema } from '#schemas/home.ts';
import { indicatorSchema } from '#schemas/indicators.ts';
import { indicatorLinkSchema, projectLinkSchema, unitMentionSchema } from '#schemas/links.ts';
import { PLAIN_WORDS_FILE } from '#schemas/plain-words.ts';
import { chaptersSchema, planSchema } from '#schemas/plan.ts';
import { sketchSchema } from '#schemas/sketches.ts';
import { everydaySchema, saidSchema, synonymSchema, synonymsFile } from '#schemas/synonyms.ts';
import { localized } from '#schemas/text.ts';
import type { PlanData } from './plan-data.ts';
import { entryProblem, type Problem, schemaProblems } from './problem.ts';

/** The entries of a data file: what each is called, and its form, where that is not seen to when the file is read. */
export interface DataList {
	file: string;
	entries: readonly { name: string; value: unknown }[];
	schema?: z.ZodType;
}

/** Names the entries of a list. */
const named = <Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string) =>
	entries.map((value) => ({ name: nameOf(value), value }));

/** How entries are called in messages. */
export const nameOf = {
	indicator: ({ no }: PlanData['indicators'][number]) => `indicator ${no}`,
	figure: ({ id }: PlanData['figures'][number]) => `figure ${id}`,
	chart: ({ id }: PlanData['charts'][number]) => `chart ${id}`,
	sketch: ({ place }: PlanData['sketches'][number]) => `sketch of ${place}`,
	indicatorLink: (each: PlanData['indicatorLinks'][number]) => `link indicator ${each.indicator} – ${each.address}`,
	projectLink: ({ project, address }: PlanData['projectLinks'][number]) => `link ${project} – ${address}`,
	mention: ({ unit, address }: PlanData['unitMentions'][number]) => `mention of ${unit} – ${address}`,
	term: ({ id }: PlanData['glossary'][number]) => `term ${id}`,
	said: ({ say }: { say: readonly string[] }) => `“${say?.[0]}”`,
	topic: ({ id }: PlanData['topics'][number]) => `topic ${id}`,
	homeNumber: (number: PlanData['homeNumbers'][number]) =>
		`home number ${'indicator' in number ? `indicator ${number.indicator}` : number.figure}`,
	drawnLabel: ({ address }: PlanData['drawnLabels'][number]) => `label of ${address}`,
	plainSentence: ({ place }: Pick<PlanData['plainWords'][number], 'place'>) => `sentence ${place}`,
} as const;

/** Every entry of the data, file by file. */
export function dataLists(data: PlanData): DataList[] {
	return [
		{ file: 'src/data/plan.ts', entries: [{ name: 'chapters', value: data.chapters }], schema: chaptersSchema },
		{ file: 'src/data/plan.ts', entries: [{ name: 'plan', value: data.plan }], schema: planSchema },
		...Object.entries(data.names).map(([file, names]) => ({
			file,
			entries: Object.entries(names).map(([name, value]) => ({ name, value })),
			schema: localized,
		})),
		{ file: 'src/data/indicators.ts', entries: named(data.indicators, nameOf.indicator), schema: indicatorSchema },
		{ file: 'src/data/figures.ts', entries: named(data.figures, nameOf.figure), schema: figureSchema },
		{ file: 'src/data/charts.ts', entries: named(data.charts, nameOf.chart), schema: figureChartSchema },
		{ file: 'src/data/sketches.ts', entries: named(data.sketches, nameOf.sketch), schema: sketchSchema },
		{
			file: 'src/data/links.ts',
			entries: named(data.indicatorLinks, nameOf.indicatorLink),
			schema: indicatorLinkSchema,
		},
		{ file: 'src/data/links.ts', entries: named(data.projectLinks, nameOf.projectLink), schema: projectLinkSchema },
		{ file: 'src/data/links.ts', entries: named(data.unitMentions, nameOf.mention), schema: unitMentionSchema },
		{ file: GLOSSARY_FILE, entries: named(data.glossary, nameOf.term) },
		...publishedLocales.flatMap((locale) => {
			const { key } = locales[locale];
			const { synonyms, everyday, untreated } = data.readersWords[key];
			const file = synonymsFile(key);
			return [
				{ file, entries: named(synonyms, nameOf.said), schema: synonymSchema },
				{ file, entries: named(everyday, nameOf.said), schema: everydaySchema },
				{ file, entries: untreated.map((word) => ({ name: `“${word}”`, value: word })), schema: saidSchema },
			];
		}),
		{ file: 'src/data/home.ts', entries: named(data.topics, nameOf.topic), schema: topicSchema },
		{ file: 'src/data/home.ts', entries: named(data.homeNumbers, nameOf.homeNumber), schema: homeNumberSchema },
		{ file: 'src/data/home.ts', entries: named(data.drawnLabels, nameOf.drawnLabel), schema: drawnLabelSchema },
		{ file: PLAIN_WORDS_FILE, entries: named(data.plainWords, nameOf.plainSentence) },
	];
}

/** Entries that are not of their form, stand twice, or, in the table, out of order. */
export function checkForms(data: PlanData): Problem[] {
	const ofLists = dataLists(data).flatMap(({ file, entries, schema }) => {
		const seen = new Set<string>();
		return entries.flatMap(({ name, value }) => {
			const isTwice = seen.has(name);
			seen.add(name);
			return [
				...(schema ? schemaProblems(schema, value, file, name) : []),
				...(isTwice ? [entryProblem(file, name, 'stands twice; expected once')] : []),
			];
		});
	});
	const ofOrder = data.indicators.flatMap((indicator, index) =>
		indicator.no === index + 1
			? []
			: [
					entryProblem(
						'src/data/indicators.ts',
						nameOf.indicator(indicator),
						`field “no” stands in place ${index + 1}; expected ${index + 1}, each number once`,
					),
				],
	);
	return [...ofLists, ...ofOrder];
}
