import { faultAt } from './fault.ts';
import type { Line } from './lines.ts';
import { typesetLine } from './lines.ts';
import { type Cells, cellRows, type TableBody } from './table-cells.ts';
import { COLUMNS, type Column } from './table-columns.ts';

/** The columns that no table lacks; the others a plan may have. */
const NEEDED = ['category', 'no', 'name', 'target'] as const satisfies Column[];
/** Columns whose cells may be empty: a category spans rows, and not all is counted in a unit or was counted before. */
const MAY_BE_EMPTY: readonly Column[] = ['category', 'measureUnit', 'baseline'];

/** A row of the table as printed, empty in a column that the table has not; where the category spans rows, each has it. */
export interface TableRow extends Record<Exclude<Column, 'no'>, string> {
	no: number;
	line: number;
}

/** The table, and the index of the line behind it. */
export interface ReadTable {
	rows: TableRow[];
	/** The heads of its columns as printed. */
	head: { column: Column; text: string }[];
	/** Lines that draw the table and have no words. */
	rules: Line[];
	/** Number of its first line. */
	line: number;
	end: number;
}

const columnOf = (text: string) => (Object.keys(COLUMNS) as Column[]).find((column) => COLUMNS[column].head.test(text));

/** The cells of a line that separators part: tabs or bars; undefined where it has none. */
function separated(raw: string): string[] | undefined {
	const separator = raw.includes('\t') ? '\t' : /[|｜]/u.test(raw) ? /[|｜]/u : undefined;
	if (separator === undefined) return undefined;
	const inner = separator === '\t' ? raw : raw.trim().replace(/^[|｜]|[|｜]$/gu, '');
	return inner.split(separator).map(typesetLine);
}

type Head = { columns: { column: Column; text: string }[]; end: number };

/** The year that a head names, or 0. */
export const yearIn = (text: string): number => Number(/20\d\d/.exec(text)?.[0] ?? 0);

/** Of two columns of years the later is the target, or the one that says so, and the other the baseline. */
function withBaseline(columns: Head['columns']): Head['columns'] {
	const [first, second, third] = columns.filter(({ column }) => column === 'target');
	if (!first || !second || third || yearIn(first.text) === yearIn(second.text)) return columns;
	const [a, b] = [first, second].map(({ text }) => (text.includes('目标') ? 3000 : yearIn(text)));
	const earlier = (a ?? 0) < (b ?? 0) ? first : second;
	return columns.map((each) => (each === earlier ? { ...each, column: 'baseline' } : each));
}

/** A head in one line, or a line for each cell: a cell may take two lines, but not be another's beginning. */
function headAt(lines: readonly Line[], index: number): Head | undefined {
	const columns: Head['columns'] = [];
	const cells = separated(lines[index]?.raw ?? '');
	if (cells) {
		for (const text of cells) {
			const column = columnOf(text);
			if (column) columns.push({ column, text });
			else if (columns.length > 1)
				faultAt(lines[index]?.no ?? 0, `the table has a column “${text}”: expected ${expected()}`);
			else return undefined;
		}
		return columns.length > 2 ? { columns: withBaseline(columns), end: index + 1 } : undefined;
	}
	let end = index;
	for (let at = index; at < lines.length; at += 1) {
		const one = lines[at]?.text ?? '';
		const two = one + (lines[at + 1]?.text ?? '');
		const [text, taken] = columnOf(one) ? [one, 1] : [two, 2];
		const column = columnOf(text);
		if (!column || (taken === 2 && columns.length === 0)) break;
		columns.push({ column, text });
		at += taken - 1;
		end = at + 1;
	}
	// A title such as 主要指标 reads like a head, and is none where that column comes again.
	const isTitle = columns.slice(1).some(({ column }) => column === columns[0]?.column);
	return columns.length > 2 && !isTitle ? { columns: withBaseline(columns), end } : undefined;
}

const examples = (columns: readonly Column[]) => columns.map((column) => COLUMNS[column].example).join(', ');
const expected = () =>
	`${examples(NEEDED)}, and where the plan has them ${examples((Object.keys(COLUMNS) as Column[]).filter((column) => !NEEDED.some((each) => each === column)))}`;

/** The table that begins at `lines[index]`, or undefined where none does. Throws a Fault for one that lacks a column or breaks off. */
export function readTable(lines: readonly Line[], index: number): ReadTable | undefined {
	const head = headAt(lines, index);
	const line = lines[index]?.no ?? 0;
	if (!head) return undefined;
	const names = head.columns.map(({ column }) => column);
	const missing = NEEDED.find((column) => !names.includes(column));
	if (missing)
		faultAt(
			line,
			`the table has no column of the ${COLUMNS[missing].name}: expected ${expected()}; found ${head.columns.map(({ text }) => text).join(', ')}`,
		);
	if (new Set(names).size < names.length)
		faultAt(line, `the table has a column twice: ${head.columns.map(({ text }) => text).join(', ')}`);
	const byLine = separated(lines[index]?.raw ?? '') === undefined;
	const { cells, rules, end } = byLine ? cellRows(lines, head.end, names) : lineRows(lines, head.end, names);
	if (cells.length === 0) faultAt(line, 'the table has no rows');
	return { rows: rowsOf(cells, names), head: head.columns, rules, line, end };
}

/** Rows that separators part, a line each; a row whose category spans may leave its cell empty or out. */
function lineRows(lines: readonly Line[], from: number, names: readonly Column[]): TableBody {
	const cells: Cells[] = [];
	const rules: Line[] = [];
	let end = from;
	for (; end < lines.length; end += 1) {
		const line = lines[end] as Line;
		const parts = separated(line.raw);
		if (!parts) break;
		if (parts.every((part) => /^[-\uFF1A—]*$/.test(part))) {
			rules.push(line);
			continue;
		}
		const own = parts.length === names.length - 1 ? names.filter((name) => name !== 'category') : names;
		if (parts.length !== own.length)
			faultAt(line.no, `a row of ${parts.length} cells: expected ${names.length}, as the table’s head has`);
		cells.push({ line: line.no, values: Object.fromEntries(own.map((name, at) => [name, parts[at] ?? ''])) });
	}
	return { cells, rules, end };
}

/** The rows of the cells: the category of a row that has none is that of the row above. */
function rowsOf(cells: readonly Cells[], names: readonly Column[]): TableRow[] {
	let category = '';
	return cells.map(({ line, values }, index) => {
		category = values.category || category;
		if (Number(values.no) !== index + 1)
			faultAt(line, `expected the row of number ${index + 1}, found “${values.no ?? ''}”`);
		const empty = names.find((column) => !MAY_BE_EMPTY.includes(column) && !values[column]);
		if (empty) faultAt(line, `row ${index + 1} has no ${COLUMNS[empty].name}`);
		if (!category) faultAt(line, `row ${index + 1} has no category`);
		const { name = '', attribute = '', unit = '', measureUnit = '', baseline = '', target = '' } = values;
		if (attribute && !/^(约束性|预期性)$/.test(attribute))
			faultAt(line, `attribute “${attribute}”: expected 约束性 or 预期性`);
		return { no: index + 1, category, name, attribute, unit, measureUnit, baseline, target, line };
	});
}
