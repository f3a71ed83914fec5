import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files as they are on disk, by their path from the project's root, sorted. */
export type FileBytes = ReadonlyMap<string, Uint8Array>;

/** All files below a folder of `root`, but for hidden ones. Throws an Error with one line where one cannot be read. */
function bytesBelow(root: string, folder: string): FileBytes {
	try {
		const paths = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
			.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
			.sort();
		return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
	} catch (error) {
		throw new Error(`${folder}: cannot be read: ${error instanceof Error ? error.message : error}`);
	}
}

/** The files below `content/` of the folder `root`. */
export const contentBytes = (root: string): FileBytes => bytesBelow(root, 'content');

/** The files of data and of the words of the interface, below the folder `root`; none where it has content alone. */
export const dataBytes = (root: string): FileBytes =>
	new Map(
		['src/data', 'src/i18n/words'].flatMap((folder) =>
			existsSync(join(root, folder)) ? [...bytesBelow(root, folder)] : [],
		),
	);
