import type { AddressedBlock } from '#markdown/remark-addresses.ts';
import type { ReadFile } from './content-files.ts';
import type { Problem } from './problem.ts';

/** A Chinese block shorter than this says too little for its length to be compared. */
const LONG = 30;
/** Characters of English to one of Chinese: from the shortest to the longest translation of a long block there is, with a little to spare. */
const [SHORTEST, LONGEST] = [3.1, 7.2];

interface Pair {
	zh: AddressedBlock;
	en: AddressedBlock;
	file: ReadFile;
}

function pairsOf(zh: readonly ReadFile[], en: readonly ReadFile[]): Pair[] {
	const chinese = new Map(zh.flatMap(({ blocks }) => blocks.map((block) => [block.address, block] as const)));
	return en.flatMap((file) =>
		file.blocks.flatMap((block) => {
			const own = chinese.get(block.address);
			return own ? [{ zh: own, en: block, file }] : [];
		}),
	);
}

const ownLength = ({ inline }: AddressedBlock) =>
	inline.filter(({ zh }) => !zh).reduce((sum, { text }) => sum + text.length, 0);

/**
 * The English of a block is about as long as its Chinese asks for, so that no
 * sentence is lost or doubled, and ends as a sentence where the Chinese does;
 * the Chinese words in it stand in the Chinese block.
 */
export function checkCompleteness(zh: readonly ReadFile[], en: readonly ReadFile[]): Problem[] {
	return pairsOf(zh, en).flatMap(({ zh: chinese, en: english, file }) => {
		const faults: string[] = [];
		const ratio = ownLength(english) / chinese.text.length;
		if (chinese.text.length > LONG && (ratio < SHORTEST || ratio > LONGEST))
			faults.push(
				`${ratio.toFixed(1)} English characters to a Chinese one; expected ${SHORTEST} to ${LONGEST}: something is missing or doubled`,
			);
		if (/[\u3002\uFF1B]$/.test(chinese.text) && !/[.;:]\u201D?\)?$/.test(english.text))
			faults.push(`ends with “${english.text.slice(-12)}”; the Chinese ends a sentence here`);
		for (const { zh: isChinese, text } of english.inline)
			if (isChinese && !chinese.text.includes(text)) faults.push(`<Zh>${text}</Zh> is not in the Chinese block`);
		return faults.map((fault) => ({
			file: file.path,
			line: english.line + file.lineOffset,
			message: `${english.address}: ${fault}`,
		}));
	});
}
