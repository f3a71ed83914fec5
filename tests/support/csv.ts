/** The rows of a CSV text as RFC 4180 has it, by the names of its head; a byte order mark is left out. */
export function csvRecords(text: string): Record<string, string>[] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of text
		.replace('\uFEFF', '')
		.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/g)) {
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === '\r\n') rows.push([]);
	}
	const [head = [], ...records] = rows.filter((row) => row.length > 1);
	return records.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

/** The names of the columns of a CSV text, none of which is quoted. */
export const csvHead = (text: string): string[] => text.replace('\uFEFF', '').split('\r\n')[0]?.split(',') ?? [];
