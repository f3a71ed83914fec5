import type { WordKey } from '#i18n/words.ts';
import { chaptersWith } from '#markdown/chapters.ts';
import { hasPage } from '#markdown/site-pages.ts';
import { hasAttributes } from '#schemas/indicators.ts';
import { projectSlugs } from '#schemas/names.ts';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const JSON_TYPE = 'application/json';
const SCHEMA_TYPE = 'application/schema+json';

/** What the files are of, each of which a plan may not have but the text. */
const all = [
	{ name: 'indicators.csv', of: 'indicators', text: 'data.fileCsv', type: 'text/csv' },
	{ name: 'indicators.xlsx', of: 'indicators', text: 'data.fileXlsx', type: XLSX_TYPE },
	{ name: 'indicators.json', of: 'indicators', text: 'data.fileIndicatorsJson', type: JSON_TYPE },
	{ name: 'observations.csv', of: 'indicators', text: 'data.fileObservations', type: 'text/csv' },
	{ name: 'milestones.csv', of: 'works', text: 'data.fileMilestones', type: 'text/csv' },
	{ name: 'progress.json', of: 'works', text: 'data.fileProgress', type: JSON_TYPE },
	{ name: 'monitoring.xlsx', of: 'account', text: 'workbook.file', type: XLSX_TYPE },
	{ name: 'plan.json', of: 'plan', text: 'data.filePlanJson', type: JSON_TYPE },
	{ name: 'indicators.schema.json', of: 'indicators', text: 'data.fileSchema', type: SCHEMA_TYPE },
	{ name: 'progress.schema.json', of: 'works', text: 'data.fileSchema', type: SCHEMA_TYPE },
	{ name: 'plan.schema.json', of: 'plan', text: 'data.fileSchema', type: SCHEMA_TYPE },
] as const satisfies readonly { name: string; of: string; text: WordKey; type: string }[];

/** A data file, what it is of and holds, and its media type. */
export type DataFile = (typeof all)[number];

const hasIndicators = hasPage('/indicators/');
const hasWorks = chaptersWith('tasks').length > 0 || projectSlugs.length > 0;

/** What a plan has of that which files are of: works are its tasks and projects, the account both. */
const HAS: Readonly<Record<DataFile['of'], boolean>> = {
	indicators: hasIndicators,
	works: hasWorks,
	account: hasIndicators || hasWorks,
	plan: true,
};

/** The data files of the plan. */
export const dataFiles: readonly DataFile[] = all.filter(({ of }) => HAS[of]);

/** The data files of one thing, their schemas aside. */
export const dataFilesOf = (thing: DataFile['of']): DataFile[] =>
	dataFiles.filter(({ of, type }) => of === thing && type !== SCHEMA_TYPE);

/** The route parameters of the data files with an ending (`csv`), for getStaticPaths. */
export const dataFilePaths = (ending: string) => () =>
	dataFiles
		.filter(({ name }) => name.endsWith(`.${ending}`))
		.map(({ name }) => ({ params: { file: name.slice(0, -ending.length - 1) } }));

/** What is said of the indicators as a whole, of what the plan has. */
export const indicatorsDescription: WordKey =
	hasPage('/units/') && hasAttributes ? 'indicators.description' : 'indicators.descriptionPlain';
