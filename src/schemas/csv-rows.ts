import type { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';

/** A row of a table with the line of the file it stands on. */
export interface Placed<Row> {
	row: Row;
	line: number;
}

/** What csv-parse says of a row that it cannot read. */
const faultOf = (error: unknown): string => {
	const { lines, message } = error as Error & { lines?: number };
	return `${lines === undefined ? '' : `line ${lines}: `}${message.split('\n')[0]}`;
};

/** The rows of a CSV text as csv-parse reads them, by the names of its columns, each with its line. */
function recordsOf(content: string, file: string, columns: readonly string[]) {
	const named = (head: string[]) => {
		const wrong = head.find((name, index) => !columns.includes(name) || head.indexOf(name) !== index);
		const missing = columns.find((name) => !head.includes(name));
		if (wrong !== undefined)
			throw new Error(`line 1: column “${wrong}” is unknown or stands twice; expected ${columns.join(',')}`);
		if (missing !== undefined) throw new Error(`line 1: column “${missing}” is missing`);
		return head;
	};
	try {
		return parse<{ record: Record<string, string>; info: { lines: number } }>(content, {
			bom: true,
			columns: named,
			info: true,
			skip_empty_lines: true,
			trim: true,
		});
	} catch (error) {
		throw new Error(`${file}: ${faultOf(error)}`);
	}
}

/**
 * The rows of a CSV text (a head with exactly these columns, in any order), read by a schema; empty cells
 * count as not there. Throws an Error with one line that names file, line and column at the first fault.
 */
export function parseRows<Row>(
	content: string,
	file: string,
	columns: readonly string[],
	schema: z.ZodType<Row>,
): Placed<Row>[] {
	return recordsOf(content, file, columns).map(({ record, info }) => {
		const filled = Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== ''));
		const read = schema.safeParse(filled);
		if (read.success) return { row: read.data, line: info.lines };
		const [issue] = read.error.issues;
		const column = String(issue?.path[0] ?? '');
		const found = record[column] ? `is “${record[column]}”; ` : '';
		throw new Error(`${file}: line ${info.lines}: column “${column}” ${found}${issue?.message}`);
	});
}
