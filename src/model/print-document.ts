import { inSentences } from '#i18n/format.ts';
import { type Locale, locales, pairLocale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { compareAddresses, isWithin } from '#markdown/address.ts';
import { chapterWith } from '#markdown/chapters.ts';
import { placedBlocks } from '#model/blocks.ts';
import { type ChapterView, type ContentsItem, chapterViews } from '#model/chapter.ts';
import { type ChartView, chartView } from '#model/charts.ts';
import { documentFacts } from '#model/document-facts.ts';
import { glossaryView, type TermGroup } from '#model/glossary.ts';
import { type PdfFileView, pdfFileViews } from '#model/pdf-files.ts';
import { type PrintChoices, printChoices, printPaths } from '#model/print-choices.ts';
import {
	type AppendixId,
	type PrintScope,
	printAppendices,
	printContents,
	printedCharts,
} from '#model/print-contents.ts';
import { nothingPrinted, type PrintProgress, printProgress } from '#model/print-progress.ts';
import { plan } from '#schemas/plan.ts';

/** The whole plan as one document: what stands before and after the chapters' text, and what can be chosen of it. */
export interface PrintDocument {
	/** The path of its page in the default language. */
	path: string;
	title: string;
	description: string;
	/** The title of the plan in lines, as the notice prints it. */
	cover: string[];
	/** The same in the other language, where both are printed. */
	otherTitle: { locale: Locale; text: string } | undefined;
	facts: { term: string; value: string }[];
	chapters: readonly ChapterView[];
	contents: ContentsItem[];
	/** Whether the notice of issue comes first, which the contents follow. */
	hasNotice: boolean;
	/** Running titles on paper: of each chapter, then of the contents, then of what stands behind the text. */
	parts: string[];
	/** Which of them the end of the document has. */
	lastPart: number;
	/** Those of what stands behind the text, as far as there is any, by their places among the running titles. */
	appendices: Partial<Record<AppendixId, { title: string; part: number }>>;
	/** What became of the plan, where something is known; else that nothing is. */
	progress: PrintProgress | undefined;
	nothingKnown: string | undefined;
	charts: ChartView[];
	glossary: readonly TermGroup[];
	choices: PrintChoices;
	pdfFiles: PdfFileView[];
}

/** The title of the plan in lines, as the notice prints it; as the site names it where it prints none. */
async function coverLines(locale: Locale): Promise<string[]> {
	const preface = chapterWith('preface');
	const blocks = preface ? await placedBlocks(preface, locale) : [];
	const lines = blocks.filter(({ address }) => plan.addresses.title?.includes(address)).map(({ text }) => text);
	if (lines.length === 0) return [plan.title[locales[locale].key]];
	// One text: a blank stands between its lines where the script has blanks.
	return lines.map((line, index) => (index > 0 ? inSentences(['', line], locale) : line));
}

/** The charts behind the text, in the order of the places they stand for. */
async function chartsOf(locale: Locale, scope: PrintScope): Promise<ChartView[]> {
	const placeOf = ({ sources: [first] }: ChartView) => first?.address ?? '';
	return (await printedCharts(locale, scope))
		.map((id) => chartView(id, locale))
		.sort((a, b) => compareAddresses(placeOf(a), placeOf(b)));
}

/** The whole plan as one document, for a page in `locale`. */
export async function printDocument(locale: Locale, scope: PrintScope): Promise<PrintDocument> {
	const t = translator(locale);
	const chapters = await chapterViews(locale);
	const pdfFiles = await pdfFileViews(locale);
	const appendices = await printAppendices(locale, scope);
	const texts = [...chapters.map(({ label }) => label), t('print.contents')];
	return {
		path: printPaths[scope],
		title: t(scope === 'own' ? 'print.title' : 'print.both'),
		description: t(
			scope === 'both' ? 'print.bothDescription' : pdfFiles.length > 0 ? 'print.description' : 'print.descriptionPlain',
		),
		cover: await coverLines(locale),
		otherTitle: scope === 'both' ? otherTitle(locale) : undefined,
		facts: documentFacts(locale),
		chapters,
		contents: await printContents(locale, scope),
		hasNotice: chapters[0]?.entry.blocks.some(({ address }) => isWithin(address, 'notice')) ?? false,
		parts: [...texts, ...appendices.map(({ title }) => title)],
		lastPart: appendices.length > 0 ? texts.length + appendices.length - 1 : chapters.length - 1,
		appendices: Object.fromEntries(
			appendices.map(({ id, title }, index) => [id, { title, part: texts.length + index }]),
		),
		progress: await printProgress(locale),
		nothingKnown: nothingPrinted(locale),
		charts: await chartsOf(locale, scope),
		glossary: await glossaryView(locale),
		choices: printChoices(locale, scope, chapters),
		pdfFiles,
	};
}

/** The title of the plan in the language that the page is set beside, where there is one. */
function otherTitle(locale: Locale): { locale: Locale; text: string } | undefined {
	const other = pairLocale(locale);
	return other && { locale: other, text: translator(other)('plan.title') };
}
