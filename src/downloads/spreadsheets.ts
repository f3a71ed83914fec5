import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { milestoneColumns, observationColumns } from '#downloads/account-columns.ts';
import { tableOf } from '#downloads/columns.ts';
import { csvText } from '#downloads/csv-text.ts';
import { columns } from '#downloads/indicator-columns.ts';
import { indicators } from '#schemas/indicators.ts';
import { milestones, observations } from '#schemas/monitoring.ts';
import { plan } from '#schemas/plan.ts';

/** The day that the archive's entries carry: the plan's, so that two builds are the same bytes. */
const PACKED = `${plan.dated.value}T00:00:00`;

/** The indicators as CSV. */
export const indicatorCsv = (): string => csvText(tableOf(columns, indicators));

/** The published values as CSV, with the columns of the file that they are read from. */
export const observationsCsv = (): string => csvText(tableOf(observationColumns, observations));

/** The milestones as CSV, with the columns of the file that they are read from. */
export const milestonesCsv = (): string => csvText(tableOf(milestoneColumns, milestones));

/** The indicators as an Excel file: a sheet with a fixed head, numbers as numbers. */
export async function indicatorXlsx(): Promise<Uint8Array<ArrayBuffer>> {
	const head = columns.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }));
	const [, ...cells] = tableOf(columns, indicators);
	const rows = cells.map((row) => row.map((value) => (value === null ? null : { value })));
	const file = await writeExcelFile([head, ...rows], {
		sheet: 'indicators',
		stickyRowsCount: 1,
		columns: columns.map(({ name }) => ({ width: name.startsWith('name_') ? 48 : 18 })),
	});
	const parts = unzipSync(new Uint8Array(await file.toBuffer()));
	return new Uint8Array(zipSync(parts, { mtime: PACKED, level: 9 }));
}
