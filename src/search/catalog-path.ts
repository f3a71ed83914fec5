import type { Locale } from '#i18n/locales.ts';

/** The path, under the site's root, of the catalog that search in a language starts with. */
export const catalogPath = (locale: Locale) => `search/${locale}.json`;

/** The folder, under the site's root, of search's files that carry a hash of their content in their path, and so never change. */
export const hashedFolder = 'search/hashed/';
