import { Resvg } from '@resvg/resvg-js';
import { outlineOf, UNITS_PER_EM } from '#share/build/card-font.ts';
import { palette, palettePng } from '#share/build/png.ts';

/** The side of the seal, of the square its characters fill, and of what an icon shows where its edge is cut off, in units of its drawing. */
const SIDE = 32;
const INNER = 24;
const SAFE_INNER = 18;
const RED = '#9c1c1c';
/** Steps from red to white at the edge of a stroke. */
const STEPS = 10;

/** One or two characters, white, one under the other, in the middle of the seal. Throws an Error with one line where the font has no outline for one. */
async function charactersSvg(characters: string, inner: number): Promise<string> {
	const all = [...characters];
	const size = inner / all.length;
	const scale = size / UNITS_PER_EM;
	const glyphs = await Promise.all(all.map((character) => outlineOf(character, 700, 'seal')));
	const paths = glyphs.map(({ path }, index) => {
		const x = (SIDE - size) / 2;
		// A character fills its em from 0.12 under the baseline on.
		const y = (SIDE - inner) / 2 + size * (index + 0.88);
		return `<path fill="#fff" transform="translate(${x} ${y.toFixed(2)}) scale(${scale} ${-scale})" d="${path}"/>`;
	});
	return paths.join('');
}

/**
 * A seal as SVG: one or two characters, white in red, one under the other. A
 * page that uses its part `seal` fills it with its own colour.
 * Throws an Error with one line where the font has no outline for one.
 *
 * @param characters what the seal says
 * @param title what it stands for, for those who do not see it
 */
export async function sealSvg(characters: string, title: string): Promise<string> {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" color="${RED}"><title>${title}</title><g id="seal"><rect width="${SIDE}" height="${SIDE}" rx="4" fill="currentColor"/>${await charactersSvg(characters, INNER)}</g></svg>\n`;
}

/** The seal as a PNG file, red to its corners, which devices round as they do. Throws as `sealSvg`. */
export async function sealPng(
	characters: string,
	title: string,
	{ side, isMaskable }: { side: number; isMaskable: boolean },
): Promise<Buffer> {
	const drawing = await charactersSvg(characters, isMaskable ? SAFE_INNER : INNER);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><rect width="${SIDE}" height="${SIDE}" fill="${RED}"/>${drawing}</svg>`;
	const { pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: side } }).render();
	return palettePng(pixels, side, palette([0x9c, 0x1c, 0x1c], [[255, 255, 255]], STEPS), title);
}
