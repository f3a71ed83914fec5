import { formatDate } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { plan } from '#schemas/plan.ts';

/** What the document is, as terms and values: its number, who issued it, when, for which years. */
export function documentFacts(locale: Locale): { term: string; value: string }[] {
	const t = translator(locale);
	const { key } = locales[locale];
	return [
		...(plan.number ? [{ term: t('document.number'), value: plan.number.value[key] }] : []),
		{ term: t('document.issuedBy'), value: plan.issuer.value[key] },
		{ term: t('document.dated'), value: formatDate(plan.dated.value, locale) },
		{ term: t('document.published'), value: formatDate(plan.published.value, locale) },
		{ term: t('document.period'), value: t('document.inFull') },
	];
}
