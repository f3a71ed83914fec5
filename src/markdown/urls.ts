import { defaultLocale, type Locale, locales, otherLocales } from '#i18n/locales.ts';
import { type Address, addressKind, parseAddress, type Series } from '#markdown/address.ts';
import { chapterAt, chapterWith } from '#markdown/chapters.ts';
import type { ChapterRole } from '#schemas/plan.ts';

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

/** The role of the chapter that holds a series. */
const HOLDERS = { indicator: 'indicators', notice: 'preface', colophon: 'imprint' } as const satisfies Record<
	Series,
	ChapterRole
>;

/** The path, in the default language, of the page whose text holds the address. Throws a RangeError where the plan has no such chapter. */
export function pagePathOf(address: Address): string {
	const { series, numbers } = parseAddress(address) ?? {};
	const slug = series ? chapterWith(HOLDERS[series]) : chapterAt(numbers?.[0]);
	if (!slug) throw new RangeError(`no page holds the address “${address}”`);
	return `/chapters/${slug}/`;
}

/** The URL of the place an address names; of a whole chapter its page. */
export function addressUrl(address: Address, locale: Locale): string {
	const fragment = addressKind(address) === 'chapter' ? '' : `#${address}`;
	return siteUrl(pagePathOf(address) + fragment, locale);
}
