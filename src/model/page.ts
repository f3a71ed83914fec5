import { defaultLocale, type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { type Translate, translator } from '#i18n/translate.ts';

/** The language of the page that is being built and the texts of its interface. */
export interface PageContext {
	locale: Locale;
	t: Translate;
}

/** The context of a page from Astro's current locale (undefined: the default one). */
export function pageContext(current: string | undefined): PageContext {
	const locale = current !== undefined && Object.hasOwn(locales, current) ? (current as Locale) : defaultLocale;
	return { locale, t: translator(locale) };
}

/** The route parameter `[...locale]` of every published language, for getStaticPaths. */
export function localeParams(): { params: { locale: string | undefined }; locale: Locale }[] {
	return publishedLocales.map((locale) => ({ params: { locale: locales[locale].prefix || undefined }, locale }));
}
