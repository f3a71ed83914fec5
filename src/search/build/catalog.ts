import { chapterSlugs } from '#data/chapters.ts';
import { type UnitId, units } from '#data/units.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { type StringKey, strings } from '#i18n/strings.ts';
import { siteUrl } from '#markdown/urls.ts';
import { pathOfEntry } from '#search/query/catalog.ts';
import type { Catalog, PackedEntry, ResultWords, SearchRecord } from '#search/record.ts';

/** Pages that are no record of the index and that readers ask for by name. */
const PAGES: readonly [path: string, name: StringKey][] = [
	['/tasks/', 'tasksTitle'],
	['/indicators/', 'indicatorsTitle'],
	['/projects/', 'projectsTitle'],
	['/units/', 'unitsTitle'],
	['/glossary/', 'glossaryTitle'],
	['/data/', 'dataTitle'],
	['/print/', 'printTitle'],
];

/** The words of the search interface: every string whose key begins so. Those that show without results come with the catalog. */
const SEARCH_STRING = /^search[A-Z]/;
const FIRST_STRING =
	/^search(?:Placeholder|Suggestions|Working|Keys|Failed|NoneTasks|NonePrint|Indicator|Type[A-Z].*)$/;

const chapters = chapterSlugs.map((slug) => `/chapters/${slug}/`);

function packed({ type, id, number, title, path, blocks, suggested }: SearchRecord): PackedEntry[] {
	if (!suggested) return [];
	const label = number && type !== 'indicator' ? `${number}${/[.)]$/.test(number) ? ' ' : ''}${title}` : title;
	const count = blocks.filter(({ address }) => address !== id).length;
	if (path !== pathOfEntry(type, id, chapters)) return [[type, id, label, count, path]];
	return [count > 0 ? [type, id, label, count] : [type, id, label]];
}

function wordsOf(locale: Locale, wanted: (key: string) => boolean): Record<string, string> {
	const texts = Object.entries(strings).filter(([name]) => SEARCH_STRING.test(name) && wanted(name));
	return Object.fromEntries(texts.map(([name, text]) => [name, text[locales[locale].key]]));
}

/** The catalog of one language. */
export function catalogOf(
	records: readonly SearchRecord[],
	locale: Locale,
	files: Pick<Catalog, 'own' | 'other' | 'results'>,
): Catalog {
	const { key } = locales[locale];
	return {
		...files,
		otherRoot: siteUrl('/', files.other.locale as Locale),
		strings: wordsOf(locale, (name) => FIRST_STRING.test(name)),
		chapters,
		entries: [
			...records.flatMap(packed),
			...PAGES.map(([path, name]): PackedEntry => ['page', path, strings[name][key]]),
		],
	};
}

/** What shows with results, in one language. */
export function resultWords(locale: Locale): ResultWords {
	return {
		strings: wordsOf(locale, (name) => !FIRST_STRING.test(name)),
		units: Object.fromEntries((Object.keys(units) as UnitId[]).map((id) => [id, units[id][locales[locale].key]])),
	};
}
