import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts files into a folder, all or none, in their order: each is written beside its place first, and moved there once
 * all are. Where a move fails, those before it are moved back. Throws what the file system says. `move` is the
 * file system's, unless a test gives another.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>, move = renameSync): void {
	const at = (name: string) => join(folder, name);
	const beside = (name: string) => join(folder, `.${name}.new`);
	const before = new Map([...files.keys()].map((name) => [name, readFileSync(at(name), 'utf8')]));
	const moved: string[] = [];
	try {
		for (const [name, text] of files) writeFileSync(beside(name), text, { flush: true });
		for (const name of files.keys()) {
			move(beside(name), at(name));
			moved.push(name);
		}
	} catch (error) {
		for (const name of moved) writeFileSync(at(name), before.get(name) ?? '');
		throw error;
	} finally {
		for (const name of files.keys()) rmSync(beside(name), { force: true });
	}
}
