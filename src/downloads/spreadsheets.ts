import { csvText } from '#browser/csv-text.ts';
import { milestoneColumns, observationColumns } from '#downloads/account-columns.ts';
import { tableOf } from '#downloads/columns.ts';
import { excelFile } from '#downloads/excel.ts';
import { columns } from '#downloads/indicator-columns.ts';
import { indicators } from '#schemas/indicators.ts';
import { milestones, observations } from '#schemas/monitoring.ts';

/** The indicators as CSV. */
export const indicatorCsv = (): string => csvText(tableOf(columns, indicators));

/** The published values as CSV, with the columns of the file that they are read from. */
export const observationsCsv = (): string => csvText(tableOf(observationColumns, observations));

/** The milestones as CSV, with the columns of the file that they are read from. */
export const milestonesCsv = (): string => csvText(tableOf(milestoneColumns, milestones));

/** The indicators as an Excel file: a sheet with a fixed head, numbers as numbers. */
export function indicatorXlsx(): Promise<Uint8Array<ArrayBuffer>> {
	const head = columns.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }));
	const [, ...cells] = tableOf(columns, indicators);
	const rows = cells.map((row) => row.map((value) => (value === null ? null : { value })));
	return excelFile([
		{
			data: [head, ...rows],
			sheet: 'indicators',
			stickyRowsCount: 1,
			columns: columns.map(({ name }) => ({ width: name.startsWith('name_') ? 48 : 18 })),
		},
	]);
}
