import { planDocument } from '#data/document.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';

/** What the reader's browser fills in: the day and the URL. */
const LATER = { today: '{today}', url: '{url}' };

const facts = (locale: Locale) => ({
	issuer: planDocument.issuer[locales[locale].key],
	title: translator(locale)('homeTitle'),
	number: planDocument.number[locales[locale].key],
	date: planDocument.published,
});

/** A citation as the page prints it, up to the URL, which the page puts behind it; of the whole plan where there is no place. */
export function citationOf(place: string | undefined, locale: Locale): string {
	const t = translator(locale);
	return place === undefined ? t('citationWhole', facts(locale)) : t('citation', { ...facts(locale), place });
}

/** A citation to copy (GB/T 7714 in Chinese), with `{today}` and `{url}` for what only the reader's browser knows. */
export function citationToCopy(place: string | undefined, locale: Locale): string {
	const t = translator(locale);
	const values = { ...facts(locale), ...LATER };
	return place === undefined ? t('citationWholeOnline', values) : t('citationOnline', { ...values, place });
}

/** A citation of a page in this site's own words, as the page prints it, up to the URL. */
export function pageCitationOf(title: string, locale: Locale): string {
	const t = translator(locale);
	return t('citationPage', { title, site: t('siteName') });
}

/** A citation of a page in this site's own words, to copy. */
export function pageCitationToCopy(title: string, locale: Locale): string {
	const t = translator(locale);
	return t('citationPageOnline', { title, site: t('siteName'), ...LATER });
}
