import { type Locale, locales } from '#i18n/locales.ts';
import type { Address } from '#markdown/address.ts';
import { plainWords } from '#schemas/plain-words.ts';

const sentences = new Map(plainWords.map((each) => [each.place, each]));

/** What a task or project will do, in the site's own words; undefined for any other place, and in a plan without such sentences. */
export const plainSentence = (address: Address, locale: Locale): string | undefined =>
	sentences.get(address)?.[locales[locale].key];
