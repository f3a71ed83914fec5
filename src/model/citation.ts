import { planDocument } from '#data/document.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';

const facts = (place: string, locale: Locale) => ({
	issuer: planDocument.issuer[locales[locale].key],
	title: translator(locale)('homeTitle'),
	number: planDocument.number[locales[locale].key],
	date: planDocument.published,
	place,
});

/** A citation as the page prints it, up to the URL, which the page puts behind it. */
export function citationOf(place: string, locale: Locale): string {
	return translator(locale)('citation', facts(place, locale));
}

/** A citation to copy (GB/T 7714 in Chinese), with `{today}` and `{url}` for what only the reader's browser knows. */
export function citationToCopy(place: string, locale: Locale): string {
	return translator(locale)('citationOnline', { ...facts(place, locale), today: '{today}', url: '{url}' });
}
