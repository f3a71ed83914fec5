import { chartIds } from '#charts/index.ts';
import type { DocumentNote, TextDocument } from '#documents/text-document.ts';
import { chapterSection, chartSection } from '#downloads/document-parts.ts';
import { siteOrigin } from '#hosting/site-settings.ts';
import { formatDate, inBrackets, inSentences } from '#i18n/format.ts';
import { defaultLocale, type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { pagePathOf, siteUrl } from '#markdown/urls.ts';
import { chapterViews } from '#model/chapter.ts';
import { type ChartView, chartView } from '#model/charts.ts';
import { type CorrectionView, corrections } from '#model/corrections.ts';
import { documentFacts } from '#model/document-facts.ts';
import { coverLines } from '#model/print-document.ts';
import { plan } from '#schemas/plan.ts';

/** A page's whole URL by its path in the default language. */
export const fullUrl = (path: string, locale: Locale): string =>
	new URL(siteUrl(path, locale), siteOrigin(process.env.SITE_URL)).href;

/** The day of the text: of its publication, or of the last correction whose day is known. */
const textDay = [plan.published.value, ...corrections.flatMap(({ added }) => added ?? [])].sort().at(-1) as string;

/** A name of the plan with its number. */
export const planName = (name: string, locale: Locale) =>
	name + (plan.number ? inBrackets(plan.number.value[locales[locale].key], locale) : '');

/** What all documents of a language share. */
export function frameOf(locale: Locale, path: string): Omit<TextDocument, 'title' | 'sections'> {
	const t = translator(locale);
	const { key, script } = locales[locale];
	const url = fullUrl(path, locale);
	const from = t('frame.footerSource', {
		source: plan.source.value[key],
		date: formatDate(plan.published.value, locale),
	});
	const name = planName(t('plan.name'), locale) + (script === 'han' ? '\u3002' : '.');
	return {
		lang: locale,
		script,
		titleLines: [],
		remarks: locale === defaultLocale ? [] : [t('frame.unofficial')],
		facts: [],
		contentsTitle: undefined,
		source: `${inSentences([name, from], locale)} ${url}`,
		folio: t('print.paperFolio', { page: '{page}', pages: '{pages}' }),
		issuer: plan.issuer.value[key],
		day: textDay,
		url,
		notes: [],
		noteWords: { title: t('corrections.notes'), back: t('corrections.noteBack') },
	};
}

/** The editor's notes of chapters. */
export function notesOf(notes: readonly CorrectionView[], locale: Locale): DocumentNote[] {
	const t = translator(locale);
	const kinds = {
		restored: t('corrections.kindRestored'),
		unit: t('corrections.kindUnit'),
		noted: t('corrections.kindNoted'),
	};
	return notes.map(({ number, kind, reason }) => {
		const mark = t('corrections.noteMark', { number });
		const pieces = reason.map(({ text, lang }) => ({ text, ...(lang && { lang }) }));
		return { number, mark, label: `${mark} ${kinds[kind]}${t('frame.colon')}`, pieces };
	});
}

const allCharts = (locale: Locale): ChartView[] => chartIds.map((id) => chartView(id, locale));

/** The whole plan as one document: title, facts, contents, every chapter, its charts as tables. */
export async function planDocument(locale: Locale): Promise<TextDocument> {
	const t = translator(locale);
	const chapters = await chapterViews(locale);
	return {
		...frameOf(locale, '/print/'),
		title: t('plan.title'),
		titleLines: await coverLines(locale),
		facts: documentFacts(locale),
		contentsTitle: t('print.contents'),
		sections: [
			...(await Promise.all(chapters.map((chapter) => chapterSection(chapter, locale)))),
			...chartSection(allCharts(locale), locale),
		],
		notes: notesOf(
			chapters.flatMap(({ notes }) => notes),
			locale,
		),
	};
}

/** A chapter as a document of its own, with the charts that rest on it. Throws an Error where there is none of this slug. */
export async function chapterDocument(slug: string, locale: Locale): Promise<TextDocument> {
	const t = translator(locale);
	const chapter = (await chapterViews(locale)).find(({ entry }) => entry.slug === slug);
	if (!chapter) throw new Error(`no chapter “${slug}” in ${locale}`);
	const frame = frameOf(locale, chapter.path);
	const charts = allCharts(locale).filter(
		({ sources: [first] }) => first && pagePathOf(first.address) === chapter.path,
	);
	return {
		...frame,
		title: chapter.label,
		remarks: [planName(t('plan.title'), locale), ...frame.remarks],
		sections: [await chapterSection(chapter, locale), ...chartSection(charts, locale)],
		notes: notesOf(chapter.notes, locale),
	};
}
