import dictionary from 'dictionary-en';
import type { Nodes } from 'mdast';
import nspell from 'nspell';
import { SKIP, visit } from 'unist-util-visit';
import { type Locale, locales } from '#i18n/locales.ts';
import { ownWords } from '#schemas/exceptions.ts';
import type { ReadFile } from './content-files.ts';
import { FULL_WIDTH } from './full-width.ts';
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

/** Words of an English text that are in no dictionary (American spelling); codes with digits and ordinals are no words. */
function spellingFault(text: string): string | undefined {
	const words = text.match(/(?<![\w+])[A-Za-z]+(?:\u2019[A-Za-z]+)*(?![\w+])/g) ?? [];
	const wrong = words.filter((word) => !isWord(word));
	return wrong.length === 0
		? undefined
		: `“${wrong.join('”, “')}” is in no English dictionary; expected American spelling, or a name listed in src/data/spelling.ts`;
}

/** The languages that have a dictionary here. */
const SPELLING: Readonly<Partial<Record<Locale, (text: string) => string | undefined>>> = { en: spellingFault };

const HAN = '\\u4e00-\\u9fff\\u3000-\\u303f\\uff00-\\uffef';
const ASCII_BESIDE_HAN = new RegExp(`[${HAN}][,;:().!?"]|[,;:().!?"][${HAN}]`);
/** What is meant by marks that Chinese text does not have in ASCII. */
const MEANT: Readonly<Record<string, string>> = {
	...FULL_WIDTH,
	'.': '\u3002',
	'!': '\uFF01',
	'?': '\uFF1F',
	'"': '\u201C',
};

/** What is wrong with the punctuation of a Chinese text, or undefined. */
function punctuationFault(text: string): string | undefined {
	const found = ASCII_BESIDE_HAN.exec(text)?.[0];
	const mark = found && /[,;:().!?"]/.exec(found)?.[0];
	if (!mark) return undefined;
	const wide = MEANT[mark] ?? '';
	return `ASCII “${mark}” beside a Chinese character in “${found}”: expected “${wide}” (U+${wide.charCodeAt(0).toString(16).toUpperCase()})`;
}

/** Slips that no sentence in letters has; some languages part `;` and `:` from their words by a blank. */
const slipsOf = ({ marks }: (typeof locales)[Locale]): { pattern: RegExp; message: string }[] => [
	{ pattern: /"/, message: 'straight quotation mark: expected the language’s own' },
	{
		pattern: /^\s/u.test(marks.clause) ? / [,.)]|\( / : / [,.;:)\u201D]|[(\u201C] /,
		message: 'blank before a closing mark or behind an opening one',
	},
	{ pattern: / {2}/, message: 'two blanks' },
	{ pattern: /[,;:]{2}|, ?\)|\(\)/, message: 'two marks in a row' },
	{ pattern: /(?<!\p{L})(\p{L}+) \1(?!\p{L})/u, message: 'the same word twice' },
	{ pattern: new RegExp(`[${HAN}]`), message: 'Chinese: expected it in <Original>…</Original> only' },
];

/** Whether every opening quotation mark is closed before the next opens. */
function quotesPair(text: string): boolean {
	const marks = text.match(/[\u201C\u201D\u00AB\u00BB]/g) ?? [];
	return marks.length % 2 === 0 && marks.every((mark, index) => /[\u201C\u00AB]/.test(mark) === (index % 2 === 0));
}

function latinFault(text: string, locale: Locale): string | undefined {
	const flat = text.replaceAll('\n', ' ');
	for (const { pattern, message } of slipsOf(locales[locale])) {
		const found = pattern.exec(flat);
		if (found) return `${message}, at “${flat.slice(Math.max(0, found.index - 12), found.index + 12)}”`;
	}
	if (!quotesPair(text)) return 'a quotation mark without its pair: expected them in pairs, not inside each other';
	// Each sentence stands on a line of its own, so a line that ends without its stop has lost it.
	const open = text
		.split('\n')
		.slice(0, -1)
		.find((line) => !/[.;:?!][)\u201D\u00BB\s]*$/u.test(line));
	return open && `a line that ends with “${open.slice(-12)}”: expected the end of a sentence or clause`;
}

/** What is wrong with the words of a string, or undefined: punctuation of Chinese, spelling where there is a dictionary. */
export function stringFault(text: string, locale: Locale): string | undefined {
	if (locales[locale].script === 'han') return punctuationFault(text);
	return SPELLING[locale]?.(text);
}

/** What is wrong with the words of a text, or undefined: besides, the slips of sentences in letters. */
const wordsFault = (text: string, locale: Locale): string | undefined =>
	(locales[locale].script === 'latin' ? latinFault(text, locale) : undefined) ?? stringFault(text, locale);

/** The words of a node in the file's language; what stands in it in another one counts as a figure, which no rule is about. */
function ownWordsOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if ('name' in node && node.name === 'Original') return '0';
	return 'children' in node ? node.children.map(ownWordsOf).join('') : '';
}

const isProse = (node: Nodes) =>
	'children' in node && node.children.some(({ type }) => type === 'text' || type === 'mdxJsxTextElement');

/** The texts of a file with their lines: of Chinese, where each line stands alone, line by line, else block by block. */
function textsOf({ tree, lineOffset, locale }: ReadFile): { text: string; line: number }[] {
	const texts: { text: string; line: number }[] = [];
	visit(tree, (node) => {
		if (!isProse(node)) return;
		const line = (node.position?.start.line ?? 0) + lineOffset;
		const text = ownWordsOf(node);
		if (locales[locale].script === 'latin') texts.push({ text, line });
		else texts.push(...text.split('\n').map((each, index) => ({ text: each, line: line + index })));
		return SKIP;
	});
	return texts;
}

/** What in the words of a file, and of its front matter, no text of its language has. */
export function checkWords(file: ReadFile): Problem[] {
	const { path, frontMatter, locale } = file;
	const inFields = Object.entries(frontMatter).flatMap(([field, value]) => {
		const fault = typeof value === 'string' && wordsFault(value, locale);
		return fault ? [{ file: path, line: undefined, message: `front matter: field “${field}”: ${fault}` }] : [];
	});
	const inText = textsOf(file).flatMap(({ text, line }) => {
		const message = wordsFault(text, locale);
		return message ? [{ file: path, line, message }] : [];
	});
	return [...inFields, ...inText];
}
