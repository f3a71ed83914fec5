import { fill, fillKnown, type Values } from '#i18n/fill.ts';
import { inWords } from '#i18n/format.ts';
import { defaultLocale, type Locale, locales, pairLocale } from '#i18n/locales.ts';
import { type WordKey, wordsOf } from '#i18n/words.ts';
import { indicators } from '#schemas/indicators.ts';
import { projectSlugs, units } from '#schemas/names.ts';
import { plan } from '#schemas/plan.ts';

/** A text of the interface by its key (`search.close`), with its `{placeholders}` filled in. */
export type Translate = (key: WordKey, values?: Values) => string;

/** What any text may name: the plan, its years, how much it has, the languages that are set side by side. */
function commonValues(locale: Locale, word: (key: WordKey, values?: Values) => string): Values {
	const { key } = locales[locale];
	const { first, last, outlook } = plan.period;
	const translation = locale === defaultLocale ? (pairLocale(locale) ?? locale) : locale;
	const initial = (language: Locale) =>
		wordsOf(locale).get(`languageInitials.${locales[language].key}`) ?? languageName(language, locale);
	const period = word('document.years', { first, last });
	return {
		plan: plan.name[key],
		shortName: plan.shortName[key],
		title: plan.title[key],
		term: plan.term[key],
		place: plan.place[key],
		placeInFull: plan.placeInFull[key],
		period,
		periodInFull: outlook === undefined ? period : word('document.yearsAndOutlook', { first, last, outlook }),
		targetHead: plan.targetHead?.[key] ?? word('indicators.targetPlain'),
		baselineHead: plan.baselineHead?.[key] ?? word('indicators.baselinePlain'),
		indicators: indicators.length,
		projects: projectSlugs.length,
		projectsInWords: inWords(projectSlugs.length, locale),
		units: Object.keys(units).length,
		examples: plan.examples.short[key],
		moreExamples: plan.examples.long[key],
		ownLanguage: languageName(locale, locale),
		otherLanguage: languageName(pairLocale(locale) ?? locale, locale),
		original: languageName(defaultLocale, locale),
		originalInitial: initial(defaultLocale),
		translation: languageName(translation, locale),
		translationInitial: initial(translation),
	};
}

/** The common values of a language; their own texts name years alone. */
function valuesOf(locale: Locale): Values {
	const words = wordsOf(locale);
	return commonValues(locale, (key, values = {}) => fill(words.get(key) ?? '', values, key));
}

/** The names of what every text may name. */
export const commonNames = (): string[] => Object.keys(valuesOf(defaultLocale));

/**
 * The lookup of interface texts for one language. Where a text has a form for
 * one (`count_one` beside `count`), a `count` of one takes it. Throws a
 * RangeError where there is no such text, or a placeholder got no value.
 */
export function translator(locale: Locale): Translate {
	const words = wordsOf(locale);
	const common = valuesOf(locale);
	const plural = new Intl.PluralRules(locale);
	return (key, values = {}) => {
		const { count } = values;
		const form = typeof count === 'number' ? words.get(`${key}_${plural.select(count)}`) : undefined;
		const text = form ?? words.get(key);
		if (text === undefined) throw new RangeError(`src/i18n/words/${locales[locale].key}.ts: no text “${key}”`);
		return fill(text, { ...common, ...values }, `i18n text “${key}”`);
	};
}

/** The texts of one feature by their names, for scripts of the page; what only these know stays a placeholder. */
export function featureWords(locale: Locale, feature: string): [name: string, text: string][] {
	const common = valuesOf(locale);
	return [...wordsOf(locale)]
		.filter(([key]) => key.startsWith(`${feature}.`))
		.map(([key, text]) => [key.slice(feature.length + 1), fillKnown(text, common)]);
}

/** The name of a language in another one (`英文`, `Chinese`). */
export function languageName(language: Locale, locale: Locale): string {
	const { key, name } = locales[language];
	return wordsOf(locale).get(`languages.${key}`) ?? new Intl.DisplayNames(locale, { type: 'language' }).of(key) ?? name;
}
