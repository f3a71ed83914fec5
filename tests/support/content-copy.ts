import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A change to one file of the content: its path and what it becomes; undefined adds or takes nothing. */
export interface Mutation {
	file: string;
	edit: (text: string) => string;
	/** Where set, the result is written here instead of over the file. */
	as?: string;
}

/** Runs `use` on a copy of the content with the mutation made, and removes the copy. Throws where the edit changes nothing. */
export function withMutatedContent<Result>({ file, edit, as }: Mutation, use: (root: string) => Result): Result {
	const root = mkdtempSync(join(tmpdir(), 'plan-content-'));
	try {
		cpSync('content', join(root, 'content'), { recursive: true });
		const text = readFileSync(join(root, file), 'utf8');
		const edited = edit(text);
		if (edited === text && !as) throw new Error(`the mutation of ${file} changes nothing`);
		writeFileSync(join(root, as ?? file), edited);
		return use(root);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}
