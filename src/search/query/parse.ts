import { isHan } from '#locales/script.ts';
import { normalized, tokensOf } from '#search/query/text.ts';

/** A query as the index is asked: what must stand together, and the pieces that tell how much of it a text has. */
export interface Query {
	/** As typed, normalized. */
	text: string;
	/** Tokens that the reader typed together: found in this order, the query is met literally. */
	runs: string[][];
	/** Pairs of neighbours and single words. */
	units: string[][];
}

const isLatin = (part: string) => tokensOf(part).every((token) => !isHan(token));

/** Parts between blanks; neighbours in Latin letters are one run, for there a blank parts words, not thoughts. */
function runsOf(text: string): string[][] {
	const parts = text.split(/\s+/).filter((part) => tokensOf(part).length > 0);
	const runs: { latin: boolean; text: string }[] = [];
	for (const part of parts) {
		const last = runs.at(-1);
		if (last?.latin && isLatin(part)) last.text += ` ${part}`;
		else runs.push({ latin: isLatin(part), text: part });
	}
	return runs.map((run) => tokensOf(run.text));
}

function unitsOf(run: readonly string[], stopWords: ReadonlySet<string>): string[][] {
	const words = run.filter((token) => !stopWords.has(token));
	if (words.length < 2) return words.length === 1 ? [words] : [[...run]];
	const units: string[][] = [];
	for (const [at, token] of words.entries()) {
		const next = words[at + 1];
		if (!isHan(token)) units.push([token]);
		if (next !== undefined) units.push([token, next]);
	}
	return units;
}

/** What a reader typed, as a query. Without letters or digits it has no runs. */
export function parseQuery(typed: string, stopWords: ReadonlySet<string>): Query {
	const text = normalized(typed).replace(/\s+/g, ' ').trim();
	const runs = runsOf(text);
	const units = new Map(runs.flatMap((run) => unitsOf(run, stopWords)).map((unit) => [unit.join(' '), unit]));
	return { text, runs, units: [...units.values()] };
}
