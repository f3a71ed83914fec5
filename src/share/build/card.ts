import { Resvg } from '@resvg/resvg-js';
import { locales } from '#i18n/locales.ts';
import { wholePieces } from '#markdown/whole-words.ts';
import { type Outline, outlineOf, UNITS_PER_EM, type Weight } from '#share/build/card-font.ts';
import { balancedLines } from '#share/build/even-lines.ts';
import { palette, palettePng, type Rgb } from '#share/build/png.ts';
import { CARD_HEIGHT, CARD_WIDTH, type Card } from '#share/card.ts';

/** The look of the page on paper: the light colours of tokens.css. */
const COLOURS = { paper: '#fbf8f1', ink: '#211d18', quiet: '#574f45', seal: '#9c1c1c' };
/** Steps from paper to ink at the edge of a stroke. */
const STEPS = 10;
const MARGIN = 90;
const MEASURE = CARD_WIDTH - 2 * MARGIN;
/** Sizes a title is tried in, the largest first, each with the lines it may have. */
const TITLE_SIZES = [
	[92, 2],
	[76, 3],
	[64, 3],
	[54, 4],
	[44, 5],
	[38, 6],
] as const;
const TITLE_LEADING = 1.35;
/** Where the title may stand, between the line above it, if there is one, and the rule. */
const TITLE_TOP = { under: 150, alone: 60 };
const TITLE_BOTTOM = 475;
const KIND_BASELINE = 112;
const RULE_TOP = 502;
const SITE_BASELINE = 560;

const rgb = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** Sets pieces of outlines from a point on the baseline. */
function setLine(outlines: readonly Outline[], x: number, baseline: number, size: number, colour: string): string {
	const scale = size / UNITS_PER_EM;
	let pen = x;
	return outlines
		.map(({ path, advance }) => {
			const at = pen;
			pen += advance * size;
			return `<path fill="${colour}" transform="translate(${at.toFixed(2)} ${baseline}) scale(${scale} ${-scale})" d="${path}"/>`;
		})
		.join('');
}

const outlinesOf = (pieces: readonly string[], weight: Weight, { path }: Card) =>
	Promise.all(pieces.map((piece) => outlineOf(piece, weight, path)));

/** The title in the largest size that has room, its lines even. Throws an Error with one line where none has. */
async function setTitle(card: Card): Promise<string> {
	const pieces = wholePieces(card.title, card.locale);
	const outlines = await outlinesOf(pieces, 700, card);
	for (const [size, most] of TITLE_SIZES) {
		const lines = balancedLines(
			outlines.map(({ advance }) => advance * size),
			MEASURE,
		);
		if (!lines || lines.length > most) continue;
		const leading = size * TITLE_LEADING;
		// Optically a character's middle lies about 0.36 em above the baseline.
		const first =
			(TITLE_TOP[card.kind ? 'under' : 'alone'] + TITLE_BOTTOM) / 2 - ((lines.length - 1) * leading) / 2 + size * 0.36;
		return lines
			.map((line, index) =>
				setLine(
					line.flatMap((at) => outlines[at] ?? []),
					// The blank half of a bracket hangs out, so that the line begins where the others do.
					MARGIN -
						(/^[\uFF08\u300A\u201C]/u.test(pieces[line[0] ?? 0] ?? '') && locales[card.locale].script === 'han'
							? size / 2
							: 0),
					Math.round(first + index * leading),
					size,
					COLOURS.ink,
				),
			)
			.join('');
	}
	throw new Error(`card of ${card.path}: its title has no room: ${card.title}`);
}

/** A line of one size that has to have room. */
async function setShort(text: string, baseline: number, size: number, colour: string, card: Card): Promise<string> {
	const outlines = await outlinesOf([text], 400, card);
	const width = outlines.reduce((sum, { advance }) => sum + advance, 0) * size;
	if (width > MEASURE) throw new Error(`card of ${card.path}: wider than the card: ${text}`);
	return setLine(outlines, MARGIN, baseline, size, colour);
}

/** The drawing of a card as SVG; its text is outlines. */
async function cardSvg(card: Card): Promise<string> {
	const kind = card.kind ? await setShort(card.kind, KIND_BASELINE, 34, COLOURS.seal, card) : '';
	const site = await setShort(card.site, SITE_BASELINE, 32, COLOURS.quiet, card);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
		`<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${COLOURS.paper}"/>`,
		kind,
		await setTitle(card),
		`<rect x="${MARGIN}" y="${RULE_TOP}" width="${MEASURE}" height="4" fill="${COLOURS.seal}"/>`,
		site,
		'</svg>',
	].join('');
}

/** The colours that smooth edges on the card come in. */
const PALETTE = palette(
	rgb(COLOURS.paper),
	[COLOURS.ink, COLOURS.quiet, COLOURS.seal].map((colour) => rgb(colour)),
	STEPS,
);

/** A card as a PNG file, the same bytes every time, with its title as text in it. */
export async function cardPng(card: Card): Promise<Buffer> {
	const { pixels } = new Resvg(await cardSvg(card), { font: { loadSystemFonts: false } }).render();
	return palettePng(pixels, CARD_WIDTH, PALETTE, card.title);
}
