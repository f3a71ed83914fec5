import { crc32, deflateSync } from 'node:zlib';

/** A colour as red, green and blue, each 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The colours between a ground and each ink, in steps: all that smooth edges of those inks need. */
export function palette(ground: Rgb, inks: readonly Rgb[], steps: number): Rgb[] {
	const between = (ink: Rgb, step: number) =>
		ground.map((from, channel) => Math.round(from + (((ink[channel] ?? 0) - from) * step) / steps)) as unknown as Rgb;
	return [ground, ...inks.flatMap((ink) => Array.from({ length: steps }, (_, index) => between(ink, index + 1)))];
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The place of the colour nearest to a pixel. */
function nearest(colours: readonly Rgb[], pixel: number): number {
	const [red, green, blue] = [pixel >> 16, (pixel >> 8) & 0xff, pixel & 0xff];
	let [best, least] = [0, Number.POSITIVE_INFINITY];
	for (const [index, colour] of colours.entries()) {
		const distance = (colour[0] - red) ** 2 + (colour[1] - green) ** 2 + (colour[2] - blue) ** 2;
		if (distance < least) [best, least] = [index, distance];
	}
	return best;
}

/**
 * A PNG with a palette from RGBA pixels, a third of the size of one with full
 * colours. `title` is written into it as text, so that the picture says what
 * is on it.
 */
export function palettePng(pixels: Uint8Array, width: number, colours: readonly Rgb[], title: string): Buffer {
	const height = pixels.length / 4 / width;
	const rows = Buffer.alloc(height * (width + 1));
	const known = new Map<number, number>();
	// Most pixels are as the one before: those need no look-up.
	let [last, index] = [-1, 0];
	for (let at = 0, out = 0; at < pixels.length; at += 4) {
		// Each row begins with the number of its filter: none.
		if (at % (width * 4) === 0) out++;
		const key = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
		if (key !== last) {
			index = known.get(key) ?? nearest(colours, key);
			known.set(key, index);
			last = key;
		}
		rows[out++] = index;
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a pixel, each the place of a colour in the palette.
	header.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('iTXt', Buffer.from(`Title\0\0\0\0\0${title}`, 'utf8')),
		chunk('PLTE', Buffer.from(colours.flat())),
		chunk('IDAT', deflateSync(rows, { level: 6 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}
