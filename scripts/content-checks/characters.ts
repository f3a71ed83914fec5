import { type Locale, locales } from '#i18n/locales.ts';
import type { Problem } from './problem.ts';

/** A fault of characters that no text here may have, and what to call it. */
interface Rule {
	pattern: RegExp;
	message: (found: string) => string;
}

const code = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What no file may have. */
const FILE: readonly Rule[] = [
	{ pattern: /\uFEFF/, message: () => 'byte order mark (U+FEFF): expected UTF-8 without one' },
	{ pattern: /\uFFFD/, message: () => 'bytes that are no UTF-8: expected UTF-8' },
	{ pattern: /\r/, message: () => 'carriage return (U+000D): expected lines that end with a line feed alone' },
	{
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
		pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/,
		message: (found) => `control character ${code(found)}: expected text`,
	},
];

const LINE_END: Rule = {
	pattern: / +$/m,
	message: () => 'blank at the end of the line: expected none, for two of them break the line',
};

/**
 * What prose may not have besides: characters that are invisible, look like
 * others, or mean something to Markdown that the plan never means.
 */
const PROSE: readonly Rule[] = [
	{ pattern: /\t/, message: () => 'tab (U+0009): expected blanks' },
	LINE_END,
	{
		pattern: /&#?[a-zA-Z0-9]+;/,
		message: (found) => `character reference “${found}”: expected the character itself`,
	},
	{
		pattern: /[\\`|~^']/,
		message: (found) =>
			`“${found}” (${code(found)}): expected prose, in which it has no place${found === "'" ? '; the apostrophe is \u2019 (U+2019)' : ''}`,
	},
];

const USUAL =
	/[\n\u0020-\u007E\u00B2\u00D7\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u3001\u3002\u3007-\u300B\u3014\u3015\u4E00-\u9FFF\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFF01\uFF1F]/u;
/** Letters of the languages that are written in Latin ones, not the full-width kind, and the sign of n°. */
const LATIN = /[\u00B0\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017F]/u;
const ownMarks = new Map<Locale, string>();

/** Whether texts of a language may have a character: the usual ones, and what stands in the language's own marks and numbers. */
function isUsual(character: string, locale: Locale | undefined): boolean {
	if (USUAL.test(character)) return true;
	if (!locale || locales[locale].script !== 'latin') return false;
	const { marks, numbers } = locales[locale];
	if (!ownMarks.has(locale)) ownMarks.set(locale, JSON.stringify([marks, numbers]));
	return LATIN.test(character) || (ownMarks.get(locale)?.includes(character) ?? false);
}

/** The first character that a text of the language may not have, or undefined. */
function strange(text: string, locale: Locale | undefined): { index: number; message: string } | undefined {
	let index = 0;
	for (const character of text) {
		if (!isUsual(character, locale)) {
			const message = `character ${code(character)} (“${character}”): expected Chinese or Latin letters, ASCII digits and the usual punctuation`;
			return { index, message };
		}
		index += character.length;
	}
	return undefined;
}

/** The first place of each fault in a text. */
function faults(text: string, rules: readonly Rule[]): { index: number; message: string }[] {
	return rules.flatMap(({ pattern, message }) => {
		const found = pattern.exec(text);
		return found ? [{ index: found.index, message: message(found[0]) }] : [];
	});
}

/** The text of a file, and what in its characters no file may have; of prose in a language, no such prose. */
export function decodeFile(path: string, bytes: Uint8Array, prose?: Locale): { text: string; problems: Problem[] } {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const ofFile = faults(text, FILE);
	const ofProse = prose && ofFile.length === 0 ? [...faults(text, PROSE), strange(text, prose) ?? []].flat() : [];
	const problems = [...ofFile, ...ofProse].map(({ index, message }) => ({
		file: path,
		line: text.slice(0, index).split('\n').length,
		message,
	}));
	return { text, problems };
}

/** What in one of the site's own strings no text may have, or undefined; `extra` are signs it may have. */
export function characterFault(text: string, locale: Locale | undefined, extra: RegExp): string | undefined {
	const plain = text.replace(extra, '');
	const rules = [...FILE, ...PROSE].filter((rule) => rule !== LINE_END);
	const found = [...faults(plain, rules), strange(plain, locale) ?? []].flat()[0];
	return found?.message;
}
