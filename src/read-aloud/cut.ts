/** Behind what a text may be parted, best places first: sentences, clauses, commas, words. A mark inside a number (1.5, 3,648) parts nothing. */
const PLACES: readonly RegExp[] = [
	/[\u3002\uFF01\uFF1F]+\uFF09?|[.!?]\)?\s/g,
	/\uFF1B|;\s/g,
	/[\uFF0C\uFF1A]|[,:]\s/g,
	/\u3001/g,
	/\s/g,
];
const BREAK = '\n';

/** Cuts a text of one line into pieces of at most `longest` characters, at the best places there are and no more often than needed there. */
export function cut(text: string, longest: number, depth = 0): string[] {
	if (text.trim().length <= longest) return text.trim() === '' ? [] : [text.trim()];
	const place = PLACES[depth];
	if (!place) return [text.slice(0, longest), ...cut(text.slice(longest), longest, depth)];
	const pieces: string[] = [];
	let piece = '';
	for (const part of text.replace(place, `$&${BREAK}`).split(BREAK)) {
		if (piece !== '' && (piece + part).trim().length > longest) {
			pieces.push(piece);
			piece = '';
		}
		piece += part;
	}
	return [...pieces, piece].flatMap((each) => cut(each, longest, depth + 1));
}
