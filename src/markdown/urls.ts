import { defaultLocale, type Locale, locales, otherLocales } from '#i18n/locales.ts';
import { type Address, addressKind, chapterNumberOf } from '#markdown/address.ts';
import { chapterAt, chapterWith } from '#markdown/chapters.ts';

/** The base path the site is served under, with a slash at both ends: `/` or e.g. `/plan/`. */
export const basePath = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

/** The URL of a page: its path in the default language (`/about/`, with fragment or not) to that of `locale`, under the base path. */
export function siteUrl(path: string, locale: Locale): string {
	const prefix = locales[locale].prefix;
	return basePath + (prefix ? `${prefix}/` : '') + path.replace(/^\//, '');
}

/** The language that the page at a URL's path is in: a translation's paths begin with its own home page's. */
export const localeOfPath = (path: string): Locale =>
	otherLocales(defaultLocale).find((locale) => path.startsWith(siteUrl('/', locale))) ?? defaultLocale;

/** The path, in the default language, of the page whose text holds the address. */
export function pagePathOf(address: Address): string {
	if (addressKind(address) === 'indicator') return `/chapters/${chapterWith('indicators')}/`;
	if (address.startsWith('notice-')) return `/chapters/${chapterWith('preface')}/`;
	if (address.startsWith('colophon-')) return `/chapters/${chapterWith('imprint')}/`;
	const slug = chapterAt(chapterNumberOf(address));
	if (!slug) throw new RangeError(`no page holds the address “${address}”`);
	return `/chapters/${slug}/`;
}

/** The URL of the place an address names; of a whole chapter its page. */
export function addressUrl(address: Address, locale: Locale): string {
	const fragment = addressKind(address) === 'chapter' ? '' : `#${address}`;
	return siteUrl(pagePathOf(address) + fragment, locale);
}
