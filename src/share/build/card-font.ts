import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ranges from '@fontsource-variable/noto-serif-sc/unicode.json' with { type: 'json' };
import { create, type Font } from 'fontkit';
import decompress from 'woff2-encoder/decompress';

/**
 * The font of the cards: Noto Serif SC from its package, so that every machine
 * draws the same. The package has it in some hundred parts, each with the
 * characters that `unicode.json` lists.
 */
const PACKAGE = '@fontsource-variable/noto-serif-sc';

/** The weights a card is set in. */
export type Weight = 400 | 700;

/** The font's units to the em. */
export const UNITS_PER_EM = 1000;

/** A piece of a text as an outline. */
export interface Outline {
	/** Path data in the font's units; y grows upwards. */
	path: string;
	/** How far the pen moves, in ems. */
	advance: number;
}

/** The part that has a character: its name and the ranges it covers. */
const parts = Object.entries(ranges as Record<string, string>).map(([name, list]) => ({
	name: name.replace(/[[\]]/g, ''),
	ranges: list.split(',').map((range) => {
		const [from = 0, to = from] = range
			.replace(/^U\+/i, '')
			.split('-')
			.map((hex) => Number.parseInt(hex, 16));
		return [from, to] as const;
	}),
}));

/** Where two parts have a character, the later one counts, as in a style sheet. */
const partOf = (code: number) =>
	parts.findLast((part) => part.ranges.some(([from, to]) => code >= from && code <= to))?.name;

const loaded = new Map<string, Promise<Font>>();

/** A part in one weight. Its file is made a plain font first: variations of WOFF2 are not understood. */
function loadPart(name: string, weight: Weight): Promise<Font> {
	const key = `${name} ${weight}`;
	const known = loaded.get(key);
	if (known) return known;
	const load = async () => {
		const { resolve } = createRequire(join(process.cwd(), 'package.json'));
		const file = readFileSync(resolve(`${PACKAGE}/files/noto-serif-sc-${name}-wght-normal.woff2`));
		const font = create(Buffer.from(await decompress(file)));
		if (!('getVariation' in font)) throw new Error(`${PACKAGE}: part ${name} is a collection; expected one font`);
		if (font.unitsPerEm !== UNITS_PER_EM)
			throw new Error(`${PACKAGE}: ${font.unitsPerEm} units to the em; expected ${UNITS_PER_EM}`);
		return font.getVariation({ wght: weight });
	};
	const font = load();
	loaded.set(key, font);
	return font;
}

/** The characters of a text in runs that lie in one part. Throws an Error with one line for a character in none. */
function runsOf(text: string, where: string): { part: string; text: string }[] {
	const runs: { part: string; text: string }[] = [];
	for (const character of text) {
		const part = partOf(character.codePointAt(0) ?? 0);
		if (part === undefined) throw missing(character, where);
		const last = runs.at(-1);
		if (last?.part === part) last.text += character;
		else runs.push({ part, text: character });
	}
	return runs;
}

function missing(character: string, where: string): Error {
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return new Error(`card of ${where}: the font has no glyph for \u201C${character}\u201D (U+${code})`);
}

/** What was drawn before: titles share most of their words. */
const drawn = new Map<string, Outline>();

const QUOTES = /^[\u2018\u2019\u201C\u201D]$/u;
/** Letters and the marks among them: those are set as wide as they are, the marks of Chinese as wide as a character. */
const LATIN = /^[\s!-\u024F\u2010-\u2027]+$/u;

/**
 * The outline of a word or a single character; letters of one part are set as
 * one, with their kerning. Throws an Error with one line that names `where`
 * and the character where the font has no glyph for it.
 */
export async function outlineOf(text: string, weight: Weight, where: string): Promise<Outline> {
	const key = `${weight} ${text}`;
	// The font has no narrow blank.
	const known = drawn.get(key) ?? (await draw(text.replaceAll('\u202F', '\u00A0'), weight, where));
	drawn.set(key, known);
	return known;
}

async function draw(text: string, weight: Weight, where: string): Promise<Outline> {
	let pen = 0;
	let path = '';
	for (const run of runsOf(text, where)) {
		const font = await loadPart(run.part, weight);
		for (const character of run.text)
			if (!font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) throw missing(character, where);
		const isLatin = LATIN.test(text) && /[A-Za-z]/.test(text);
		const { glyphs, positions } = font.layout(run.text, isLatin ? { palt: true, kern: true } : undefined);
		for (const [index, glyph] of glyphs.entries()) {
			const { xOffset = 0, xAdvance = glyph.advanceWidth } = positions[index] ?? {};
			path += glyph.path.translate(pen + xOffset, 0).toSVG();
			// Among letters a quotation mark takes its ink and as much behind it as before; the font gives it half an em.
			const isMark = isLatin && QUOTES.test(String.fromCodePoint(...glyph.codePoints));
			pen += isMark ? glyph.bbox.minX + glyph.bbox.maxX + 2 * xOffset : xAdvance;
		}
	}
	return { path, advance: pen / UNITS_PER_EM };
}
