import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What became of the files: which were written, and which were there and left alone. */
export interface Written {
	written: string[];
	left: string[];
}

/**
 * Writes files into a folder, by their path in it; one that is there already
 * is left alone. They are made beside the folder first and moved when all are,
 * so that a run that fails leaves nothing. Throws what the file system says.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): Written {
	const target = resolve(folder);
	const left = [...files.keys()].filter((path) => existsSync(join(target, path)));
	const written = [...files.keys()].filter((path) => !left.includes(path));
	mkdirSync(dirname(target), { recursive: true });
	const made = mkdtempSync(`${target}.making-`);
	try {
		for (const path of written) {
			mkdirSync(dirname(join(made, path)), { recursive: true });
			writeFileSync(join(made, path), files.get(path) ?? '');
		}
		for (const path of written) mkdirSync(dirname(join(target, path)), { recursive: true });
		for (const path of written) renameSync(join(made, path), join(target, path));
	} finally {
		rmSync(made, { recursive: true, force: true });
	}
	return { written, left };
}
