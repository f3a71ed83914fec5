import type { Problem } from './problem.ts';

/** A fault of characters that no text here may have, and what to call it. */
interface Rule {
	pattern: RegExp;
	message: (found: string) => string;
}

const code = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What no file may have. */
const BYTES: readonly Rule[] = [
	{ pattern: /\uFEFF/, message: () => 'byte order mark (U+FEFF): expected UTF-8 without one' },
	{ pattern: /\r/, message: () => 'carriage return (U+000D): expected lines that end with a line feed alone' },
	{
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
		pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/,
		message: (found) => `control character ${code(found)}: expected text`,
	},
];

/**
 * What prose may not have besides: characters that are invisible, look like
 * others, or mean something to Markdown that the plan never means.
 */
const PROSE: readonly Rule[] = [
	{ pattern: /\t/, message: () => 'tab (U+0009): expected blanks' },
	{ pattern: / +$/, message: () => 'blank at the end of the line: expected none, for two of them break the line' },
	{
		pattern: /&#?[a-zA-Z0-9]+;/,
		message: (found) => `character reference “${found}”: expected the character itself`,
	},
	{
		pattern:
			/[^\n\u0020-\u007E\u00B2\u00D7\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u3001\u3002\u3007-\u300B\u3014\u3015\u4E00-\u9FFF\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFF01\uFF1F]/u,
		message: (found) =>
			`character ${code(found)} (“${found}”): expected Chinese or Latin letters, ASCII digits and the usual punctuation`,
	},
	{
		pattern: /[\\`|~^']/,
		message: (found) =>
			`“${found}” (${code(found)}): expected prose, in which it has no place${found === "'" ? '; the apostrophe is \u2019 (U+2019)' : ''}`,
	},
];

/** The first place of each fault in a text, with its line. */
function faults(path: string, text: string, rules: readonly Rule[]): Problem[] {
	const lines = text.split('\n');
	return rules.flatMap(({ pattern, message }) => {
		const index = lines.findIndex((line) => pattern.test(line));
		const found = pattern.exec(lines[index] ?? '')?.[0];
		return found === undefined ? [] : [{ file: path, line: index + 1, message: message(found) }];
	});
}

/** The first line whose bytes are no UTF-8, or undefined. */
function firstBadLine(bytes: Uint8Array): number | undefined {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	for (let line = 1, from = 0; from <= bytes.length; line += 1) {
		const feed = bytes.indexOf(0x0a, from);
		const end = feed < 0 ? bytes.length : feed;
		try {
			decoder.decode(bytes.subarray(from, end));
		} catch {
			return line;
		}
		from = end + 1;
	}
	return undefined;
}

/**
 * The text of a file, and what in its bytes and characters no text may have;
 * the text is undefined where the bytes are no UTF-8.
 */
export function decodeFile(path: string, bytes: Uint8Array): { text: string | undefined; problems: Problem[] } {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		const rules = path.endsWith('.mdx') ? [...BYTES, ...PROSE] : BYTES;
		return { text, problems: faults(path, text, rules) };
	} catch {
		return {
			text: undefined,
			problems: [{ file: path, line: firstBadLine(bytes), message: 'bytes that are no UTF-8: expected UTF-8' }],
		};
	}
}

/** What in one of the site's own strings no text may have, or undefined; `extra` are signs it may have. */
export function characterFault(text: string, extra: RegExp): string | undefined {
	const plain = text.replace(extra, '');
	return [...BYTES, ...PROSE.filter(({ pattern }) => !pattern.source.includes('$'))]
		.map(({ pattern, message }) => {
			const found = pattern.exec(plain)?.[0];
			return found && message(found);
		})
		.find((fault) => fault !== undefined);
}
