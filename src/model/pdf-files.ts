import { formatBytes } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import { perBuild } from '#markdown/per-build.ts';
import { basePath } from '#markdown/urls.ts';
import { chapterViews } from '#model/chapter.ts';
import { currentFiles, keptKinds } from '#model/kept-files.ts';
import { type PdfDocument, pdfDocuments } from '#print/pdf-documents.ts';

/** A PDF file as a page offers it. */
export interface PdfFileView {
	href: string;
	text: string;
	/** Format, pages, size. */
	facts: string;
}

const madeFiles = perBuild(() => currentFiles(keptKinds.pdf).files);

function fileView(document: PdfDocument, text: string, locale: Locale, t: Translate): PdfFileView[] {
	const file = madeFiles().find(({ name }) => name === document.name);
	if (!file) return [];
	const facts = t('print.pdfFacts', {
		count: file.pages ?? 0,
		pages: file.pages ?? 0,
		size: formatBytes(file.bytes, locale),
	});
	return [{ href: `${basePath}downloads/${file.name}`, text, facts }];
}

/** The PDF files a page in `locale` offers, the whole plan first; none where none were made of the present text. */
export async function pdfFileViews(locale: Locale): Promise<PdfFileView[]> {
	const t = translator(locale);
	const labels = new Map((await chapterViews(locale)).map(({ entry, label }) => [entry.slug, label]));
	return pdfDocuments.flatMap((document) => {
		const { holds } = document;
		if (holds === 'both') return fileView(document, t('print.both'), locale, t);
		if (document.locale !== locale) return [];
		const whole = t(document.large ? 'print.pdfLarge' : 'print.pdfWhole');
		return fileView(document, holds === 'whole' ? whole : (labels.get(holds.chapter) ?? ''), locale, t);
	});
}

/** The PDF file of one chapter, where there is one. */
export function chapterPdf(slug: string, locale: Locale): PdfFileView | undefined {
	const t = translator(locale);
	const document = pdfDocuments.find(
		({ holds, locale: own }) => typeof holds === 'object' && holds.chapter === slug && own === locale,
	);
	return document && fileView(document, t('chapter.download'), locale, t)[0];
}
