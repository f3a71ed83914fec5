import { type GlossaryEntry, glossary } from '#data/glossary.ts';
import type { Locale } from '#i18n/locales.ts';

/** Where a term stands in a text: the characters from `start` to before `end`. */
export interface TermMatch {
	/** The id of its glossary entry. */
	id: string;
	start: number;
	end: number;
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The pattern of one English form: whole words, any case, with quotes, commas and hyphens as the sentence sets them. */
function englishPattern(form: string): string {
	const words = form.split(/[\s-]+/).map((word) => escapePattern(word).replace(/['’]/g, "['’]"));
	return `(?<![\\w])${words.join('[“”‘’,]*[-\\s]+[“”‘’]*')}(?![\\w])`;
}

const entries: readonly GlossaryEntry[] = glossary;
const formsOf = ({ zhForms, enForms }: GlossaryEntry, locale: Locale) => (locale === 'zh-CN' ? zhForms : enForms);
const patternOf = (form: string, locale: Locale) => (locale === 'zh-CN' ? escapePattern(form) : englishPattern(form));

/** All forms of one language in one pattern, longest first, so that a term inside a longer one does not count. */
function matcherOf(locale: Locale) {
	const forms = entries
		.flatMap((entry) => formsOf(entry, locale).map((form) => ({ id: entry.id, form })))
		.sort((a, b) => b.form.length - a.form.length);
	return {
		pattern: new RegExp(forms.map(({ form }) => `(${patternOf(form, locale)})`).join('|'), 'gi'),
		ids: forms.map(({ id }) => id),
	};
}

const matchers = new Map<Locale, ReturnType<typeof matcherOf>>();

/** The terms of the glossary in a text, in reading order, the longest where they overlap. */
export function findTerms(text: string, locale: Locale): TermMatch[] {
	const { pattern, ids } = matchers.get(locale) ?? matcherOf(locale);
	if (!matchers.has(locale)) matchers.set(locale, { pattern, ids });
	return [...text.matchAll(pattern)].flatMap((found) => {
		const id = ids[found.slice(1).findIndex((group) => group !== undefined)];
		return id === undefined ? [] : [{ id, start: found.index, end: found.index + found[0].length }];
	});
}

/** Whether a text has a term in any of its forms, also inside a longer term. */
export function hasTerm(text: string, locale: Locale, id: string): boolean {
	const entry = entries.find((candidate) => candidate.id === id);
	return (
		entry !== undefined && formsOf(entry, locale).some((form) => new RegExp(patternOf(form, locale), 'i').test(text))
	);
}
