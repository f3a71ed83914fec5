import { type ChartId, chartIds } from '#charts/chart-ids.ts';
import { chapterSlugs } from '#data/chapters.ts';
import { defaultLocale, type Locale, otherLocale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { placedBlocks } from '#model/blocks.ts';
import { type ChapterView, type ContentsItem, chapterViews } from '#model/chapter.ts';
import { type ChartView, chartView } from '#model/charts.ts';
import { documentFacts } from '#model/document-facts.ts';
import { glossaryView, type TermGroup } from '#model/glossary.ts';
import { type PrintChoices, printChoices, printPaths } from '#model/print-choices.ts';
import { type PrintScope, printContents } from '#model/print-contents.ts';

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

/** The charts that stand in the text of no chapter. */
const NOT_IN_TEXT: readonly ChartId[] = ['indicator-targets', 'indicators-by-unit'];

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
		choices: printChoices(locale, scope, chapters),
	};
}

/** The title of the plan in the other language. */
export function otherTitle(locale: Locale): { locale: Locale; text: string } {
	const other = otherLocale(locale);
	return { locale: other, text: translator(other)('homeTitle') };
}
