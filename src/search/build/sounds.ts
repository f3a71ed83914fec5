import { pinyin } from 'pinyin-pro';
import { HAN, hasHan, isHan } from '#locales/script.ts';
import { traditionalPairs } from '#search/build/variants.ts';
import type { Sounds } from '#search/query/sounds.ts';

const HAN_RUNS = new RegExp(`${HAN}+`, 'gu');

/** The 3,755 commonest characters, those of the first level of GB 2312: what people mistype is among them. */
function commonCharacters(): string[] {
	const decoder = new TextDecoder('gbk');
	const characters: string[] = [];
	for (let row = 0xb0; row <= 0xd7; row += 1) {
		for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
			const character = decoder.decode(new Uint8Array([row, cell]));
			if (isHan(character)) characters.push(character);
		}
	}
	return characters;
}

const toneless = (text: string) => pinyin(text, { toneType: 'none', type: 'array', v: true });

/**
 * How the characters of the texts sound, as they are read there, and of common
 * ones that the texts lack; and which characters follow one another in the
 * texts. From these a query in pinyin, or with a character that sounds the
 * same, is led to the plan's words.
 */
export function soundsOf(texts: readonly string[]): Sounds {
	const bySound = new Map<string, Set<string>>();
	const follows = new Map<string, Set<string>>();
	const note = <Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value) =>
		map.set(key, (map.get(key) ?? new Set()).add(value));
	for (const run of texts.flatMap((text) => text.match(HAN_RUNS) ?? [])) {
		const sounds = toneless(run);
		for (const [at, character] of [...run].entries()) {
			note(bySound, sounds[at] ?? '', character);
			const next = [...run][at + 1];
			if (next) note(follows, character, next);
		}
	}
	for (const character of commonCharacters()) {
		const [sound = ''] = toneless(character);
		if (!hasHan(sound)) note(bySound, sound, character);
	}
	const compact = (map: Map<string, Set<string>>) =>
		[...map]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, characters]) => `${key}${[...characters].sort().join('')}`)
			.join(' ');
	return { characters: compact(bySound), follows: compact(follows), traditional: traditionalPairs(texts) };
}
