import { hostDuties } from '#hosting/host-duties.ts';
import { defaultLocale, locales, publishedLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { basePath, siteUrl } from '#markdown/urls.ts';
import { type PageKind, pageKind } from '#model/page-kind.ts';
import type { SharedPage } from '#model/sharing.ts';
import { plan } from '#schemas/plan.ts';
import { CARD_HEIGHT, CARD_WIDTH, cardName } from '#share/card.ts';

/** A `<meta>` of the head: `property` for Open Graph, `name` for the others. */
export interface PageMeta {
	property?: string;
	name?: string;
	content: string;
}

/** Kinds that are an article: a piece of the plan. */
const ARTICLES: readonly PageKind[] = ['chapter', 'project', 'task'];
/** Kinds that are the plan's text as it was published. */
const PLAN_TEXT: readonly PageKind[] = ['chapter', 'project', 'task', 'whole'];

/** What a shared link shows: Open Graph, and what Twitter calls by names of its own. */
export function openGraph({ locale, path, title, description }: SharedPage, site: URL): PageMeta[] {
	const t = translator(locale);
	const property = (name: string, content: string | number) => ({ property: `og:${name}`, content: String(content) });
	return [
		property('site_name', t('plan.name')),
		property('type', ARTICLES.includes(pageKind(path)) ? 'article' : 'website'),
		property('title', title),
		property('description', description),
		property('url', new URL(siteUrl(path, locale), site).href),
		property('locale', locales[locale].openGraph),
		...publishedLocales
			.filter((other) => other !== locale)
			.map((other) => property('locale:alternate', locales[other].openGraph)),
		property('image', new URL(`${basePath}cards/${cardName(path, locale)}.png`, site).href),
		property('image:type', 'image/png'),
		property('image:width', CARD_WIDTH),
		property('image:height', CARD_HEIGHT),
		property('image:alt', `${title} - ${t('plan.name')}`),
		{ name: 'twitter:card', content: 'summary_large_image' },
	];
}

/**
 * The names that Chinese government sites give to what a page is, as far as
 * the source says it. Day and column are those of the published original, so
 * a translation has neither; what the host has set goes on every page.
 */
export function governmentMeta({ locale, path, title }: SharedPage, origin: URL): PageMeta[] {
	const named = (name: string, content: string) => ({ name, content });
	const { code, name, columnType, keywords } = hostDuties(process.env);
	const site = [
		named('SiteName', translator(locale)('plan.name')),
		named('Language', locale),
		// Who sets the code of a government site wants what goes with it.
		...(code
			? [
					named('SiteIDCode', code),
					named('SiteDomain', origin.host),
					named('Url', new URL(siteUrl(path, locale), origin).href),
				]
			: []),
		...(columnType ? [named('ColumnType', columnType)] : []),
		...(name ? [named('Author', name)] : []),
		...(keywords ? [named('Keywords', keywords)] : []),
	];
	if (!PLAN_TEXT.includes(pageKind(path))) return site;
	return [
		...site,
		named('ArticleTitle', pageKind(path) === 'whole' ? translator(locale)('plan.title') : title),
		named('ContentSource', plan.source.value[locales[locale].key]),
		...(locale === defaultLocale
			? [named('PubDate', plan.published.value), ...(plan.column ? [named('ColumnName', plan.column)] : [])]
			: []),
	];
}
