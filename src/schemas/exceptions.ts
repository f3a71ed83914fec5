import { numberExceptions as writtenNumbers } from '#data/alignment-exceptions.ts';
import { glossaryExceptions as writtenTerms } from '#data/glossary-exceptions.ts';
import { ownWords as writtenWords } from '#data/spelling.ts';
import type { Localized } from '#schemas/text.ts';

/** Places where a term of the glossary has no counterpart in the other language, each with the reason. */
export const glossaryExceptions: readonly {
	id: string;
	address: string;
	/** From the language that has the term to the one that lacks it. */
	direction: `${keyof Localized}-${keyof Localized}`;
	reason: string;
}[] = writtenTerms;

/** Numbers that a translation has and the plan does not print as figures, each with the reason and the places. */
export const numberExceptions: readonly { number: string; addresses: readonly string[]; reason: string }[] =
	writtenNumbers;

/** Words that no dictionary has, each as it is written. */
export const ownWords: readonly string[] = writtenWords;
