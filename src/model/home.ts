import { planDocument } from '#data/document.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { addressUrl } from '#markdown/urls.ts';
import { type ChapterView, chapterViews } from '#model/chapter.ts';
import { chapterEntry } from '#model/entries.ts';
import { formatDate } from '#model/format.ts';

/** All that the home page shows. */
export interface HomeView {
	facts: { term: string; value: string }[];
	goals: { href: string; text: string }[];
	chapters: ChapterView[];
}

/** The home page in one language. The four communities are the items of section 3.3. */
export async function homeView(locale: Locale): Promise<HomeView> {
	const t = translator(locale);
	const { key } = locales[locale];
	const goals = (await chapterEntry('goals', locale)).blocks.filter(
		({ kind, address }) => kind === 'h3' && address.startsWith('3.3.'),
	);
	return {
		facts: [
			{ term: t('documentNumber'), value: planDocument.number[key] },
			{ term: t('issuedBy'), value: planDocument.issuer[key] },
			{ term: t('dated'), value: formatDate(planDocument.dated, locale) },
			{ term: t('published'), value: formatDate(planDocument.published, locale) },
			{ term: t('period'), value: t('periodValue') },
		],
		goals: goals.map(({ address, text }) => ({ href: addressUrl(address, locale), text })),
		chapters: await chapterViews(locale),
	};
}
