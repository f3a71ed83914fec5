import type { Synonym } from '#schemas/synonyms.ts';
import { normalized } from '#search/query/text.ts';

/** What widens a query, and what of it says nothing: loaded with the index. */
export interface Lexicon {
	synonyms: readonly Synonym[];
	/** Words that weigh nothing beside others. */
	stopWords: ReadonlySet<string>;
	/** What makes a question of a phrase, and characters that join words; undefined where the languages have none. */
	questions: RegExp | undefined;
	particles: RegExp | undefined;
}

/**
 * A lexicon as it is published: a line a synonym, sayings and wordings parted
 * by tabs, the two by `>`; brackets and quotes of a thousand short words weigh
 * as much as a page. Of the rest, words parted by blanks, alternatives, and
 * characters.
 */
export interface PackedLexicon {
	synonyms: string;
	stopWords: string;
	questions: string;
	particles: string;
}

/** Packs synonyms with words that say nothing. */
export function packLexicon(
	synonyms: readonly Synonym[],
	{
		stopWords,
		questions,
		particles,
	}: { stopWords: readonly string[]; questions: readonly string[]; particles: string },
): PackedLexicon {
	return {
		synonyms: synonyms.map(({ say, plan }) => [...say, '>', ...plan].join('\t')).join('\n'),
		stopWords: stopWords.join(' '),
		questions: questions.join('|'),
		particles,
	};
}

/** The lexicon that was packed; what people say, as queries are compared. */
export function unpackLexicon({ synonyms, stopWords, questions, particles }: PackedLexicon): Lexicon {
	const read = (line: string): Synonym => {
		const [say = '', plan = ''] = line.split('\t>\t');
		return { say: say.split('\t').map(normalized), plan: plan.split('\t') };
	};
	return {
		synonyms: synonyms === '' ? [] : synonyms.split('\n').map(read),
		stopWords: new Set(stopWords.split(' ')),
		questions: questions === '' ? undefined : new RegExp(questions, 'g'),
		particles: particles === '' ? undefined : new RegExp(`[${particles}]`, 'g'),
	};
}
