import { publishedLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { milestoneKinds, valueStates } from '#schemas/monitoring-rows.ts';

/** A choice of a drop-down list: what it is called in the files, and in every language of the plan. */
interface Choice {
	code: string;
	words: string[];
}

const choices = (
	codes: readonly string[],
	wordIn: (locale: (typeof publishedLocales)[number], code: string) => string,
) => codes.map((code): Choice => ({ code, words: publishedLocales.map((locale) => wordIn(locale, code)) }));

export const stateChoices = choices(valueStates, (locale, code) =>
	translator(locale)(`monitoring.${code as (typeof valueStates)[number]}`),
);
export const kindChoices = choices(milestoneKinds, (locale, code) =>
	translator(locale)(`progress.${code as (typeof milestoneKinds)[number]}`),
);

/** A choice as the list shows it: `最终数 / Final`. */
export const choiceText = (all: readonly Choice[], code: string) =>
	all.find((choice) => choice.code === code)?.words.join(' / ') ?? code;

/** The code of what was chosen or written: the text of the list, the word in any language, or the code; else the text itself. */
export function codeOf(all: readonly Choice[], text: string): string {
	const parts = text.split('/').map((part) => part.trim().toLowerCase());
	const found = all.find(({ code, words }) => [code, ...words].some((word) => parts.includes(word.toLowerCase())));
	return found?.code ?? text;
}
