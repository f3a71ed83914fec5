/** A cell of a CSV file, quoted where RFC 4180 asks for it. */
function cell(value: string | number | null): string {
	const text = String(value ?? '');
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

type Rows = readonly (readonly (string | number | null)[])[];

/** Rows as CSV, each line with its end. */
export const csvLines = (rows: Rows, end: string): string =>
	rows.map((row) => `${row.map(cell).join(',')}${end}`).join('');

/** Rows as CSV for Excel: a byte order mark, so that it reads UTF-8, and CRLF line ends. */
export const csvText = (rows: Rows): string => `\uFEFF${csvLines(rows, '\r\n')}`;
