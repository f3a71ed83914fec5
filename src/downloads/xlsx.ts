import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { columns, type IndicatorRecord } from '#downloads/indicator-records.ts';

/** The day that the archive's entries carry: the plan's, so that two builds are the same bytes. */
const PACKED = '2021-04-22T00:00:00';

/** The indicators as an Excel file: a sheet with a fixed head, numbers as numbers. */
export async function indicatorXlsx(records: readonly IndicatorRecord[]): Promise<Uint8Array<ArrayBuffer>> {
	const keys = Object.keys(columns) as (keyof IndicatorRecord)[];
	const head = keys.map((key) => ({ value: key as string, fontWeight: 'bold' as const }));
	const rows = records.map((record) => keys.map((key) => ({ value: record[key] })));
	const file = await writeExcelFile([head, ...rows], {
		sheet: 'indicators',
		stickyRowsCount: 1,
		columns: keys.map((key) => ({ width: /name_/.test(key) ? 48 : 18 })),
	});
	const parts = unzipSync(new Uint8Array(await file.toBuffer()));
	return new Uint8Array(zipSync(parts, { mtime: PACKED, level: 9 }));
}
