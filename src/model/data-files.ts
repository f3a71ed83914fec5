import type { WordKey } from '#i18n/words.ts';
import { hasPage } from '#markdown/site-pages.ts';
import { hasAttributes } from '#schemas/indicators.ts';

const all = [
	{ name: 'indicators.csv', text: 'data.fileCsv', type: 'text/csv' },
	{
		name: 'indicators.xlsx',
		text: 'data.fileXlsx',
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	},
	{ name: 'indicators.json', text: 'data.fileIndicatorsJson', type: 'application/json' },
	{ name: 'plan.json', text: 'data.filePlanJson', type: 'application/json' },
	{ name: 'indicators.schema.json', text: 'data.fileSchema', type: 'application/schema+json' },
	{ name: 'plan.schema.json', text: 'data.fileSchema', type: 'application/schema+json' },
] as const satisfies readonly { name: string; text: WordKey; type: string }[];

/** A data file, what it holds, and its media type. */
export type DataFile = (typeof all)[number];

/** Whether a file is of the indicators, which a plan may not have. */
const isOfIndicators = ({ name }: DataFile): boolean => name.startsWith('indicators.');

/** The data files of the plan. */
export const dataFiles: readonly DataFile[] = all.filter((file) => hasPage('/indicators/') || !isOfIndicators(file));

/** The route parameters of the data files with an ending (`csv`), for getStaticPaths. */
export const dataFilePaths = (ending: string) => () =>
	dataFiles
		.filter(({ name }) => name.endsWith(`.${ending}`))
		.map(({ name }) => ({ params: { file: name.slice(0, -ending.length - 1) } }));

/** What is said of the indicators as a whole, of what the plan has. */
export const indicatorsDescription: WordKey =
	hasPage('/units/') && hasAttributes ? 'indicators.description' : 'indicators.descriptionPlain';
