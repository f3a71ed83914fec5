import type { Locale } from '#i18n/locales.ts';
import { hasPage } from '#markdown/site-pages.ts';
import { basePath, siteUrl } from '#markdown/urls.ts';
import { catalogPath } from '#search/catalog-path.ts';

/** What search needs to know of the site: where its page, its catalog and the site in this language are. */
export interface SearchPlace {
	href: string;
	/** Its path in the default language. */
	path: string;
	catalog: string;
	root: string;
	/** The task finder, where the plan has tasks. */
	tasks: string | undefined;
	print: string;
}

/** Where search is, in one language. */
export function searchPlace(locale: Locale): SearchPlace {
	return {
		href: siteUrl('/search/', locale),
		path: '/search/',
		catalog: basePath + catalogPath(locale),
		root: siteUrl('/', locale),
		tasks: hasPage('/tasks/') ? siteUrl('/tasks/', locale) : undefined,
		print: siteUrl('/print/', locale),
	};
}
