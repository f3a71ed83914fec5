import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeContent } from './content.ts';
import { writeData } from './data.ts';

/** What of the project a build needs. */
const NEEDED = ['content', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project whose plan has so many volumes, and the way to remove it. */
export function projectCopy(volumes: number): { root: string; remove: () => void } {
	const root = mkdtempSync(join(tmpdir(), 'gumei-scale-'));
	for (const name of NEEDED) cpSync(name, join(root, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	if (volumes > 1) {
		writeContent(root, volumes);
		writeData(root, volumes);
	}
	return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
