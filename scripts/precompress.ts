import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mediaTypeOf } from '#hosting/media-types.ts';

/** Below this a response fits one packet or two anyway. */
const WORTHWHILE = 1024;
/** The threads of Node's own that compress. */
const AT_ONCE = 4;

const packers = {
	br: (bytes: Buffer) =>
		promisify(brotliCompress)(bytes, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
			},
		}),
	gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
} as const;

/** The bytes of the files that were compressed: as they are, with brotli and with gzip. */
export interface Compressed {
	files: number;
	bytes: number;
	br: number;
	gz: number;
}

async function pack(file: string, sum: Compressed): Promise<void> {
	const bytes = await readFile(file);
	sum.files += 1;
	sum.bytes += bytes.length;
	for (const [extension, packed] of Object.entries(packers) as [keyof typeof packers, (typeof packers)['br']][]) {
		const result = await packed(bytes);
		if (result.length < bytes.length) await writeFile(`${file}.${extension}`, result);
		sum[extension] += Math.min(result.length, bytes.length);
	}
}

/**
 * Writes a `.br` and a `.gz` beside every file of a built site that gets
 * smaller by them, so that a server need not compress what it sends. The same
 * file gives the same bytes every time.
 */
export async function precompress(folder: string): Promise<Compressed> {
	const sum: Compressed = { files: 0, bytes: 0, br: 0, gz: 0 };
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
		(name) => mediaTypeOf(name)?.compress,
	);
	const waiting = names.map((name) => join(folder, name)).filter((file) => statSync(file).size >= WORTHWHILE);
	const packAll = async () => {
		for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await pack(file, sum);
	};
	// As many at once as Node has threads for it: a large site has more files than may be open, or lie in memory, together.
	await Promise.all(Array.from({ length: AT_ONCE }, packAll));
	return sum;
}
