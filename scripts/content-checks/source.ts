import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Correction, correctionsSchema } from '#schemas/corrections.ts';
import { typeset } from './full-width.ts';

/** A block of the reading text. */
export interface SourceBlock {
	id: string;
	kind: string;
	text: string;
	number?: string;
}

/** `content/source/`: the web page as text, what it lost, and the reading text made from both. */
export interface Source {
	original: string;
	corrections: Correction[];
	plan: {
		leftOut: string[];
		front: string[];
		blocks: SourceBlock[];
		indicatorHeader: string[];
		indicators: { no: number; category: string; name: string; attribute: string; unit: string; target: string }[];
		back: string[];
	};
}

/** Reads the evidence below `root`. */
export function readSource(root: string): Source {
	const read = (name: string) => readFileSync(join(root, 'content/source', name), 'utf8');
	return {
		original: read('original.txt'),
		corrections: correctionsSchema.parse(JSON.parse(read('corrections.json'))).entries,
		plan: JSON.parse(read('plan.zh.json')),
	};
}

const tight = (text: string) => text.replace(/\s/gu, '');

/**
 * The original with every listed correction applied, set in the typography of
 * the reading text and without any blank. Throws an Error that names the
 * correction whose printed text does not occur exactly once.
 */
function correctedOriginal({ original, corrections }: Source): string {
	let text = original;
	for (const { id, printed, reading, kind } of corrections) {
		const count = text.split(printed).length - 1;
		if (count !== 1)
			throw new Error(
				`content/source/corrections.json: entry ${id}: its printed text occurs ${count} times in original.txt; expected once`,
			);
		// Where nothing is restored the words stay; a line break behind them is part of `printed` only to make it unique.
		text = text.replace(printed, () => (kind === 'unit' ? printed : reading));
	}
	return typeset(text);
}

/** One printed piece of the plan; behind a heading the original may print a stop, which the reading text drops. */
interface Piece {
	text: string;
	heading: boolean;
}

/** The plan's pieces in the order of the document: front, numbered headings and their text, the table, back. */
function pieces({ plan }: Source): Piece[] {
	const [top = '', place = '', title = '', ...widgets] = plan.leftOut;
	const words = (texts: string[]) => texts.map((text) => ({ text: tight(text), heading: false }));
	const body = plan.blocks.flatMap(({ kind, text, number = '', id }) => [
		{ text: tight(number + text), heading: /^h\d$/.test(kind) },
		...(id === '3.4-1' ? words([table(plan)]) : []),
	]);
	return [...words([top, place, title, ...plan.front]), ...body, ...words([...plan.back, ...widgets])];
}

/**
 * Reads the corrected original piece by piece of the reading text. Returns
 * where the two part (the pieces' text and what stands there instead), or
 * undefined where they are the same to the end.
 */
export function sourceDifference(source: Source): { expected: string; found: string } | undefined {
	const original = correctedOriginal(source);
	let at = 0;
	for (const { text, heading } of pieces(source)) {
		if (!original.startsWith(text, at)) return { expected: original.slice(at, at + text.length), found: text };
		at += text.length;
		if (heading && original[at] === '\u3002') at += 1;
	}
	return at === original.length ? undefined : { expected: original.slice(at), found: '' };
}

function table({ indicatorHeader, indicators }: Source['plan']): string {
	let category = '';
	const rows = indicators.map((row) => {
		const head = row.category === category ? '' : row.category;
		category = row.category;
		return head + row.no + row.name + row.attribute + row.unit + row.target;
	});
	return indicatorHeader.join('') + rows.join('');
}
