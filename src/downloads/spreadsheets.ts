import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { csvText } from '#downloads/csv-text.ts';
import { columns, indicatorCells } from '#downloads/indicator-file.ts';
import { plan } from '#schemas/plan.ts';

/** The day that the archive's entries carry: the plan's, so that two builds are the same bytes. */
const PACKED = `${plan.dated.value}T00:00:00`;

/** The indicators as CSV. */
export const indicatorCsv = (): string => csvText([columns.map(({ name }) => name), ...indicatorCells()]);

/** The indicators as an Excel file: a sheet with a fixed head, numbers as numbers. */
export async function indicatorXlsx(): Promise<Uint8Array<ArrayBuffer>> {
	const head = columns.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }));
	const rows = indicatorCells().map((cells) => cells.map((value) => (value === null ? null : { value })));
	const file = await writeExcelFile([head, ...rows], {
		sheet: 'indicators',
		stickyRowsCount: 1,
		columns: columns.map(({ name }) => ({ width: name.startsWith('name_') ? 48 : 18 })),
	});
	const parts = unzipSync(new Uint8Array(await file.toBuffer()));
	return new Uint8Array(zipSync(parts, { mtime: PACKED, level: 9 }));
}
