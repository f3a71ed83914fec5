import { languageOfTag } from '#locales/tags.ts';
import { en } from '#read-aloud/languages/en.ts';
import { general, type SpokenLanguage } from '#read-aloud/languages/general.ts';
import { zh } from '#read-aloud/languages/zh.ts';

/** The languages that have rules of their own. */
const own: Readonly<Record<string, SpokenLanguage>> = { en, zh };

/** How the language of a BCP 47 tag is read aloud. */
export const spokenLanguage = (lang: string): SpokenLanguage => own[languageOfTag(lang)] ?? general;
