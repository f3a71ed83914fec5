import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files as they are on disk, by their path from the project's root, sorted. */
export type FileBytes = ReadonlyMap<string, Uint8Array>;

/**
 * All files below `content/` of the folder `root`, but for hidden ones. Throws
 * an Error with one line where there is no such folder or a file of it cannot be read.
 */
export function contentBytes(root: string): FileBytes {
	const base = join(root, 'content');
	try {
		const paths = readdirSync(base, { recursive: true, withFileTypes: true })
			.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
			.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
			.sort();
		return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
	} catch (error) {
		throw new Error(`content: cannot be read: ${error instanceof Error ? error.message : error}`);
	}
}
