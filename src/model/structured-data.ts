import type { BreadcrumbList, CreativeWork, DataDownload, Dataset, Graph, Thing, WebSite } from 'schema-dts';
import { defaultLocale, type Locale, locales, otherLocales, publishedLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { hasPage } from '#markdown/site-pages.ts';
import { basePath, siteUrl } from '#markdown/urls.ts';
import { type DataFile, dataFilesOf, indicatorsDescription } from '#model/data-files.ts';
import { pageKind } from '#model/page-kind.ts';
import type { SharedPage } from '#model/sharing.ts';
import { plan as facts } from '#schemas/plan.ts';

/** A link of a breadcrumb. */
interface Crumb {
	href: string;
	text: string;
}

const urlOf = (path: string, locale: Locale, site: URL) => new URL(siteUrl(path, locale), site).href;

/** Where a page stands, as search engines read it; the page itself comes last. */
export function breadcrumbData(links: readonly Crumb[], current: string, site: URL): Graph {
	const list: BreadcrumbList = {
		'@type': 'BreadcrumbList',
		itemListElement: [
			...links.map(({ href, text }, index) => ({
				'@type': 'ListItem' as const,
				position: index + 1,
				name: text,
				item: new URL(href, site).href,
			})),
			{ '@type': 'ListItem', position: links.length + 1, name: current },
		],
	};
	return graph([list]);
}

const graph = (things: readonly Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': things });

/** How a work and its translations name each other. Only the original was issued and published; translations are of this site. */
function editions(path: string, locale: Locale, site: URL) {
	const works = (of: readonly Locale[]) =>
		of.map((other) => ({ '@type': 'CreativeWork' as const, inLanguage: other, url: urlOf(path, other, site) }));
	if (locale !== defaultLocale) return { translationOfWork: works([defaultLocale]) };
	const translations = works(otherLocales(locale));
	return {
		datePublished: facts.published.value,
		...(translations.length > 0 && { workTranslation: translations }),
	};
}

/** The plan as a whole. */
function plan(locale: Locale, site: URL): CreativeWork {
	const { key } = locales[locale];
	return {
		'@type': 'CreativeWork',
		name: translator(locale)('plan.title'),
		inLanguage: locale,
		url: urlOf('/', locale, site),
		...(facts.number && { identifier: facts.number.value[key] }),
		...(locale === defaultLocale && {
			publisher: { '@type': 'GovernmentOrganization', name: facts.issuer.value[key] } as const,
		}),
		...editions('/', locale, site),
	};
}

/** A chapter, project or task: a part of the plan. */
function part({ path, title, description, locale }: SharedPage, site: URL): CreativeWork {
	return {
		'@type': 'CreativeWork',
		name: title,
		description,
		inLanguage: locale,
		url: urlOf(path, locale, site),
		isPartOf: plan(locale, site),
		...editions(path, locale, site),
	};
}

/** Data files as a data set. Nothing is said of a licence: the source says nothing. */
function dataset(
	name: string,
	description: string,
	url: string,
	of: DataFile['of'],
	{ locale }: SharedPage,
	site: URL,
) {
	const t = translator(locale);
	return {
		'@type': 'Dataset',
		name,
		description,
		url,
		inLanguage: [...publishedLocales],
		isAccessibleForFree: true,
		isBasedOn: plan(locale, site),
		distribution: dataFilesOf(of).map(
			({ name: file, text, type }): DataDownload => ({
				'@type': 'DataDownload',
				name: file,
				description: t(text),
				encodingFormat: type,
				contentUrl: new URL(`${basePath}data/${file}`, site).href,
			}),
		),
	} satisfies Dataset;
}

/** What a page is, as search engines read it; undefined where its title says all. */
export function structuredData(page: SharedPage, site: URL): Graph | undefined {
	const { path, locale, description } = page;
	const t = translator(locale);
	const url = urlOf(path, locale, site);
	const kind = pageKind(path);
	if (kind === 'home') {
		const website: WebSite = { '@type': 'WebSite', name: t('plan.name'), description, url, inLanguage: locale };
		return graph([website, plan(locale, site)]);
	}
	if (kind === 'whole' || kind === 'wholeBoth') return graph([plan(locale, site)]);
	if (kind === 'chapter' || kind === 'project' || kind === 'task') return graph([part(page, site)]);
	if (path !== '/indicators/' && path !== '/data/') return undefined;
	const sets = [
		...(hasPage('/indicators/')
			? [dataset(t('indicators.title'), t(indicatorsDescription), url, 'indicators', page, site)]
			: []),
		...(path === '/data/' && dataFilesOf('works').length > 0
			? [dataset(t('progress.title'), t('progress.description'), url, 'works', page, site)]
			: []),
		...(path === '/data/' ? [dataset(t('plan.title'), t('data.filePlanJson'), url, 'plan', page, site)] : []),
	];
	return graph(sets);
}
