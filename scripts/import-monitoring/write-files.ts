import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a file down to the disk. */
function writeWhole(path: string, text: string): void {
	const file = openSync(path, 'w');
	try {
		writeFileSync(file, text);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/**
 * Puts files into a folder, all or none, in their order: each is written beside its place first, and moved there once
 * all are. Where a move fails, those before it are moved back. Throws what the file system says.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
	const at = (name: string) => join(folder, name);
	const beside = (name: string) => join(folder, `.${name}.new`);
	const before = new Map([...files.keys()].map((name) => [name, readFileSync(at(name), 'utf8')]));
	const moved: string[] = [];
	try {
		for (const [name, text] of files) writeWhole(beside(name), text);
		for (const name of files.keys()) {
			renameSync(beside(name), at(name));
			moved.push(name);
		}
	} catch (error) {
		for (const name of moved) writeFileSync(at(name), before.get(name) ?? '');
		throw error;
	} finally {
		for (const name of files.keys()) rmSync(beside(name), { force: true });
	}
}
