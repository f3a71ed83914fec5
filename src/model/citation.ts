import { siteOrigin } from '#hosting/site-settings.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { type CitationStyle, citationStyles } from '#locales/citation-styles.ts';
import { siteUrl } from '#markdown/urls.ts';
import { accountText } from '#model/monitoring-source.ts';
import type { Observation } from '#schemas/monitoring-rows.ts';
import { plan } from '#schemas/plan.ts';
import { type CitedPlan, styleOf } from '#share/cite/citation.ts';

/** What every citation of the plan says, in a language. */
export function citedPlan(locale: Locale): CitedPlan {
	const { key, formatting } = locales[locale];
	return {
		lang: formatting,
		issuer: plan.issuer.value[key],
		title: plan.title[key],
		number: plan.number?.value[key] ?? '',
		date: plan.published.value,
		site: plan.name[key],
	};
}

/** The forms that a language cites in, with the plan's facts filled in. */
export const planStyles = (locale: Locale): readonly CitationStyle[] =>
	citationStyles(locale).map((style) => styleOf(citedPlan(locale), style));

/** What scripts of a page cite places of the plan by: its usual form, open for place, day and URL. */
export const placeCitation = (locale: Locale): string => planStyles(locale)[0]?.place ?? '';

function facts(locale: Locale) {
	const { number, ...rest } = citedPlan(locale);
	return { ...rest, number: number && translator(locale)('cite.number', { number }) };
}

/** A citation as the page prints it, up to the URL, which the page puts behind it; of the whole plan where there is no place. */
export function citationOf(place: string | undefined, locale: Locale): string {
	const t = translator(locale);
	return place === undefined ? t('cite.whole', facts(locale)) : t('cite.place', { ...facts(locale), place });
}

/** A citation of a page in this site's own words, as the page prints it, up to the URL. */
export function pageCitationOf(title: string, locale: Locale): string {
	const t = translator(locale);
	return t('cite.page', { title, site: t('plan.name') });
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
