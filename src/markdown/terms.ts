import { type Locale, locales } from '#i18n/locales.ts';
import { type GlossaryTerm, glossary } from '#schemas/glossary.ts';

/** Where a term stands in a text: the characters from `start` to before `end`. */
export interface TermMatch {
	/** The id of its glossary entry. */
	id: string;
	start: number;
	end: number;
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The pattern of one form in words between blanks: whole words, any case, with quotes, commas and hyphens as the sentence sets them. */
function wordPattern(form: string): string {
	const words = form.split(/[\s-]+/).map((word) => escapePattern(word).replace(/['’]/g, "['’]"));
	return `(?<![\\w])${words.join('[“”‘’,]*[-\\s]+[“”‘’]*')}(?![\\w])`;
}

const formsOf = ({ forms }: GlossaryTerm, locale: Locale) => forms[locales[locale].key];
const patternOf = (form: string, locale: Locale) =>
	locales[locale].script === 'han' ? escapePattern(form) : wordPattern(form);

/** All forms of one language in one pattern, longest first, so that a term inside a longer one does not count. */
function matcherOf(entries: readonly GlossaryTerm[], locale: Locale) {
	const forms = entries
		.flatMap((entry) => formsOf(entry, locale).map((form) => ({ id: entry.id, form })))
		.sort((a, b) => b.form.length - a.form.length);
	return {
		pattern: new RegExp(forms.map(({ form }) => `(${patternOf(form, locale)})`).join('|'), 'gi'),
		ids: forms.map(({ id }) => id),
	};
}

/** Finds the terms of a glossary in texts. */
export interface TermFinder {
	/** The terms in a text, in reading order, the longest where they overlap. */
	find: (text: string, locale: Locale) => TermMatch[];
	/** Whether a text has a term in any of its forms, also inside a longer term. */
	has: (text: string, locale: Locale, id: string) => boolean;
}

/** The finder of a glossary's terms. */
export function termFinder(entries: readonly GlossaryTerm[]): TermFinder {
	const matchers = new Map<Locale, ReturnType<typeof matcherOf>>();
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	// The same texts are asked for again and again: by pages, checks, and checks of changed copies.
	const known = new Map<string, TermMatch[]>();
	return {
		find: (text, locale) => {
			const before = known.get(locale + text);
			if (before) return before;
			const { pattern, ids } = matchers.get(locale) ?? matcherOf(entries, locale);
			if (!matchers.has(locale)) matchers.set(locale, { pattern, ids });
			const matches = [...text.matchAll(pattern)].flatMap((found) => {
				const id = ids[found.slice(1).findIndex((group) => group !== undefined)];
				return id === undefined ? [] : [{ id, start: found.index, end: found.index + found[0].length }];
			});
			known.set(locale + text, matches);
			return matches;
		},
		has: (text, locale, id) => {
			const entry = byId.get(id);
			const forms = entry ? formsOf(entry, locale) : [];
			return forms.some((form) => new RegExp(patternOf(form, locale), 'i').test(text));
		},
	};
}

/** The finder of the site's glossary. */
export const glossaryTerms = termFinder(glossary.terms);

/** The terms of the site's glossary in a text, in reading order, the longest where they overlap. */
export const findTerms = glossaryTerms.find;

const everyday = new Set(glossary.terms.filter((term) => term.everyday).map(({ id }) => id));

/** A piece of a text; a term has the path of its entry in the glossary. */
export interface TermPiece {
	text: string;
	path?: string;
}

/** A text cut at the terms that are linked: each where it is not in `seen`, which is added to, but for everyday words. */
export function termPieces(text: string, locale: Locale, seen = new Set<string>()): TermPiece[] {
	const pieces: TermPiece[] = [];
	let from = 0;
	for (const { id, start: first, end } of findTerms(text, locale)) {
		// A closing quotation mark inside the term takes its opening one along.
		const start = text[first - 1] === '“' && text.slice(first, end).includes('”') ? first - 1 : first;
		if (seen.has(id)) continue;
		seen.add(id);
		if (everyday.has(id)) continue;
		if (start > from) pieces.push({ text: text.slice(from, start) });
		pieces.push({ text: text.slice(start, end), path: `/glossary/#term-${id}` });
		from = end;
	}
	if (from < text.length) pieces.push({ text: text.slice(from) });
	return pieces;
}
