import { z } from 'astro/zod';
import { defaultLocale, type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { languageName, translator } from '#i18n/translate.ts';
import type { WordKey } from '#i18n/words.ts';
import type { OwnText } from '#schemas/monitoring-rows.ts';

export type Cell = string | number | null;

/** A column of a table, and a field of a record: its name, what it holds of an entry, of what form, and the text that says what it means. */
export interface Column<Entry> {
	name: string;
	schema: z.ZodType<Cell>;
	value: (entry: Entry) => Cell;
	meaning: WordKey;
	/** The language that the column is in, where it is in one. */
	locale?: Locale;
	/** The codes that it may hold, where its meaning names them. */
	codes?: readonly string[];
	/** The text around its meaning, where it is of one of several. */
	of?: WordKey;
}

/** A text that is not empty. */
export const filled = z.string().min(1);

/**
 * A column a language: `name_zh`, `name_en`, each holding its part of a text; nothing where a
 * text that may lack (`isOwn`) does. `own` is what the column of the plan's own language means,
 * where it holds the printed text and the others do not.
 */
const perLanguage = <Entry>(
	name: string,
	of: (entry: Entry) => OwnText | undefined,
	schema: z.ZodType<Cell>,
	lacking: Cell,
	[meaning, own]: [WordKey, WordKey],
): Column<Entry>[] =>
	publishedLocales.map((locale) => ({
		name: `${name}_${locales[locale].key}`,
		schema,
		value: (entry) => of(entry)?.[locales[locale].key] ?? lacking,
		meaning: locale === defaultLocale ? own : meaning,
		locale,
	}));

/** A text that is made for each language. */
export const textIn = (of: (locale: Locale) => string): OwnText =>
	Object.fromEntries(publishedLocales.map((locale) => [locales[locale].key, of(locale)]));

/** A column a language of a text that is there in every one. */
export const inEach = <Entry>(
	name: string,
	of: (entry: Entry) => OwnText | undefined,
	meaning: WordKey,
	own = meaning,
) => perLanguage(name, of, filled, '', [meaning, own]);

/** A column a language of a text that may lack in some, or altogether. */
export const inEachGiven = <Entry>(name: string, of: (entry: Entry) => OwnText | undefined, meaning: WordKey) =>
	perLanguage(name, of, filled.nullable(), null, [meaning, meaning]);

/** The columns as fields of a schema. */
export const shapeOf = (columns: readonly Column<never>[]): Record<string, z.ZodType<Cell>> =>
	Object.fromEntries(columns.map(({ name, schema }) => [name, schema]));

/** What the columns hold of an entry, by their names. */
export const recordOf = <Entry>(columns: readonly Column<Entry>[], entry: Entry): Record<string, Cell> =>
	Object.fromEntries(columns.map(({ name, value }) => [name, value(entry)]));

/** A table: the names of the columns, and a row of cells an entry. */
export const tableOf = <Entry>(columns: readonly Column<Entry>[], entries: readonly Entry[]): Cell[][] => [
	columns.map(({ name }) => name),
	...entries.map((entry) => columns.map(({ value }) => value(entry))),
];

/** What each column means, in one language. */
export const meaningsOf = (columns: readonly Column<never>[], locale: Locale) =>
	columns.map(({ name, meaning, locale: language, codes, of }) => {
		const t = translator(locale);
		const text = t(meaning, {
			...(codes && { codes: codes.join(', ') }),
			...(language && { language: languageName(language, locale) }),
		});
		return { name, meaning: of ? t(of, { meaning: text }) : text };
	});
