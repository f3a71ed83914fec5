/** Words of a language that say nothing about what is looked for. */
export interface Fillers {
	/** Words between blanks that weigh nothing beside others. */
	stopWords: readonly string[];
	/** What makes a question of a phrase, as alternatives of a regular expression; longer ones stand before what they contain. */
	questions: readonly string[];
	/** Characters that join words: only where a query without its question words still has no answer do they part it. */
	particles: string;
}

export const words = (text: string) => text.split(' ');
