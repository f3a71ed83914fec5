import { outlineOf, UNITS_PER_EM } from '#share/build/card-font.ts';

/** The side of the seal, and of the square its characters fill, in units of its drawing. */
const SIDE = 32;
const INNER = 24;

/**
 * A seal as SVG: one or two characters, white in red, one under the other. A
 * page that uses its part `seal` fills it with its own colour.
 * Throws an Error with one line where the font has no outline for one.
 *
 * @param characters what the seal says
 * @param title what it stands for, for those who do not see it
 */
export async function sealSvg(characters: string, title: string): Promise<string> {
	const all = [...characters];
	const size = INNER / all.length;
	const scale = size / UNITS_PER_EM;
	const glyphs = await Promise.all(all.map((character) => outlineOf(character, 700, 'seal')));
	const paths = glyphs.map(({ path }, index) => {
		const x = (SIDE - size) / 2;
		// A character fills its em from 0.12 under the baseline on.
		const y = (SIDE - INNER) / 2 + size * (index + 0.88);
		return `<path fill="#fff" transform="translate(${x} ${y.toFixed(2)}) scale(${scale} ${-scale})" d="${path}"/>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" color="#9c1c1c"><title>${title}</title><g id="seal"><rect width="${SIDE}" height="${SIDE}" rx="4" fill="currentColor"/>${paths.join('')}</g></svg>\n`;
}
