import { defaultLocale, type Locale, locales } from '#i18n/locales.ts';
import type { OwnText } from '#schemas/monitoring-rows.ts';

/** Words as a page in one language has them, with their language where it is another. */
export interface Words {
	text: string;
	lang: Locale | undefined;
}

/** A text in one language, in the plan's own where it is there in no other. */
export function wordsIn(text: OwnText, locale: Locale): Words {
	const words = text[locales[locale].key];
	return words === undefined
		? { text: text[locales[defaultLocale].key] ?? '', lang: defaultLocale }
		: { text: words, lang: undefined };
}
