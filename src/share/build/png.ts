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
function nearest(colours: readonly Rgb[], pixel: Uint8Array): number {
	const [red = 0, green = 0, blue = 0] = pixel;
	let [best, least] = [0, Number.POSITIVE_INFINITY];
	for (const [index, colour] of colours.entries()) {
		const distance = (colour[0] - red) ** 2 + (colour[1] - green) ** 2 + (colour[2] - blue) ** 2;
		if (distance < least) [best, least] = [index, distance];
	}
	return best;
}

/** The rows of a PNG: for each the number of its filter, none, then the place of each pixel's colour. */
function indexed(pixels: Uint8Array, width: number, colours: readonly Rgb[]): Buffer {
	// A pixel as one number; most rows are as the row before, most pixels as the one before, and need no look-up.
	const words = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
	const height = words.length / width;
	const rows = Buffer.alloc(height * (width + 1));
	const known = new Map<number, number>();
	const rowOf = (row: number) => pixels.subarray(row * width * 4, (row + 1) * width * 4);
	let [last, index] = [0, 0];
	for (let row = 0; row < height; row++) {
		let out = row * (width + 1) + 1;
		if (row > 0 && Buffer.compare(rowOf(row), rowOf(row - 1)) === 0) {
			rows.copyWithin(out, out - width - 1, out - 1);
			continue;
		}
		for (let at = row * width; at < (row + 1) * width; at++) {
			const word = words[at] as number;
			if (word !== last) {
				index = known.get(word) ?? nearest(colours, pixels.subarray(at * 4, at * 4 + 3));
				known.set(word, index);
				last = word;
			}
			rows[out++] = index;
		}
	}
	return rows;
}

/**
 * A PNG with a palette from RGBA pixels, a third of the size of one with full
 * colours. `title` is written into it as text, so that the picture says what
 * is on it; `level` is how hard it is packed, up to 9.
 */
export function palettePng(
	pixels: Uint8Array,
	width: number,
	colours: readonly Rgb[],
	title: string,
	level = 6,
): Buffer {
	const rows = indexed(pixels.byteOffset % 4 === 0 ? pixels : pixels.slice(), width, colours);
	const height = rows.length / (width + 1);
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
		chunk('IDAT', deflateSync(rows, { level })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}
