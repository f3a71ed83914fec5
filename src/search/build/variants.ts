import { Converter } from 'opencc-js/t2cn';
import { isHan } from '#locales/script.ts';

/** Chinese characters of the basic plane, without those that Unicode has twice: normalizing a query replaces these. */
const CHARACTERS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
	(character) => isHan(character) && character.normalize('NFKC') === character,
);

/**
 * Pairs of a traditional (or Hong Kong, Taiwan) character and the simplified
 * one, for those whose simplified form stands in the texts, as one string.
 */
export function traditionalPairs(texts: readonly string[]): string {
	const used = new Set(texts.join(''));
	const simplified = Converter({ from: 't', to: 'cn' });
	let pairs = '';
	for (const character of CHARACTERS) {
		const simple = simplified(character);
		if (simple !== character && simple.length === 1 && used.has(simple)) pairs += character + simple;
	}
	return pairs;
}
