import type { NewPlan } from './compose.ts';
import type { Given } from './facts.ts';
import type { Line } from './lines.ts';

/** What `corrections.json` says of itself. */
const ABOUT = {
	printed: 'text exactly as in original.txt; every entry occurs there once',
	reading: 'text to show; the same as printed where kind is noted or unit',
	kinds: {
		restored: 'characters lost when the page was turned into text, put back; marked where shown',
		unit: 'the unit of a target, inferred; the printed cell is kept',
		noted: 'kept as printed, with an editor’s note',
	},
	typography:
		'ASCII , ; : ( ) in Chinese text become full-width, and blanks inside a line are dropped; this rule is not listed entry by entry',
	leftOut: 'what original.txt has and the site’s text has not',
	table:
		'the columns of the table of indicators: the head as printed, and the field of an indicator that the cells below it hold',
};

const words = (lines: readonly Line[]) => lines.map(({ text }) => text);

/** The evidence of a plan, by the names of its files: the text as given, and how the site's text comes from it. */
export function evidenceFiles({ original, correctionsFile }: Given, { leftOut, table }: NewPlan): [string, string][] {
	const file = {
		about: ABOUT,
		entries: [],
		...correctionsFile,
		leftOut: { before: words(leftOut.before), within: words(leftOut.within), after: words(leftOut.after) },
		table: table?.head.map(({ column, text }) => ({ head: text, holds: column })) ?? [],
	};
	return [
		['original.txt', original],
		['corrections.json', `${JSON.stringify(file, null, '\t')}\n`],
	];
}
