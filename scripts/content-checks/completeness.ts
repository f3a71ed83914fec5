import { visit } from 'unist-util-visit';
import { locales } from '#i18n/locales.ts';
import type { AddressedBlock } from '#markdown/remark-addresses.ts';
import type { ReadFile } from './content-files.ts';
import type { Problem } from './problem.ts';

/** A block shorter than this says too little for its length to be compared. */
const LONG = 30;
/** Letters to one Chinese character: from the shortest to the longest translation of a long block there is, with a little to spare. */
const [SHORTEST, LONGEST] = [2.8, 6.8];

/** How many lines of the file each block takes, by the line it begins on: a line is a sentence or a clause. */
function linesOf({ tree }: ReadFile): Map<number, number> {
	const lines = new Map<number, number>();
	visit(tree, ['paragraph', 'heading', 'listItem'], (node) => {
		if (node.position) lines.set(node.position.start.line, node.position.end.line - node.position.start.line + 1);
	});
	return lines;
}

/** A block with the number of its lines. */
type Measured = AddressedBlock & { lines: number };

const measured = (file: ReadFile): Measured[] => {
	const lines = linesOf(file);
	return file.blocks.map((block) => ({ ...block, lines: lines.get(block.line) ?? 1 }));
};

const count = (text: string, of: RegExp) => text.match(of)?.length ?? 0;

/** The letters of a translation to a Chinese character; words in the plan's own language and digits are left out. */
function lengthRatio(own: AddressedBlock, other: AddressedBlock): number {
	const letters = other.pieces.reduce((sum, { text, lang }) => sum + (lang ? 0 : count(text, /\p{L}/gu)), 0);
	return letters / count(own.text, /\p{Script=Han}/gu);
}

/** What of a block its translation lacks or has too much of. */
function faultsOf(own: Measured, other: Measured, isTerm: (text: string) => boolean, scripts: string): string[] {
	const faults: string[] = [];
	const ratio = lengthRatio(own, other);
	if (scripts === 'han latin' && own.text.length > LONG && (ratio < SHORTEST || ratio > LONGEST))
		faults.push(
			`${ratio.toFixed(1)} letters to a Chinese character; expected ${SHORTEST} to ${LONGEST}: something is missing or doubled`,
		);
	if (other.lines < own.lines)
		faults.push(
			`${other.lines} lines; the original has ${own.lines}, a line a sentence: a sentence is missing or merged`,
		);
	if (/[\u3002\uFF1B]$/.test(own.text) && !/[.;:\u3002\uFF1B][\u201D\u00BB\s]*\)?$/u.test(other.text))
		faults.push(`ends with “${other.text.slice(-12)}”; the original ends a sentence here`);
	for (const { lang, text } of other.pieces)
		if (lang && !(own.text.includes(text) && isTerm(text)))
			faults.push(`<Original>${text}</Original> is no term of the glossary that the original block has`);
	return faults;
}

/**
 * A translated block has as many sentences as its original and about the
 * length that asks for, so that none is lost or doubled, and ends as a
 * sentence where the original does; the words it quotes stand in the original.
 */
export function checkCompleteness(
	own: readonly ReadFile[],
	translated: readonly ReadFile[],
	terms: ReadonlySet<string>,
): Problem[] {
	const originals = new Map(own.flatMap(measured).map((block) => [block.address, block]));
	const isTerm = (text: string) => terms.has(text) || terms.has(text.replace(/[\u201C\u201D]/g, ''));
	return translated.flatMap((file) =>
		measured(file).flatMap((block) => {
			const original = originals.get(block.address);
			if (!original || !own[0]) return [];
			const scripts = `${locales[own[0].locale].script} ${locales[file.locale].script}`;
			return faultsOf(original, block, isTerm, scripts).map((fault) => ({
				file: file.path,
				line: block.line + file.lineOffset,
				message: `${block.address}: ${fault}`,
			}));
		}),
	);
}
