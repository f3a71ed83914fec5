import type { Sheet } from 'write-excel-file/node';
import { type Choice, columnLetter, type SheetWithChoices } from '#downloads/excel.ts';
import { HEAD_ROWS } from '#downloads/workbook-columns.ts';
import { type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { languageName, translator } from '#i18n/translate.ts';
import type { WordKey } from '#i18n/words.ts';

/** A column of a sheet of the workbook. */
export interface SheetColumn {
	/** The name that it is read by; none of one that is for the eye. */
	name?: string;
	head: string;
	width: number;
	/** What its drop-down list has. */
	list?: Choice['list'];
}

const SHEET_NAME = 31;
const HEAD = { fontWeight: 'bold', wrap: true, alignVertical: 'top', backgroundColor: '#e8eef4' } as const;
const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/gu;
const BODY = { wrap: true, alignVertical: 'top' } as const;

/** A line's height in points. */
const LINE = 15;

/** How many lines a text takes in a column as wide as so many digits; a Chinese character is as wide as two. */
const linesIn = (text: string, width: number) =>
	text
		.split('\n')
		.reduce(
			(sum, line) => sum + Math.max(1, Math.ceil((line.length + (line.match(CHINESE)?.length ?? 0)) / (width - 1))),
			0,
		);

/** The height of a row: spreadsheets do not all measure it themselves when they open a file. */
const heightOf = (texts: readonly unknown[], columns: readonly SheetColumn[]) =>
	LINE * Math.max(1, ...columns.map(({ width }, index) => linesIn(String(texts[index] ?? ''), width)));

/** A text in every language of the plan, each once. */
export const inAll = (of: (locale: Locale) => string, between: string) =>
	[...new Set(publishedLocales.map(of))].join(between);

/** A word of the interface in every language, a line each. */
export const headOf = (key: WordKey, values: Record<string, string | number> = {}) =>
	inAll((locale) => translator(locale)(key, values), '\n');

/** A column a language, with its language named in each. */
export const columnsInEach = (name: string, key: WordKey, width: number): SheetColumn[] =>
	publishedLocales.map((of) => ({
		name: `${name}_${locales[of].key}`,
		head: inAll((locale) => translator(locale)(key, { language: languageName(of, locale) }), '\n'),
		width,
	}));

/** The name of a sheet, in every language. */
export const sheetName = (key: WordKey) => inAll((locale) => translator(locale)(key), ' ').slice(0, SHEET_NAME);

/** The cells of a column of a sheet, from the first row below its heads, as another sheet's list names them. */
export const cellsOf = (sheet: string, column: string, rows: number) =>
	`'${sheet.replaceAll("'", "''")}'!$${column}$${HEAD_ROWS + 1}:$${column}$${HEAD_ROWS + rows}`;

/**
 * A sheet with its hidden names, its heads, and rows of texts, by column; every cell that is read is text, so that
 * what is typed stays as it is typed.
 */
export function sheetOf(
	key: WordKey,
	columns: readonly SheetColumn[],
	rows: readonly (readonly (string | number | undefined)[])[],
	stickyColumnsCount: number,
): SheetWithChoices {
	const letters = columns.map((_, index) => columnLetter(index));
	const choices = [...Map.groupBy(columns.entries(), ([, { list }]) => list)].flatMap(([list, of]) =>
		list === undefined
			? []
			: [
					{
						list,
						cells: of
							.map(([index]) => `${letters[index]}${HEAD_ROWS + 1}:${letters[index]}${HEAD_ROWS + rows.length}`)
							.join(' '),
					},
				],
	);
	const heads = columns.map(({ head }) => head);
	const data: Sheet<never>['data'] = [
		columns.map(({ name }) => name),
		columns.map(({ head }) => ({ value: head, ...HEAD, height: heightOf(heads, columns) })),
		...rows.map((row) => {
			const style = { ...BODY, height: heightOf(row, columns) };
			return columns.map(({ name }, index) => {
				const value = row[index];
				if (typeof value === 'number') return { value, ...style };
				return { ...(value && { value }), type: String, ...style, ...(name && { format: '@' }) };
			});
		}),
	];
	return {
		sheet: sheetName(key),
		data,
		columns: columns.map(({ width }) => ({ width })),
		stickyRowsCount: HEAD_ROWS,
		stickyColumnsCount,
		hidesFirstRow: true,
		choices,
	};
}
