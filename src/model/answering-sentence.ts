import { defaultLocale, type Locale, locales } from '#i18n/locales.ts';
import { glossaryTerms as terms } from '#markdown/terms.ts';

/** Where something stands in a text: from the character `start` to before `end`. */
export interface Span {
	start: number;
	end: number;
}

/** Where a sentence ends, in Chinese also a clause that stands for one. */
const SENTENCE_ENDS = { han: /[\u3002\uFF1B]/g, latin: /[.!?][”’)]*(?=\s+[\p{Lu}\p{N}“‘]|\s*$)/gu } as const;

/** The sentences of a text in a language, each with what parts it from the next. */
export function sentencesOf(text: string, locale: Locale): Span[] {
	const ends = [...text.matchAll(SENTENCE_ENDS[locales[locale].script])].map((found) => found.index + found[0].length);
	const bounds = [0, ...ends.filter((end) => end < text.length), text.length];
	return bounds.slice(1).map((end, index) => ({ start: bounds[index] ?? 0, end }));
}

/** How much what a sentence shares with the words counts against where it stands. */
const WEIGHTS = { term: 1, number: 1, place: 1.5 } as const;

const numbersIn = (text: string) => new Set(text.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g));
const middle = ({ start, end }: Span, length: number) => (start + end) / 2 / length;

/**
 * The sentence of a translation that answers to words of the plan's own text, which are not linked one to one: by the
 * terms and numbers that both have, those of few sentences more than those of many, and by how far into the text it
 * stands. Where that alone can tell, the two nearest.
 */
export function answeringSentence(own: string, words: Span, translation: string, locale: Locale): Span {
	const quote = own.slice(words.start, words.end);
	const sentences = sentencesOf(translation, locale);
	const texts = sentences.map(({ start, end }) => translation.slice(start, end));
	const shared = [
		...[...new Set(terms.find(quote, defaultLocale).map(({ id }) => id))].map((id) => ({
			weight: WEIGHTS.term,
			has: texts.map((text) => terms.has(text, locale, id)),
		})),
		...[...numbersIn(quote)].map((number) => ({
			weight: WEIGHTS.number,
			has: texts.map((text) => numbersIn(text).has(number)),
		})),
	];
	const scored = sentences
		.map((span, index) => {
			const evidence = shared.reduce(
				(sum, { weight, has }) => sum + (has[index] ? weight / has.filter(Boolean).length : 0),
				0,
			);
			const away = Math.abs(middle(span, translation.length) - middle(words, own.length));
			return { ...span, evidence, score: evidence - WEIGHTS.place * away * Math.sqrt(texts.length) };
		})
		.sort((a, b) => b.score - a.score);
	const chosen = scored.slice(0, scored[0]?.evidence === 0 ? 2 : 1);
	return { start: Math.min(...chosen.map(({ start }) => start)), end: Math.max(...chosen.map(({ end }) => end)) };
}
