import { defaultLocale, type Locale, locales, pairLocale, publishedLocales } from '#i18n/locales.ts';
import { chapterNumber, chapterSlugs } from '#markdown/chapters.ts';
import { plan } from '#schemas/plan.ts';

/** A PDF file and the page it is printed from. */
export interface PdfDocument {
	/** The file's name under `/downloads/`. */
	name: string;
	locale: Locale;
	/** The page's path in the default language. */
	path: string;
	/** That it is in large print. */
	large?: true;
	/** What it holds: the whole plan, the whole plan in both languages, or the chapter of this slug. */
	holds: 'whole' | 'both' | { chapter: string };
}

const { fileName } = plan;
const other = pairLocale(defaultLocale);
const keyOf = (locale: Locale) => locales[locale].key;

/** Every PDF file there can be: the whole plan in each language, in large print too, and in both, and each chapter in each language. */
export const pdfDocuments: readonly PdfDocument[] = [
	...publishedLocales.map(
		(locale): PdfDocument => ({ name: `${fileName}-${keyOf(locale)}.pdf`, locale, path: '/print/', holds: 'whole' }),
	),
	...publishedLocales.map(
		(locale): PdfDocument => ({
			name: `${fileName}-${keyOf(locale)}-large.pdf`,
			locale,
			path: '/print/',
			large: true,
			holds: 'whole',
		}),
	),
	...(other
		? [
				{
					name: `${fileName}-${keyOf(defaultLocale)}-${keyOf(other)}.pdf`,
					locale: defaultLocale,
					path: '/print/bilingual/',
					holds: 'both' as const,
				},
			]
		: []),
	...publishedLocales.flatMap((locale) =>
		chapterSlugs.map(
			(chapter): PdfDocument => ({
				name: `${fileName}-${keyOf(locale)}-${chapterNumber(chapter)}-${chapter}.pdf`,
				locale,
				path: `/chapters/${chapter}/`,
				holds: { chapter },
			}),
		),
	),
];
