import type { ReadersWords, Synonym } from '#schemas/synonyms.ts';
import { type EverydayFind, everydayFinder } from '#search/query/everyday.ts';
import { type NumberForms, numberForms } from '#search/query/numbers.ts';
import { normalized } from '#search/query/text.ts';
import type { FillerWords } from '#search/query/variants.ts';

/** What widens a query, and what of it says nothing: loaded with the index. */
export interface Lexicon extends FillerWords {
	synonyms: readonly Synonym[];
	/** Finds what answers a query in everyday words. */
	findEveryday: (text: string) => EverydayFind[];
	/** What the plan does not treat. */
	untreated: readonly string[];
	/** How the texts print numbers. */
	numberForms: NumberForms;
}

/**
 * A lexicon as it is published: a line a synonym, sayings and wordings parted
 * by tabs, the two by `>`, everyday words and places the same; brackets and quotes of a thousand short words weigh
 * as much as a page. Of the rest, words parted by blanks, alternatives, and
 * characters.
 */
export interface PackedLexicon {
	synonyms: string;
	everyday: string;
	untreated: string;
	numbers: string;
	stopWords: string;
	questions: string;
	particles: string;
}

/** Packs what readers say and the numbers of the texts with words that say nothing. */
export function packLexicon(
	{ synonyms, everyday, untreated }: ReadersWords,
	numbers: readonly string[],
	{
		stopWords,
		questions,
		particles,
	}: { stopWords: readonly string[]; questions: readonly string[]; particles: string },
): PackedLexicon {
	const line = (say: readonly string[], meant: readonly string[]) => [...say, '>', ...meant].join('\t');
	return {
		synonyms: synonyms.map(({ say, plan }) => line(say, plan)).join('\n'),
		everyday: everyday.map(({ say, places }) => line(say, places)).join('\n'),
		untreated: untreated.join('\t'),
		numbers: numbers.join('\t'),
		stopWords: stopWords.join(' '),
		questions: questions.join('|'),
		particles,
	};
}

/** Words that were joined, none of an empty text. */
const parted = (text: string, by: string) => (text === '' ? [] : text.split(by));

/** The lexicon that was packed; what people say, as queries are compared. */
export function unpackLexicon(packed: PackedLexicon): Lexicon {
	const { stopWords, questions, particles } = packed;
	const read = (line: string): Synonym => {
		const [say = '', plan = ''] = line.split('\t>\t');
		return { say: say.split('\t').map(normalized), plan: plan.split('\t') };
	};
	const fillers = {
		stopWords: new Set(stopWords.split(' ')),
		questions: questions === '' ? undefined : new RegExp(questions, 'g'),
		particles: particles === '' ? undefined : new RegExp(`[${particles}]`, 'g'),
	};
	const everyday = parted(packed.everyday, '\n').map(read);
	return {
		...fillers,
		synonyms: parted(packed.synonyms, '\n').map(read),
		findEveryday: everydayFinder(
			everyday.map(({ say, plan }) => ({ say, places: plan })),
			fillers,
		),
		untreated: parted(packed.untreated, '\t').map(normalized),
		numberForms: numberForms(parted(packed.numbers, '\t')),
	};
}
