import { defaultLocale, type Locale, locales, otherLocales } from '#i18n/locales.ts';
import { type Address, addressKind, chapterNumberOf, parseAddress } from '#markdown/address.ts';
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

/** The roles of the chapters that hold what counts on its own. */
const SERIES_ROLES = { indicator: 'indicators', notice: 'preface', colophon: 'imprint' } as const;

/** The path, in the default language, of the page whose text holds the address. Throws a RangeError where the plan has no such chapter. */
export function pagePathOf(address: Address): string {
	const { series } = parseAddress(address) ?? {};
	const slug = series ? chapterWith(SERIES_ROLES[series]) : chapterAt(chapterNumberOf(address));
	if (!slug) throw new RangeError(`no page holds the address “${address}”`);
	return `/chapters/${slug}/`;
}

/** The URL of the place an address names; of a whole chapter its page. */
export function addressUrl(address: Address, locale: Locale): string {
	const fragment = addressKind(address) === 'chapter' ? '' : `#${address}`;
	return siteUrl(pagePathOf(address) + fragment, locale);
}
