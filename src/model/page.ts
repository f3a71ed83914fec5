import { defaultLocale, type Locale, locales, otherLocales, publishedLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { hasPage, sitePages } from '#markdown/site-pages.ts';
import { basePath, siteUrl } from '#markdown/urls.ts';
import { searchPlace } from '#model/search-page.ts';

/** The route parameter `[...locale]` of every published language, for getStaticPaths of a page; none where the site does not have the page. */
export const pageIn = (path: string) => () => (hasPage(path) ? localeParams() : []);

function localeParams(): { params: { locale: string | undefined }; locale: Locale }[] {
	return publishedLocales.map((locale) => ({ params: { locale: locales[locale].prefix || undefined }, locale }));
}

/** The paths of a page that comes once a view model, in every language: route parameters, and the view as prop. */
export async function localePaths<View>(
	views: (locale: Locale) => Promise<readonly View[]>,
	params: (view: View) => Record<string, string>,
) {
	const perLocale = localeParams().map(async ({ params: own, locale }) =>
		(await views(locale)).map((view) => ({ params: { ...own, ...params(view) }, props: { view } })),
	);
	return (await Promise.all(perLocale)).flat();
}

/** The route parameter `[prefix]` of every translation, for the error pages. */
export const translationPrefixes = () =>
	otherLocales(defaultLocale).map((locale) => ({ params: { prefix: locales[locale].prefix } }));

/** What the page for addresses that lead nowhere says in the other languages. */
export function notFoundViews(locale: Locale): { locale: Locale; text: string; href: string; home: string }[] {
	return otherLocales(locale).map((other) => {
		const t = translator(other);
		return {
			locale: other,
			text: t('notFound.title') + t('frame.colon'),
			href: siteUrl('/', other),
			home: t('notFound.home'),
		};
	});
}

/** What the error page's script leads on by: where the site and its languages are, and its pages, as attributes have them. */
export function lostPageView(
	locale: Locale,
): Record<'base' | 'root' | 'catalog' | 'search' | 'folders' | 'pages', string> {
	const { root, catalog, href } = searchPlace(locale);
	return {
		base: basePath,
		root,
		catalog,
		search: href,
		folders: JSON.stringify(Object.fromEntries(Object.values(locales).map(({ key, prefix }) => [key, prefix]))),
		pages: Object.keys(sitePages).join(' '),
	};
}
