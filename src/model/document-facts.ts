import { planDocument } from '#data/document.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { formatDate } from '#model/format.ts';

/** What the document is, as terms and values: its number, who issued it, when, for which years. */
export function documentFacts(locale: Locale): { term: string; value: string }[] {
	const t = translator(locale);
	const { key } = locales[locale];
	return [
		{ term: t('documentNumber'), value: planDocument.number[key] },
		{ term: t('issuedBy'), value: planDocument.issuer[key] },
		{ term: t('dated'), value: formatDate(planDocument.dated, locale) },
		{ term: t('published'), value: formatDate(planDocument.published, locale) },
		{ term: t('period'), value: t('periodValue') },
	];
}
