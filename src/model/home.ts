import { planDocument } from '#data/document.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { type ChapterView, chapterViews } from '#model/chapter.ts';
import { formatDate } from '#model/format.ts';
import { type Overview, overview } from '#model/overview.ts';

/** All that the home page shows. */
export interface HomeView {
	facts: { term: string; value: string }[];
	overview: Overview;
	chapters: ChapterView[];
}

/** The home page in one language. */
export async function homeView(locale: Locale): Promise<HomeView> {
	const t = translator(locale);
	const { key } = locales[locale];
	return {
		facts: [
			{ term: t('documentNumber'), value: planDocument.number[key] },
			{ term: t('issuedBy'), value: planDocument.issuer[key] },
			{ term: t('dated'), value: formatDate(planDocument.dated, locale) },
			{ term: t('published'), value: formatDate(planDocument.published, locale) },
			{ term: t('period'), value: t('periodValue') },
		],
		overview: await overview(locale),
		chapters: await chapterViews(locale),
	};
}
