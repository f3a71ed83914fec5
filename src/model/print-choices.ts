import { type Locale, locales, pairLocale, publishedLocales } from '#i18n/locales.ts';
import { languageName, type Translate, translator } from '#i18n/translate.ts';
import { siteUrl } from '#markdown/urls.ts';
import type { ChapterView, ContentsItem } from '#model/chapter.ts';
import { linksOfUnit, mentionsOfUnit } from '#model/cross-references.ts';
import { type IndicatorRow, indicatorRows } from '#model/indicator-rows.ts';
import { chapterContents, type PrintScope } from '#model/print-contents.ts';
import { type UnitId, units } from '#schemas/names.ts';

/** A language choice of the whole plan, with its page. */
export interface PrintLanguage {
	href: string;
	text: string;
	current: boolean;
}

/** What a reader may choose to print; each choice stands for addresses. */
export interface PrintChoices {
	languages: PrintLanguage[];
	/** About how many letters of the text a printed sheet holds. */
	lettersPerSheet: number;
	/** Chapters, sections, and items by their addresses. */
	places: ContentsItem[];
	indicators: { address: string; no: number; name: string }[];
	/** Units with the indicators they answer for and the passages tied to them. */
	units: { id: string; name: string; addresses: string[] }[];
}

/** The paths of the two pages, in the default language. */
export const printPaths: Readonly<Record<PrintScope, string>> = { own: '/print/', both: '/print/bilingual/' };

function languagesOf(locale: Locale, scope: PrintScope, t: Translate): PrintLanguage[] {
	return [
		...publishedLocales.map((each) => ({
			href: siteUrl(printPaths.own, each),
			text: languageName(each, locale),
			current: scope === 'own' && each === locale,
		})),
		...(pairLocale(locale)
			? [{ href: siteUrl(printPaths.both, locale), text: t('print.languageBoth'), current: scope === 'both' }]
			: []),
	];
}

/** Letters on a sheet in the usual size of type, as they were counted on printed plans. */
const LETTERS = { han: 920, latin: 2050, both: 1650 };

/** What a unit answers for: its indicators, the passages that name it, and those its indicators are tied to. */
function unitAddresses(unit: UnitId, own: readonly IndicatorRow[]): string[] {
	const tied = [...own, ...mentionsOfUnit(unit), ...linksOfUnit(unit)];
	return [...new Set(tied.map(({ address }) => address))];
}

/** What can be chosen of the whole plan, for a page in `locale`. */
export function printChoices(locale: Locale, scope: PrintScope, chapters: readonly ChapterView[]): PrintChoices {
	const rows = indicatorRows(locale);
	const rowsByUnit = Map.groupBy(rows, ({ unitId }) => unitId);
	return {
		languages: languagesOf(locale, scope, translator(locale)),
		lettersPerSheet: LETTERS[scope === 'both' ? scope : locales[locale].script],
		places: chapterContents(chapters),
		indicators: rows.map(({ address, no, name }) => ({ address, no, name })),
		units: (Object.keys(units) as UnitId[]).map((id) => ({
			id,
			name: units[id][locales[locale].key],
			addresses: unitAddresses(id, rowsByUnit.get(id) ?? []),
		})),
	};
}
