import { siteOrigin } from '#hosting/site-settings.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { siteUrl } from '#markdown/urls.ts';
import { accountText } from '#model/monitoring-source.ts';
import type { Observation } from '#schemas/monitoring-rows.ts';
import { plan } from '#schemas/plan.ts';

/** What the reader's browser fills in: the day and the URL. */
const LATER = { today: '{today}', url: '{url}' };

function facts(locale: Locale) {
	const t = translator(locale);
	const { key } = locales[locale];
	return {
		issuer: plan.issuer.value[key],
		title: t('plan.title'),
		number: plan.number ? t('cite.number', { number: plan.number.value[key] }) : '',
		date: plan.published.value,
	};
}

/** A citation as the page prints it, up to the URL, which the page puts behind it; of the whole plan where there is no place. */
export function citationOf(place: string | undefined, locale: Locale): string {
	const t = translator(locale);
	return place === undefined ? t('cite.whole', facts(locale)) : t('cite.place', { ...facts(locale), place });
}

/** A citation to copy (GB/T 7714 in Chinese), with `{today}` and `{url}` for what only the reader's browser knows. */
export function citationToCopy(place: string | undefined, locale: Locale): string {
	const t = translator(locale);
	const values = { ...facts(locale), ...LATER };
	return place === undefined ? t('cite.wholeOnline', values) : t('cite.placeOnline', { ...values, place });
}

/** A citation of a page in this site's own words, as the page prints it, up to the URL. */
export function pageCitationOf(title: string, locale: Locale): string {
	const t = translator(locale);
	return t('cite.page', { title, site: t('plan.name') });
}

/** A citation of a page in this site's own words, to copy. */
export function pageCitationToCopy(title: string, locale: Locale): string {
	const t = translator(locale);
	return t('cite.pageOnline', { title, site: t('plan.name'), ...LATER });
}

/** A citation of a published value: its source first, then the place on this site where it was read. */
export function observationCitation(
	{ indicator, source }: Observation,
	{ span, value, path }: { span: string; value: string; path: string },
	locale: Locale,
): string {
	const t = translator(locale);
	const cited = t(source.url ? 'cite.valueOnline' : 'cite.value', {
		source: accountText(source.title, locale).text,
		number: source.number ? t('cite.number', { number: source.number }) : '',
		date: source.publishedOn,
		sourceUrl: source.url ?? '',
	});
	const place = t('cite.valuePlace', { indicator, span, value, site: t('plan.name') });
	return cited + place + new URL(siteUrl(path, locale), siteOrigin(process.env.SITE_URL)).href;
}
