import { columns, type IndicatorRecord } from '#downloads/indicator-records.ts';

/** A cell of a CSV file, quoted where RFC 4180 asks for it. */
function cell(value: string | number): string {
	const text = String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The indicators as CSV: a byte order mark, so that Excel reads UTF-8, and CRLF line ends. */
export function indicatorCsv(records: readonly IndicatorRecord[]): string {
	const keys = Object.keys(columns) as (keyof IndicatorRecord)[];
	const lines = [keys, ...records.map((record) => keys.map((key) => record[key]))].map((line) =>
		line.map(cell).join(','),
	);
	return `\uFEFF${lines.join('\r\n')}\r\n`;
}
