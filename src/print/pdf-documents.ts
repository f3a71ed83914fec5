import { chapterSlugs } from '#data/chapters.ts';
import { type Locale, locales, publishedLocales } from '#i18n/locales.ts';

/** A PDF file and the page it is printed from. */
export interface PdfDocument {
	/** The file's name under `/downloads/`. */
	name: string;
	locale: Locale;
	/** The page's path in the default language. */
	path: string;
	/** What it holds: the whole plan, the whole plan in both languages, or the chapter of this slug. */
	holds: 'whole' | 'both' | { chapter: string };
}

/** Every PDF file there can be: the whole plan in each language and in both, and each chapter in each language. */
export const pdfDocuments: readonly PdfDocument[] = [
	...publishedLocales.map(
		(locale): PdfDocument => ({
			name: `gumei-plan-${locales[locale].key}.pdf`,
			locale,
			path: '/print/',
			holds: 'whole',
		}),
	),
	{ name: 'gumei-plan-zh-en.pdf', locale: 'zh-CN', path: '/print/bilingual/', holds: 'both' },
	...publishedLocales.flatMap((locale) =>
		chapterSlugs.map(
			(chapter, number): PdfDocument => ({
				name: `gumei-plan-${locales[locale].key}-${number}-${chapter}.pdf`,
				locale,
				path: `/chapters/${chapter}/`,
				holds: { chapter },
			}),
		),
	),
];
