import { type LocaleKey, locales, publishedLocales } from '#i18n/locales.ts';
import { en } from '#search/languages/en.ts';
import type { Fillers } from '#search/languages/fillers.ts';
import { fr } from '#search/languages/fr.ts';
import { zh } from '#search/languages/zh.ts';

const known: Readonly<Partial<Record<string, Fillers>>> = { en, fr, zh };

const published: readonly LocaleKey[] = publishedLocales.map((locale) => locales[locale].key);

/** The words that say nothing in any language of the plan: readers type all of them on every page. */
export const fillers: Fillers = {
	stopWords: published.flatMap((key) => known[key]?.stopWords ?? []),
	questions: published.flatMap((key) => known[key]?.questions ?? []),
	particles: published.map((key) => known[key]?.particles ?? '').join(''),
};
