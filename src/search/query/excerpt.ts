import type { TextPiece } from '#i18n/text-piece.ts';
import { hasHan } from '#locales/script.ts';
import { findNeedles, pieces, type Range } from '#search/query/marks.ts';
import type { FoundRecord } from '#search/query/search-index.ts';

/** What of a record is shown under its title, and the address it stands at. */
export interface Excerpt {
	address: string;
	pieces: TextPiece[];
}

/** Length of an excerpt in characters, and how far before the match it begins. */
const LENGTH = { han: 76, latin: 190 } as const;
const LEAD = { han: 18, latin: 60 } as const;
const ELLIPSIS = '…';

const covered = (ranges: readonly Range[]) => ranges.reduce((sum, [start, end]) => sum + end - start, 0);

/** The start of the clause before `at`, if it is near, else of the word. */
function startBefore(text: string, at: number, lead: number): number {
	const from = Math.max(0, at - lead);
	if (from === 0) return 0;
	const clause = /[\u3002\uFF1B\uFF0C\u3001.;]\s*/g;
	clause.lastIndex = from;
	const found = clause.exec(text);
	if (found && found.index + found[0].length <= at) return found.index + found[0].length;
	const blank = text.indexOf(' ', from);
	return blank >= 0 && blank < at ? blank + 1 : from;
}

/** The passage of one text around the first range. */
function cut(text: string, ranges: readonly Range[]): TextPiece[] {
	const script = hasHan(text) ? 'han' : 'latin';
	const first = ranges[0]?.[0] ?? 0;
	const start = startBefore(text, first, LEAD[script]);
	let end = Math.min(text.length, Math.max(start + LENGTH[script], ranges[0]?.[1] ?? 0));
	if (script === 'latin' && end < text.length) end = Math.max(text.lastIndexOf(' ', end), ranges[0]?.[1] ?? 0);
	const inside = ranges.filter((range) => range[0] >= start && range[1] <= end);
	const shown = pieces(
		text.slice(start, end),
		inside.map(([from, to]): Range => [from - start, to - start]),
	);
	const edge: TextPiece = { text: ELLIPSIS };
	return [...(start > 0 ? [edge] : []), ...shown, ...(end < text.length ? [edge] : [])];
}

/** The block of a record that has most of what was looked for, around its first match. Where only the title has it, the text under the title, if there is any. */
export function excerptOf(
	{ blocks, label }: FoundRecord,
	needles: readonly (readonly string[])[],
): Excerpt | undefined {
	const found = blocks.map((block, at) => ({ ...block, ranges: findNeedles(block.text, needles), at }));
	const isTitle = (block: { text: string }) => label.endsWith(block.text);
	const [best] = found.sort(
		(a, b) => covered(b.ranges) - covered(a.ranges) || Number(isTitle(a)) - Number(isTitle(b)) || a.at - b.at,
	);
	if (!best) return undefined;
	const rest = blocks.find((block) => !isTitle(block));
	if (isTitle(best) && !rest) return { address: best.address, pieces: [] };
	const shown = isTitle(best) && rest ? { ...rest, ranges: findNeedles(rest.text, needles) } : best;
	return { address: best.address, pieces: cut(shown.text, shown.ranges) };
}
