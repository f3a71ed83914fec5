/** The languages of the site, said once: everything else that needs a list of languages reads this one. */
export const locales = {
	'zh-CN': { code: 'zh-CN', key: 'zh', prefix: '', name: '中文', openGraph: 'zh_CN' },
	en: { code: 'en', key: 'en', prefix: 'en', name: 'English', openGraph: 'en_US' },
} as const;

/** A BCP 47 tag the site publishes under. */
export type Locale = keyof typeof locales;
/** The short key of a language: its folder in `content/` and its field in two-language data. */
export type LocaleKey = (typeof locales)[Locale]['key'];
/** A text in both languages. */
export type Localized = Readonly<Record<LocaleKey, string>>;

export const defaultLocale: Locale = 'zh-CN';

/** The locales that have content and therefore pages. */
export const publishedLocales = ['zh-CN', 'en'] as const satisfies readonly Locale[];

/** The other language of the site: the one a page leads to, or is set beside. */
export function otherLocale(locale: Locale): Locale {
	return publishedLocales.find((each) => each !== locale) ?? defaultLocale;
}

/** The locale whose folder in `content/` is `key`, or undefined. */
export function localeOfKey(key: string): Locale | undefined {
	return (Object.keys(locales) as Locale[]).find((locale) => locales[locale].key === key);
}
