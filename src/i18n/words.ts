import { type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import type { zh } from '#i18n/words/zh.ts';

type Tree = typeof zh;

/** The words of the interface in one language: every text of the Chinese file; `count_one` beside `count` where one needs a form of its own. */
export type Words = {
	readonly [Group in keyof Tree]: { readonly [Name in keyof Tree[Group]]: string } & {
		readonly [plural: `${string}_${Intl.LDMLPluralRule}`]: string;
	};
};

/** The key of a text: its feature and its name, e.g. `search.close`. */
export type WordKey = {
	[Group in keyof Tree]: `${Group}.${keyof Tree[Group] & string}`;
}[keyof Tree];

/** The texts of a tree by their keys. */
function flatWords(tree: Readonly<Record<string, Readonly<Record<string, string>>>>): Map<string, string> {
	return new Map(
		Object.entries(tree).flatMap(([group, texts]) =>
			Object.entries(texts).map(([name, text]): [string, string] => [`${group}.${name}`, text]),
		),
	);
}

const loaded = new Map<Locale, ReadonlyMap<string, string>>();
for (const locale of publishedLocales) {
	const { key } = locales[locale];
	const file: Record<string, Words> = await import(`./words/${key}.ts`);
	loaded.set(locale, flatWords(file[key] ?? {}));
}

/** The words of the interface in one language, by their keys. */
export const wordsOf = (locale: Locale): ReadonlyMap<string, string> => loaded.get(locale) ?? new Map();
