import type { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';

/** A row of a table with the line of the file it stands on. */
export interface Placed<Row> {
	row: Row;
	line: number;
}

/** What is wrong with a cell of a row; no column where it is the row. */
export interface CellFault {
	column?: string | undefined;
	message: string;
}

/** What is wrong with a row, and the line it stands on; no line where it is the file. */
export interface RowFault extends CellFault {
	line?: number | undefined;
}

/** The rows of a table that are of their form, and what is wrong with the others. */
export interface ReadRows<Row> {
	rows: Placed<Row>[];
	faults: RowFault[];
}

/** A row's cells by the names of its columns; one that is empty is not there. */
export type Cells = Readonly<Record<string, string | undefined>>;

const LIMIT = 60;
const shortened = (text: string) => (text.length > LIMIT ? `${text.slice(0, LIMIT)}…` : text);

/** What is wrong with a row's cells by a schema, one by one. */
export function readCells(cells: Cells, schema: z.ZodType): CellFault[] {
	const issues = schema.safeParse(cells).error?.issues ?? [];
	return issues.map(({ path, message }) => {
		const column = String(path[0] ?? '');
		const empty = message.startsWith('is ') ? '' : 'is empty; ';
		const found = cells[column] ? `is “${shortened(cells[column])}”; ` : empty;
		return { column, message: `${found}${message}` };
	});
}

/** `column “year” is “2o27”; expected a year`. */
export const saidOf = ({ column, message }: CellFault) => (column ? `column “${column}” ${message}` : message);

/** What csv-parse says of a text that it cannot read. */
function parseFault(error: unknown): RowFault {
	const { lines, message } = error as Error & { lines?: number };
	return { line: lines, message: message.split('\n')[0] ?? '' };
}

/** Refuses a head that has not each of the columns once, and no other. */
function checkedHead(head: string[], columns: readonly string[]): string[] {
	const wrong = head.find((name, index) => !columns.includes(name) || head.indexOf(name) !== index);
	const missing = columns.find((name) => !head.includes(name));
	const says = wrong === undefined ? `column “${missing}” is missing` : `column “${wrong}” is unknown or stands twice`;
	if (wrong !== undefined || missing !== undefined)
		throw Object.assign(new Error(`${says}; expected ${columns.join(',')}`), { lines: 1 });
	return head;
}

/** The rows of a CSV text with exactly these columns, in any order, as cells with their lines. */
export function csvCells(content: string, columns: readonly string[], delimiter = ','): ReadRows<Cells> {
	try {
		const records = parse<{ record: Record<string, string>; info: { lines: number } }>(content, {
			bom: true,
			columns: (head: string[]) => checkedHead(head, columns),
			delimiter,
			info: true,
			skip_empty_lines: true,
			skip_records_with_empty_values: true,
			trim: true,
		});
		const rows = records.map(({ record, info }) => ({
			row: Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== '')),
			line: info.lines,
		}));
		return { rows, faults: [] };
	} catch (error) {
		return { rows: [], faults: [parseFault(error)] };
	}
}
