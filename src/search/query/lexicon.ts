import type { Synonym } from '#data/synonyms.ts';

/** What widens a query: loaded with the index. */
export interface Lexicon {
	synonyms: readonly Synonym[];
	/** Pairs of a traditional character and the simplified one the plan has, as one string. */
	traditional: string;
}

/** A lexicon as it is published: a line a synonym, sayings and wordings parted by tabs, the two by `>`. */
export interface PackedLexicon {
	synonyms: string;
	traditional: string;
}

/** Packs a lexicon: brackets and quotes of a thousand short words weigh as much as a page. */
export function packLexicon({ synonyms, traditional }: Lexicon): PackedLexicon {
	const lines = synonyms.map(({ say, plan }) => [...say, '>', ...plan].join('\t'));
	return { synonyms: lines.join('\n'), traditional };
}

/** The lexicon that `packLexicon` was given. */
export function unpackLexicon({ synonyms, traditional }: PackedLexicon): Lexicon {
	const read = (line: string): Synonym => {
		const [say = '', plan = ''] = line.split('\t>\t');
		return { say: say.split('\t'), plan: plan.split('\t') };
	};
	return { synonyms: synonyms.split('\n').map(read), traditional };
}
