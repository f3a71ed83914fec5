import { type Localized, languageKeys } from '#schemas/text.ts';

/** A text of a test in every language of whatever plan is there: in a language that has none, the English one. */
export const inEveryLanguage = (texts: Readonly<{ zh: string; en: string }>): Localized =>
	Object.fromEntries(
		languageKeys.map((key) => [key, (texts as Readonly<Record<string, string>>)[key] ?? texts.en]),
	) as Localized;
