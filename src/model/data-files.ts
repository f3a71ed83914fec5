import type { WordKey } from '#i18n/words.ts';

/** The data files, what each holds, and its media type. */
export const dataFiles = [
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
