import { milestoneColumns, observationColumns } from '#schemas/monitoring-columns.ts';
import { plan } from '#schemas/plan.ts';
import { languageKeys } from '#schemas/text.ts';

/** The years that the workbook has columns for: of the plan, and the one before, from which it starts. */
export const workbookYears = Array.from(
	{ length: plan.period.last - plan.period.first + 2 },
	(_, index) => plan.period.first - 1 + index,
);

/** The columns of a year on the sheet of the indicators. */
export const yearColumns = (year: number) =>
	({ value: `value_${year}`, state: `state_${year}`, source: `source_${year}` }) as const;

/** What of a row of the account stands in it once, by its source's key, or on the sheet of notes. */
const isOfSource = (column: string) => /^(?:source_|published_on$)/.test(column);
const isOfNotes = (column: string) => /^(?:through$|note_)/.test(column);

/**
 * The columns that the workbook's sheets are read by, each by the name that stands in its hidden first row; a sheet
 * may have others between them, which are for the eye.
 */
export const sheetColumns = {
	/** One row: the day of the last look. */
	status: ['as_of'],
	indicators: ['indicator', ...workbookYears.flatMap((year) => Object.values(yearColumns(year)))],
	milestones: [...milestoneColumns(languageKeys).filter((column) => !isOfSource(column)), 'source'],
	sources: ['key', ...observationColumns(languageKeys).filter(isOfSource)],
	notes: [
		'indicator',
		'year',
		...observationColumns(languageKeys).filter(isOfNotes),
		...languageKeys.map((key) => `why_${key}`),
	],
	/** A list of addresses to choose from, which is not read back. */
	places: ['place'],
} as const;
export type SheetKind = keyof typeof sheetColumns;

/** How many rows stand above the first that is read: the hidden names, and the heads. */
export const HEAD_ROWS = 2;
