import { Resvg } from '@resvg/resvg-js';
import { outlineOf, UNITS_PER_EM, type Weight } from '#share/build/card-font.ts';
import { palette, palettePng, type Rgb } from '#share/build/png.ts';

/** Pixels to the unit of a drawing, where it says nothing else. */
const ZOOM = 2;
/** What a drawing whose style sheet says so is set in. */
const LETTER = 14;
/** Steps from paper to ink at the edge of a stroke, where it says nothing else. */
const STEPS = 8;

/** A drawing to be made a picture. */
export interface Picture {
	width: number;
	height: number;
	/** Its elements; colours are classes. */
	markup: string;
	/** What is written into the picture as text. */
	title: string;
	/** Pixels to its unit, and steps from paper to ink. */
	zoom?: number;
	steps?: number;
}

/** What a style sheet says beside its plain rules: remarks, and what holds on paper or at a width alone. */
const ASIDE = /\/\*.*?\*\/|@(?:media|container)[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/gs;

/** The rules of a style sheet as they are on light paper: `sheets` say what its custom properties are. */
export function inLight(rules: string, sheets: readonly string[]): string {
	const values = new Map<string, string>();
	// What stands first is for light screens: other themes come behind.
	for (const [, name = '', colour = ''] of [rules, ...sheets]
		.join('\n')
		.replace(ASIDE, '')
		.matchAll(/(--[\w-]+):\s*(?:var\(--light,\s*)?(?:var\(--plain,\s*)?(#[0-9a-f]+)/g))
		if (!values.has(name)) values.set(name, colour);
	return rules.replace(ASIDE, '').replace(/var\((--[\w-]+)\)/g, (own, name: string) => values.get(name) ?? own);
}

/** Every text of a drawing as outlines, where it stood. */
async function outlined(markup: string, where: string): Promise<string> {
	const parts = markup.split(/(<text [^>]*>[^<]*<\/text>)/);
	const drawn = parts.map(async (part) => {
		const [, list = '', escaped = ''] = /^<text ([^>]*)>([^<]*)<\/text>$/.exec(part) ?? [];
		if (list === '') return part;
		const { class: colour = 'ink', ...own } = Object.fromEntries(
			[...list.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
		);
		const text = escaped
			.replaceAll('&quot;', '"')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&amp;', '&')
			.replaceAll('\u202F', '\u00A0');
		const size = Number(own['font-size'] ?? LETTER);
		const weight: Weight = own['font-weight'] === '700' || colour === 'b' ? 700 : 400;
		const { path, advance } = await outlineOf(text, weight, where);
		const back = own['text-anchor'] === 'middle' ? 0.5 : own['text-anchor'] === 'end' ? 1 : 0;
		const x = Number(own.x) - back * advance * size;
		const scale = size / UNITS_PER_EM;
		return `<path class="${colour === 'b' ? 'ink' : colour}" transform="translate(${x.toFixed(2)} ${own.y}) scale(${scale} ${-scale})" d="${path}"/>`;
	});
	return (await Promise.all(drawn)).join('');
}

const rgb = (hex: string) => {
	const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
	return [1, 3, 5].map((at) => Number.parseInt(full.slice(at, at + 2), 16)) as unknown as Rgb;
};

/**
 * A drawing as a PNG file, the same bytes every time: its text in the font of the
 * cards, its colours from `rules`, in which each has a value. Throws an Error with
 * one line that names the drawing where the font lacks a character.
 */
export async function picturePng(
	{ width, height, markup, title, zoom = ZOOM, steps = STEPS }: Picture,
	rules: string,
): Promise<Buffer> {
	const [paper = '#fff', ...inks] = new Set(rules.match(/#[0-9a-f]{3,6}\b/g));
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
		`<style>${rules}</style><rect class="paper" width="${width}" height="${height}"/>`,
		`<g class="drawn">${await outlined(markup, title)}</g>`,
		'</svg>',
	].join('');
	const fitTo = { mode: 'width', value: width * zoom } as const;
	const { pixels } = new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render();
	return palettePng(pixels, width * zoom, palette(rgb(paper), inks.map(rgb), steps), title, 9);
}
