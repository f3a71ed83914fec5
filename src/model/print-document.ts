import { type ChartId, chartIds } from '#charts/chart-ids.ts';
import { chapterSlugs } from '#data/chapters.ts';
import { type UnitId, units } from '#data/units.ts';
import { defaultLocale, type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import { siteUrl } from '#markdown/urls.ts';
import { placedBlocks } from '#model/blocks.ts';
import { type ChapterView, type ContentsItem, chapterViews } from '#model/chapter.ts';
import { type ChartView, chartView } from '#model/charts.ts';
import { documentFacts } from '#model/document-facts.ts';
import { glossaryView, type TermGroup } from '#model/glossary.ts';
import { type IndicatorRow, indicatorRows } from '#model/indicators.ts';
import { linksOfUnit, mentionsOfUnit } from '#model/ties.ts';

/** Which languages the whole plan is printed in: the page's own, or both in pairs. */
export type PrintScope = 'own' | 'both';

/** A language choice of the whole plan, with its page. */
export interface PrintLanguage {
	href: string;
	text: string;
	current: boolean;
}

/** What a reader may choose to print; each choice stands for addresses. */
export interface PrintChoices {
	languages: PrintLanguage[];
	/** Chapters, sections, and items by their addresses. */
	places: ContentsItem[];
	indicators: { address: string; label: string }[];
	/** Units with the indicators they answer for and the passages tied to them. */
	units: { id: string; name: string; addresses: string[] }[];
}

/** The whole plan as one document: what stands before and after the chapters' text, and what can be chosen of it. */
export interface PrintDocument {
	/** The path of its page in the default language. */
	path: string;
	title: string;
	/** The title of the plan in lines, as the notice prints it. */
	cover: string[];
	facts: { term: string; value: string }[];
	chapters: readonly ChapterView[];
	contents: ContentsItem[];
	/** Running titles on paper: of each chapter, then of the contents, the charts, the notes, and the glossary. */
	parts: string[];
	/** Charts that do not stand in the text. */
	charts: ChartView[];
	glossary: readonly TermGroup[];
	choices: PrintChoices;
}

/** The paths of the two pages, in the default language. */
export const printPaths: Readonly<Record<PrintScope, string>> = { own: '/print/', both: '/print/bilingual/' };

/** The charts that stand in the text of no chapter. */
const NOT_IN_TEXT: readonly ChartId[] = ['indicator-targets', 'indicators-by-unit'];

function languagesOf(locale: Locale, scope: PrintScope, t: Translate): PrintLanguage[] {
	const names = { 'zh-CN': 'printLanguageZh', en: 'printLanguageEn' } as const;
	return [
		...publishedLocales.map((each) => ({
			href: siteUrl(printPaths.own, each),
			text: t(names[each]),
			current: scope === 'own' && each === locale,
		})),
		{ href: siteUrl(printPaths.both, locale), text: t('printLanguageBoth'), current: scope === 'both' },
	];
}

/** What a unit answers for: its indicators, the passages that name it, and those its indicators are tied to. */
function unitAddresses(unit: UnitId, own: readonly IndicatorRow[]): string[] {
	const tied = [...own, ...mentionsOfUnit(unit), ...linksOfUnit(unit)];
	return [...new Set(tied.map(({ address }) => address))];
}

const withOther = (items: ContentsItem[], others: ContentsItem[], locale: Locale): ContentsItem[] =>
	items.map((item, index) => {
		const other = others[index];
		return {
			...item,
			...(other && { other: { locale, text: other.number + other.text } }),
			children: withOther(item.children, other?.children ?? [], locale),
		};
	});

/** The chapters with their sections and items, in one language. */
const placesOf = (chapters: readonly ChapterView[]): ContentsItem[] =>
	chapters.map(({ entry, number, title, contents }) => ({
		address: entry.base,
		number,
		text: title,
		children: contents,
	}));

/** The chapters with their sections and items, in the languages of the scope, the page's own first. */
async function placesIn(locale: Locale, scope: PrintScope): Promise<ContentsItem[]> {
	const own = placesOf(await chapterViews(locale));
	if (scope === 'own') return own;
	const other = publishedLocales.find((each) => each !== locale) ?? locale;
	return withOther(own, placesOf(await chapterViews(other)), other);
}

/** The contents of the whole plan as one document. */
export async function printContents(locale: Locale, scope: PrintScope): Promise<ContentsItem[]> {
	const t = translator(locale);
	const heading = (address: string, text: string, children: ContentsItem[] = []) => ({
		address,
		number: '',
		text,
		children,
	});
	const groups = (await glossaryView(locale)).map(({ id, title }) => heading(`group-${id}`, title));
	return [
		...(await placesIn(locale, scope)),
		heading('charts', t('printCharts')),
		heading('notes', t('notes')),
		heading('terms', t('printGlossary'), groups),
	];
}

/** The lines of the notice that print the title of the plan. */
const TITLE_LINES = ['notice-11', 'notice-12'];

async function coverLines(locale: Locale): Promise<string[]> {
	const preface = await placedBlocks(chapterSlugs[0], locale);
	const lines = preface.filter(({ address }) => TITLE_LINES.includes(address)).map(({ text }) => text);
	// One text: in English a blank stands between its lines.
	return lines.map((line, index) => (index > 0 && locale !== defaultLocale ? ` ${line}` : line));
}

/** The whole plan as one document, for a page in `locale`. */
export async function printDocument(locale: Locale, scope: PrintScope): Promise<PrintDocument> {
	const t = translator(locale);
	const chapters = await chapterViews(locale);
	const rows = indicatorRows(locale);
	const rowsByUnit = Map.groupBy(rows, ({ unitId }) => unitId);
	return {
		path: printPaths[scope],
		title: t(scope === 'own' ? 'printTitle' : 'printBoth'),
		cover: await coverLines(locale),
		facts: documentFacts(locale),
		chapters,
		contents: await printContents(locale, scope),
		parts: [
			...chapters.map(({ label }) => label),
			t('printContents'),
			t('printCharts'),
			t('notes'),
			t('printGlossary'),
		],
		charts: (scope === 'own' ? NOT_IN_TEXT : chartIds).map((id) => chartView(id, locale)),
		glossary: await glossaryView(locale),
		choices: {
			languages: languagesOf(locale, scope, t),
			places: placesOf(chapters),
			indicators: rows.map(({ address, no, name }) => ({ address, label: `${no} ${name}` })),
			units: (Object.keys(units) as UnitId[]).map((id) => ({
				id,
				name: units[id][locales[locale].key],
				addresses: unitAddresses(id, rowsByUnit.get(id) ?? []),
			})),
		},
	};
}

/** The place of the contents among the running titles: after those of the chapters. */
export const contentsPart = chapterSlugs.length;

/** The title of the plan in the other language. */
export function otherTitle(locale: Locale): { locale: Locale; text: string } {
	const other = publishedLocales.find((each) => each !== locale) ?? locale;
	return { locale: other, text: translator(other)('homeTitle') };
}
