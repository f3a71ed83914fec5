import { Converter } from 'opencc-js/t2cn';

/** First and last of the Han characters of Unicode's basic block. */
const [FIRST, LAST] = [0x4e00, 0x9fff];

/**
 * Pairs of a traditional (or Hong Kong, Taiwan) character and the simplified
 * one, for those whose simplified form stands in the texts, as one string.
 */
export function traditionalPairs(texts: readonly string[]): string {
	const used = new Set(texts.join(''));
	const simplified = Converter({ from: 't', to: 'cn' });
	let pairs = '';
	for (let code = FIRST; code <= LAST; code += 1) {
		const character = String.fromCodePoint(code);
		const simple = simplified(character);
		if (simple !== character && simple.length === 1 && used.has(simple)) pairs += character + simple;
	}
	return pairs;
}
