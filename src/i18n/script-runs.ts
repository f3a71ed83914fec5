import type { Locale } from '#i18n/locales.ts';

/** A run of a text in one script; `zh` where it is Chinese inside a text of another language. */
export interface ScriptRun {
	text: string;
	zh?: true;
}

const HAN = /([\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+)/;

/** Splits a text of `locale` where Chinese stands in it, so that each run can say its language. */
export function scriptRuns(text: string, locale: Locale): ScriptRun[] {
	if (locale === 'zh-CN') return [{ text }];
	return text
		.split(HAN)
		.filter((run) => run !== '')
		.map((run) => (HAN.test(run) ? { text: run, zh: true } : { text: run }));
}
