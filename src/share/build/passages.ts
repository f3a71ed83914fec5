import { locales } from '#i18n/locales.ts';
import { linesOf, type Of, type Type } from '#share/build/set-text.ts';

/** Where sentences and parts of one end, and where, in Chinese alone, clauses do: in letters a comma parts words of a list as well. */
const ENDS = /[\u3002\uFF01\uFF1F\uFF1B]\u201D?|[.!?;](?=\s|$)/gu;
const CLAUSES = /\uFF0C/gu;
const SENTENCE = /[\u3002\uFF01\uFF1F.!?]\u201D?$/u;

/** Sizes that passages are tried in, the largest first: both, then the first alone, then as much of it as has room. */
const SIZES = { both: [48, 44, 40, 37], first: [48, 44, 40, 37, 34], part: [40, 36, 32, 28] };
const LEADING = { han: 1.6, other: 1.42 };
/** More lines than these would be a page and no poster. */
const MOST_LINES = 7;
/** The room above and below a passage. */
export const AROUND = 26;

/** Passages in lines, with what they are set in. */
export interface SetPassages {
	type: Type;
	passages: string[][];
	height: number;
}

const isHan = ({ locale }: Of) => locales[locale].script === 'han';

/** The beginnings of a text, the longest first: those that end a sentence or a part of one, and, where it is another list, those that end a clause. A sentence that goes on is said by dots. */
export function cutsOf(text: string, of: Of): string[][] {
	const dots = isHan(of) ? '\u2026\u2026' : '\u00A0\u2026';
	const endsBy = (marks: RegExp) =>
		Array.from(text.matchAll(marks), ({ index, 0: mark }) => text.slice(0, index + mark.length))
			.filter((part) => part.length < text.trimEnd().length)
			.reverse()
			.map((part) => (SENTENCE.test(part) ? part : part.replace(/.$/u, '') + dots));
	return isHan(of) ? [endsBy(ENDS), endsBy(CLAUSES)] : [endsBy(ENDS)];
}

async function setIn(texts: readonly string[], size: number, width: number, of: Of): Promise<SetPassages> {
	const leading = Math.round(size * (isHan(of) ? LEADING.han : LEADING.other));
	const type: Type = { size, leading, weight: 400, colour: 'ink' };
	const passages = await Promise.all(texts.map((text) => linesOf(text, type, width, of, 'running')));
	const height = passages.reduce((sum, lines) => sum + lines.length * leading + 2 * AROUND, 0);
	return { type, passages, height };
}

/**
 * The first passages as far as they have room, verbatim: two, one, or one cut where
 * a clause ends; nothing where not even that has room.
 *
 * @param room in pixels, from the hairline above the first to the foot of the last
 */
export async function fitPassages(
	texts: readonly string[],
	width: number,
	room: number,
	of: Of,
): Promise<SetPassages | undefined> {
	const [first, second] = texts;
	if (first === undefined) return undefined;
	const both = second === undefined ? [] : SIZES.both.map((size) => ({ tried: [first, second], size }));
	const alone = SIZES.first.map((size) => ({ tried: [first], size }));
	const parts = cutsOf(first, of).flatMap((cuts) =>
		SIZES.part.flatMap((size) => [first, ...cuts].map((cut) => ({ tried: [cut], size }))),
	);
	for (const { tried, size } of [...both, ...alone, ...parts]) {
		const set = await setIn(tried, size, width, of);
		if (set.height <= room && set.passages.flat().length <= MOST_LINES) return set;
	}
	return undefined;
}
