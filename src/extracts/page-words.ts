import type { ShownExtract } from '#extracts/plan-places.ts';
import { fill, type Values } from '#i18n/fill.ts';

/** The words of the page by their names, filled in. */
export interface ExtractsWords {
	(key: string, values?: Values): string;
	/** What stands before words that were chosen and that the text shown does not have. */
	quoted: (quote: NonNullable<ShownExtract['quote']>) => string;
	/** What stands over the cells of a row of indicators. */
	heads: readonly string[];
}

/** The words that a page hands over; `languages` are the names of languages, `lang` is the page's own, `heads` those of the table of indicators. */
export function pageWords(
	texts: Readonly<Record<string, string>>,
	languages: Readonly<Record<string, string>>,
	lang: string,
	heads: readonly string[],
): ExtractsWords {
	const words = (key: string, values: Values = {}) => fill(texts[key] ?? '', values, key);
	const quoted = (quote: NonNullable<ShownExtract['quote']>) =>
		quote.lang === lang ? words('quoteGone') : words('quoteOther', { language: languages[quote.lang] ?? quote.lang });
	return Object.assign(words, { quoted, heads });
}
