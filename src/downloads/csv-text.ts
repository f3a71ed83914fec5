/** A cell of a CSV file, quoted where RFC 4180 asks for it. */
function cell(value: string | number | null): string {
	const text = String(value ?? '');
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV: a byte order mark, so that Excel reads UTF-8, and CRLF line ends. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
	return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
