import { planLanguages } from '#data/plan.ts';
import { type Language, languages } from '#locales/languages.ts';

export type { Localized } from '#schemas/text.ts';

/** A BCP 47 tag the site publishes under. */
export type Locale = (typeof planLanguages)[number];
/** The short key of a language: its folder in `content/` and its field in data of several languages. */
export type LocaleKey = (typeof languages)[Locale]['key'];

/** The locales that have content and therefore pages, the plan's own first. */
export const publishedLocales: readonly Locale[] = planLanguages;
/** The plan's own language, whose text prevails; its pages stand at the root of the site. */
export const defaultLocale: Locale = planLanguages[0];

type Facts = Language & { key: LocaleKey; prefix: string };

const everyLanguage: Readonly<Record<Locale, Omit<Facts, 'prefix'>>> = languages;

/** The facts of each published language, and what stands before its paths: nothing for the plan's own, else its key. */
export const locales = Object.fromEntries(
	publishedLocales.map((locale) => [
		locale,
		{ ...everyLanguage[locale], prefix: locale === defaultLocale ? '' : everyLanguage[locale].key },
	]),
) as Readonly<Record<string, Facts>> as Readonly<Record<Locale, Facts>>;

/** The published locales but this one, in order. */
export const otherLocales = (locale: Locale): Locale[] => publishedLocales.filter((each) => each !== locale);

/**
 * The locale that a page is set beside: the plan's own for a translation, the
 * first translation for the plan's own; undefined where there is only one.
 */
export function pairLocale(locale: Locale): Locale | undefined {
	return locale === defaultLocale ? otherLocales(locale)[0] : defaultLocale;
}

/** The published locale whose folder in `content/` is `key`, or undefined. */
export function localeOfKey(key: string): Locale | undefined {
	return publishedLocales.find((locale) => locales[locale].key === key);
}
