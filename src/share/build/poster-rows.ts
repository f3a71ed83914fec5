import { element } from '#drawings/svg.ts';
import { fill } from '#i18n/fill.ts';
import { linesOf, type Of, setText, type Type, widthOf } from '#share/build/set-text.ts';
import type { Poster, PosterRow } from '#share/poster.ts';

/** A part of a poster: its elements, drawn from the top of the sheet, and how high it is. */
export interface Part {
	markup: (top: number) => string;
	height: number;
}

const TEXT: Type = { size: 30, leading: 42, weight: 400, colour: 'ink' };
const VALUE: Type = { ...TEXT, weight: 700 };
const REST: Type = { ...TEXT, size: 26, colour: 'quiet' };
/** The room within the panel, between rows, and between what stands in one. */
const PADDING = { x: 32, y: 26 };
const [ROW_GAP, GAP] = [14, 28];
/** A glyph is 138 to 16 in its own units; how large it is here, and the line that it takes below a value. */
const GLYPH = { width: 193, height: 34, scale: 1.4 };
/** The most of a row that a value takes beside the words; a longer one stands below. */
const VALUE_SHARE = 0.45;

const BASELINE = TEXT.leading / 2 + TEXT.size * 0.36;

function setGlyph({ glyph }: PosterRow, x: number, middle: number): string {
	if (!glyph) return '';
	const shapes = glyph.map(({ role, d }) => element('path', { class: role, d })).join('');
	const { scale } = GLYPH;
	return `<g class="glyph drawn" transform="translate(${x} ${middle - 8 * scale}) scale(${scale})">${shapes}</g>`;
}

/** Rows of a line each, where all have room so: what the target is of, the target as a picture, and in words at the right edge. */
async function inLines(rows: readonly PosterRow[], left: number, right: number, of: Of): Promise<Part[] | undefined> {
	const values = await Promise.all(rows.map(({ value }) => widthOf(value, VALUE, of)));
	const column = right - Math.max(...values) - (rows.some(({ glyph }) => glyph) ? GAP + GLYPH.width : 0);
	for (const { text } of rows) if ((await widthOf(text, TEXT, of)) > column - GAP - left) return undefined;
	return rows.map((row) => ({
		height: TEXT.leading,
		markup: (top) =>
			setText([row.text], TEXT, left, top + BASELINE, of) +
			setGlyph(row, column, top + TEXT.leading / 2) +
			setText([row.value], VALUE, right, top + BASELINE, of, 'end'),
	}));
}

/** Rows of several lines: what the target is of, and in a column at the right the target in words and as a picture; words that are too long for that stand below. */
async function inColumns(rows: readonly PosterRow[], left: number, right: number, of: Of): Promise<Part[]> {
	const { leading } = TEXT;
	const widths = await Promise.all(rows.map(({ value }) => widthOf(value, VALUE, of)));
	const most = (right - left) * VALUE_SHARE;
	const hasGlyphs = rows.some(({ glyph }) => glyph);
	const column = right - Math.max(hasGlyphs ? GLYPH.width : 0, ...widths.filter((width) => width <= most));
	const set = rows.map(async (row, index): Promise<Part> => {
		const isBeside = (widths[index] ?? 0) <= most;
		const lines = await linesOf(row.text, TEXT, (isBeside ? column - GAP : right) - left, of);
		const values = isBeside ? [row.value] : await linesOf(row.value, VALUE, right - left, of);
		const beside = leading + (row.glyph ? GLYPH.height : 0);
		const below = values.length * leading + (row.glyph ? GLYPH.height : 0);
		const height = isBeside ? Math.max(lines.length * leading, beside) : lines.length * leading + below;
		return {
			height,
			markup: (top) => {
				const at = isBeside ? { x: column, y: top } : { x: left, y: top + lines.length * leading };
				return [
					setText(lines, TEXT, left, top + BASELINE, of),
					setText(values, VALUE, at.x, at.y + BASELINE, of),
					setGlyph(row, at.x, at.y + values.length * leading + GLYPH.height / 2),
				].join('');
			},
		};
	});
	return Promise.all(set);
}

/**
 * The rows of a poster on a panel, as many as have room in `most` pixels, then how
 * many more there are; undefined where there are none, or not even that has room.
 */
export async function setRows(poster: Poster, left: number, right: number, most: number): Promise<Part | undefined> {
	const { rows, more } = poster;
	if (rows.length === 0) return undefined;
	const [inner, outer] = [left + PADDING.x, right - PADDING.x];
	const all = (await inLines(rows, inner, outer, poster)) ?? (await inColumns(rows, inner, outer, poster));
	for (let shown = all.length; shown >= 0; shown -= 1) {
		const set = all.slice(0, shown);
		const rest = all.length - shown;
		const words = rest > 0 ? await linesOf(fill(more, { count: rest }), REST, outer - inner, poster) : [];
		const parts: Part[] = [
			...set,
			...(rest > 0
				? [
						{
							height: words.length * REST.leading,
							markup: (top: number) => setText(words, REST, inner, top + REST.leading * 0.68, poster),
						},
					]
				: []),
		];
		const height = parts.reduce((sum, part) => sum + part.height, 2 * PADDING.y + (parts.length - 1) * ROW_GAP);
		if (height > most) continue;
		const draw = (top: number) => {
			let y = top + PADDING.y;
			const drawn = parts.map((part) => {
				const markup = part.markup(y);
				y += part.height + ROW_GAP;
				return markup;
			});
			return element('rect', { class: 'panel', x: left, y: top, width: right - left, height }) + drawn.join('');
		};
		return { height, markup: draw };
	}
	return undefined;
}
