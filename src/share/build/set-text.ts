import { element, escapeXml } from '#drawings/svg.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { wholePieces } from '#markdown/whole-words.ts';
import { outlineOf, type Weight } from '#share/build/card-font.ts';
import { balancedLines, filledLines } from '#share/build/even-lines.ts';

/** What a text is set in: pixels of its size, from line to line, and its class. */
export interface Type {
	size: number;
	leading: number;
	weight: Weight;
	colour: string;
}

/** Whose text it is: its language, and the page that is named where the font lacks a character. */
export interface Of {
	locale: Locale;
	path: string;
}

/** How wide a text is, in pixels, by the font it is drawn in. */
export async function widthOf(text: string, { size, weight }: Type, { path }: Of): Promise<number> {
	return (await outlineOf(text.trimEnd(), weight, path)).advance * size;
}

/** A piece that is wider than a line, in as long parts as a line holds. */
async function cutToFit(piece: string, type: Type, width: number, of: Of): Promise<string[]> {
	const parts = [''];
	let taken = 0;
	for (const character of piece) {
		const own = await widthOf(character, type, of);
		if (taken + own > width) {
			parts.push('');
			taken = 0;
		}
		parts[parts.length - 1] += character;
		taken += own;
	}
	return parts.filter((part) => part !== '');
}

/** Running text parts at blanks, Chinese at any character but for the marks that no line begins or ends with. */
const RUNNING =
	/[\u201C\u2018\u300A\u3010\u3014\uFF08]*(?:[!-~\u00A0-\u024F\u2013]+|.)[\uFF0C\u3002\uFF1B\uFF1A\u3001\uFF01\uFF1F\uFF09\u300B\u3011\u3015\u201D\u2019\u2014\u2026%]*/gsu;

const piecesOf = (text: string, isRunning: boolean, { locale }: Of) =>
	isRunning ? (text.match(locales[locale].script === 'han' ? RUNNING : /[^ ]+ */g) ?? []) : wholePieces(text, locale);

/**
 * A text in lines no wider than `width` pixels, as the font measures them: its
 * words stay whole where a line has room for them. `even` lines are as even as
 * they can be, others full; in those of `running` text Chinese words part.
 */
export async function linesOf(
	text: string,
	type: Type,
	width: number,
	of: Of,
	how?: 'even' | 'running',
): Promise<string[]> {
	const pieces: string[] = [];
	for (const piece of piecesOf(text, how === 'running', of)) {
		if ((await widthOf(piece, type, of)) <= width) pieces.push(piece);
		else pieces.push(...(await cutToFit(piece, type, width, of)));
	}
	const widths = await Promise.all(
		pieces.map(async (piece) => (await outlineOf(piece, type.weight, of.path)).advance * type.size),
	);
	const lines = (how === 'even' && balancedLines(widths, width)) || filledLines(widths, width);
	return lines.map((line) =>
		line
			.map((at) => pieces[at] ?? '')
			.join('')
			.trim(),
	);
}

/** Marks whose first half is blank in Chinese. */
const OPENING = /^[\uFF08\u300A\u201C\u3010]/u;

/** Lines of text under one another, the first with its baseline at `y`; the blank half of a mark hangs out, so that lines begin at one edge. */
export function setText(lines: readonly string[], type: Type, x: number, y: number, of: Of, anchor?: 'end'): string {
	const { size, leading, weight, colour } = type;
	return lines
		.map((line, index) => {
			const hangs = anchor === undefined && locales[of.locale].script === 'han' && OPENING.test(line);
			return element(
				'text',
				{
					...{ class: colour, x: x - (hangs ? size / 2 : 0), y: y + index * leading, 'font-size': size },
					'font-weight': weight === 700 ? '700' : undefined,
					'text-anchor': anchor,
				},
				escapeXml(line),
			);
		})
		.join('');
}
