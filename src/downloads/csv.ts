import { csvText } from '#downloads/csv-text.ts';
import { columns, type IndicatorRecord } from '#downloads/indicator-records.ts';

/** The indicators as CSV. */
export function indicatorCsv(records: readonly IndicatorRecord[]): string {
	const keys = Object.keys(columns) as (keyof IndicatorRecord)[];
	return csvText([keys, ...records.map((record) => keys.map((key) => record[key]))]);
}
