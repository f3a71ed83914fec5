import type { Synonym } from '#schemas/synonyms.ts';

/** What widens a query: loaded with the index. */
export interface Lexicon {
	synonyms: readonly Synonym[];
}

/**
 * A lexicon as it is published: a line a synonym, sayings and wordings parted
 * by tabs, the two by `>`. Brackets and quotes of a thousand short words weigh
 * as much as a page.
 */
export interface PackedLexicon {
	synonyms: string;
}

/** Packs a lexicon. */
export function packLexicon({ synonyms }: Lexicon): PackedLexicon {
	return { synonyms: synonyms.map(({ say, plan }) => [...say, '>', ...plan].join('\t')).join('\n') };
}

/** The lexicon that `packLexicon` was given. */
export function unpackLexicon({ synonyms }: PackedLexicon): Lexicon {
	const read = (line: string): Synonym => {
		const [say = '', plan = ''] = line.split('\t>\t');
		return { say: say.split('\t'), plan: plan.split('\t') };
	};
	return { synonyms: synonyms.split('\n').map(read) };
}
