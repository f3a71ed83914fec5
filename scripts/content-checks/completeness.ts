import { visit } from 'unist-util-visit';
import type { AddressedBlock } from '#markdown/remark-addresses.ts';
import { glossary } from '#schemas/glossary.ts';
import type { ReadFile } from './content-files.ts';
import type { Problem } from './problem.ts';

/** A Chinese block shorter than this says too little for its length to be compared. */
const LONG = 30;
/** Characters of English to one of Chinese: from the shortest to the longest translation of a long block there is, with a little to spare. */
const [SHORTEST, LONGEST] = [3.1, 7.2];

/** How many lines of the file each block takes, by the line it begins on: a line is a sentence or a clause. */
function linesOf({ tree }: ReadFile): Map<number, number> {
	const lines = new Map<number, number>();
	visit(tree, ['paragraph', 'heading', 'listItem'], (node) => {
		if (node.position) lines.set(node.position.start.line, node.position.end.line - node.position.start.line + 1);
	});
	return lines;
}

interface Pair {
	zh: AddressedBlock;
	en: AddressedBlock;
	file: ReadFile;
	/** Lines of the English and of the Chinese. */
	lines: { zh: number; en: number };
}

function pairsOf(zh: readonly ReadFile[], en: readonly ReadFile[]): Pair[] {
	const chinese = new Map(
		zh.flatMap((file) => {
			const lines = linesOf(file);
			return file.blocks.map((block) => [block.address, { block, lines: lines.get(block.line) ?? 1 }] as const);
		}),
	);
	return en.flatMap((file) => {
		const lines = linesOf(file);
		return file.blocks.flatMap((block) => {
			const own = chinese.get(block.address);
			return own ? [{ zh: own.block, en: block, file, lines: { zh: own.lines, en: lines.get(block.line) ?? 1 } }] : [];
		});
	});
}

const terms = new Set<string>(glossary.terms.flatMap(({ zh, forms }) => [zh, ...forms.zh]));
const isTerm = (text: string) => terms.has(text) || terms.has(text.replace(/[\u201C\u201D]/g, ''));

const ownLength = ({ inline }: AddressedBlock) =>
	inline.filter(({ zh }) => !zh).reduce((sum, { text }) => sum + text.length, 0);

/**
 * The English of a block is about as long as its Chinese asks for, so that no
 * sentence is lost or doubled, and ends as a sentence where the Chinese does;
 * the Chinese words in it stand in the Chinese block.
 */
export function checkCompleteness(zh: readonly ReadFile[], en: readonly ReadFile[]): Problem[] {
	return pairsOf(zh, en).flatMap(({ zh: chinese, en: english, file, lines }) => {
		const faults: string[] = [];
		const ratio = ownLength(english) / chinese.text.length;
		if (chinese.text.length > LONG && (ratio < SHORTEST || ratio > LONGEST))
			faults.push(
				`${ratio.toFixed(1)} English characters to a Chinese one; expected ${SHORTEST} to ${LONGEST}: something is missing or doubled`,
			);
		if (lines.en < lines.zh)
			faults.push(`${lines.en} lines; the Chinese has ${lines.zh}, a line a sentence: a sentence is missing or merged`);
		if (/[\u3002\uFF1B]$/.test(chinese.text) && !/[.;:]\u201D?\)?$/.test(english.text))
			faults.push(`ends with “${english.text.slice(-12)}”; the Chinese ends a sentence here`);
		for (const { zh: isChinese, text } of english.inline)
			if (isChinese && !(chinese.text.includes(text) && isTerm(text)))
				faults.push(`<Zh>${text}</Zh> is no term of the glossary that the Chinese block has`);
		return faults.map((fault) => ({
			file: file.path,
			line: english.line + file.lineOffset,
			message: `${english.address}: ${fault}`,
		}));
	});
}
