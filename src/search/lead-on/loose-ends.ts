import type { Suggestion } from '#search/query/catalog.ts';
import type { PlaceFinder } from '#search/query/place-finder.ts';

/** Whether a text may end before `at`: never inside a word or a number, 4.1 of 4.1.2 is not what was meant. */
function mayEnd(text: string, at: number): boolean {
	return !/^[.-]?[\da-z]/i.test(text.slice(at)) || !/[\da-z.-]/i.test(text.charAt(at - 1));
}

/**
 * A text and its beginnings, the longest first: what stuck to a link stands
 * behind it, a full stop, a closing bracket, or the rest of the sentence.
 */
export function beginnings(text: string): string[] {
	const plain = text.normalize('NFKC').trim().slice(0, 120);
	return Array.from(plain, (_, back) => plain.length - back)
		.filter((end) => end === plain.length || mayEnd(plain, end))
		.map((end) => plain.slice(0, end));
}

/** The place that a text names, whatever stuck to it behind. A bare number must be all of it. */
export function findLoosely(text: string, places: PlaceFinder): Suggestion | undefined {
	for (const [at, beginning] of beginnings(text).entries()) {
		const found = at > 0 && /^\d+$/.test(beginning) ? undefined : places.find(beginning);
		if (found) return found;
	}
	return undefined;
}
