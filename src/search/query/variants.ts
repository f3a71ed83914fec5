import { hasHan } from '#locales/script.ts';
import type { Synonym } from '#schemas/synonyms.ts';
import { normalized } from '#search/query/text.ts';

/** How a query was read other than as typed, to be told to the reader. */
export interface Reading {
	kind: 'synonym' | 'number' | 'sound' | 'pinyin' | 'spelling' | 'untreated';
	from: string;
	to: string;
}

/** A query in other words, with what was exchanged. */
export interface Variant {
	text: string;
	reading: Reading | undefined;
}

/** Words of a language that say nothing about what is looked for. */
export interface FillerWords {
	/** Words that weigh nothing beside others. */
	stopWords: ReadonlySet<string>;
	/** What makes a question of a phrase, and characters that join words; undefined where the languages have none. */
	questions: RegExp | undefined;
	particles: RegExp | undefined;
}

const MARKS = /[,;:?!\u3001\u3002()/·…—–-]+/g;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * Looser forms of a query, the closest first: without question words and
 * parted at its marks; then parted at particles too, single characters left
 * out. None where they would be the same.
 */
export function looser(text: string, { questions, particles }: Pick<FillerWords, 'questions' | 'particles'>): string[] {
	const without = (from: string, pattern: RegExp | undefined) => (pattern ? from.replace(pattern, ' ') : from);
	const plain = tidy(without(text, questions).replace(MARKS, ' '));
	const words = without(plain, particles)
		.split(/\s+/)
		.filter((word) => word.length > 1 || !hasHan(word))
		.join(' ');
	return [...new Set([plain, words])].filter((form) => form !== '' && form !== text);
}

const isWordCharacter = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** Where a saying stands in a query: anywhere in Chinese, as words in English; -1 where it does not. */
export function placeOf(say: string, text: string): number {
	for (let at = text.indexOf(say); at >= 0; at = text.indexOf(say, at + 1)) {
		const isInside = isWordCharacter(text.charAt(at - 1)) || isWordCharacter(text.charAt(at + say.length));
		if (hasHan(say) || !isInside) return at;
	}
	return -1;
}

/** A query with what people say exchanged for what the plan says: a variant for each wording of the plan. */
export function withSynonyms(text: string, { synonyms }: { synonyms: readonly Synonym[] }): Variant[] {
	const found = synonyms
		.flatMap(({ say, plan }: Synonym) => say.map((each) => ({ say: each, plan, at: placeOf(each, text) })))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => b.say.length - a.say.length);
	// A saying inside a longer one that was found is that one's.
	const chosen = found.filter(
		(one, index) =>
			!found
				.slice(0, index)
				.some((other) => one.at < other.at + other.say.length && other.at < one.at + one.say.length),
	);
	return chosen.flatMap(({ say, plan, at }) =>
		plan
			.filter((to) => !text.includes(normalized(to)))
			.map((to) => ({
				text: `${text.slice(0, at)} ${to} ${text.slice(at + say.length)}`.replace(/\s+/g, ' ').trim(),
				reading: { kind: 'synonym' as const, from: say, to },
			})),
	);
}
