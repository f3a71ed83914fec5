import dictionary from 'dictionary-en';
import { toString as textOf } from 'mdast-util-to-string';
import nspell from 'nspell';
import { ownWords } from '#schemas/exceptions.ts';
import type { ReadFile } from './content-files.ts';
import type { Problem } from './problem.ts';

const speller = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
/** Own words as they are written and, for search and the glossary write so, in lower case. */
const own = new Set<string>(ownWords.flatMap((word) => [word, word.toLowerCase()]));
/** What was looked up before: the same words come again and again. */
const known = new Map<string, boolean>();

function isWord(word: string): boolean {
	const before = known.get(word);
	if (before !== undefined) return before;
	const plain = word.replaceAll('\u2019', "'");
	const answer = speller.correct(plain) || own.has(plain.replace(/'s?$/, ''));
	known.set(word, answer);
	return answer;
}

/** The words of an English text that are in no dictionary (American spelling); codes with digits and ordinals are no words. */
export function misspelled(text: string): string[] {
	const words = text.match(/(?<![\w+])[A-Za-z]+(?:\u2019[A-Za-z]+)*(?![\w+])/g) ?? [];
	return words.filter((word) => !isWord(word));
}

/** One line on misspelled words, or undefined. */
export function spellingFault(text: string): string | undefined {
	const words = misspelled(text);
	return words.length === 0
		? undefined
		: `“${words.join('”, “')}” is in no English dictionary; expected American spelling, or a name listed in src/data/spelling.ts`;
}

/** Misspelled words in the text and front matter of an English file. */
export function checkSpelling(file: ReadFile): Problem[] {
	const { path, blocks, frontMatter, tree, lineOffset } = file;
	const problems: Problem[] = [];
	for (const [field, value] of Object.entries(frontMatter)) {
		const fault = typeof value === 'string' && field !== 'sections' && spellingFault(value);
		if (fault) problems.push({ file: path, line: undefined, message: `front matter: field “${field}”: ${fault}` });
	}
	const texts =
		blocks.length > 0
			? blocks.map(({ inline, line }) => ({ text: inline.map(({ text, zh }) => (zh ? ' ' : text)).join(''), line }))
			: tree.children.map((node) => ({ text: textOf(node), line: node.position?.start.line ?? 0 }));
	for (const { text, line } of texts) {
		const fault = spellingFault(text);
		if (fault) problems.push({ file: path, line: line + lineOffset, message: fault });
	}
	return problems;
}
