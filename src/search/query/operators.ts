import { normalized } from '#search/query/text.ts';

/** What a reader typed, its signs read: what to look for, what must stand there exactly, what must not. */
export interface Operators {
	text: string;
	exact: string[];
	without: string[];
}

/** A quotation from blank to blank; a word behind a minus that stands before it alone. */
const EXACT = /(^|\s)["“”「](.+?)["“”」](?=\s|$)/g;
const WITHOUT = /(^|\s)[-−－](?=[^\s\d-])(\S+)/g;

/** Reads quotation marks around words and a minus before a word. */
export function operatorsIn(typed: string): Operators {
	const without: string[] = [];
	const exact: string[] = [];
	const rest = typed
		.replace(WITHOUT, (_, before: string, word: string) => {
			without.push(normalized(word));
			return before;
		})
		.replace(EXACT, (_, before: string, words: string) => {
			exact.push(normalized(words));
			return `${before}${words}`;
		});
	const text = normalized(rest).replace(/\s+/g, ' ').trim();
	// A minus alone looks for nothing.
	return text === '' ? { text: normalized(typed).trim(), exact: [], without: [] } : { text, exact, without };
}
