import { csvText } from '#downloads/csv-text.ts';
import { excelFile } from '#downloads/excel.ts';
import { columns, indicatorCells } from '#downloads/indicator-file.ts';

/** The indicators as CSV. */
export const indicatorCsv = (): string => csvText([columns.map(({ name }) => name), ...indicatorCells()]);

/** The indicators as an Excel file: a sheet with a fixed head, numbers as numbers. */
export function indicatorXlsx(): Promise<Uint8Array<ArrayBuffer>> {
	const head = columns.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }));
	const rows = indicatorCells().map((cells) => cells.map((value) => (value === null ? null : { value })));
	return excelFile([
		{
			data: [head, ...rows],
			sheet: 'indicators',
			stickyRowsCount: 1,
			columns: columns.map(({ name }) => ({ width: name.startsWith('name_') ? 48 : 18 })),
		},
	]);
}
