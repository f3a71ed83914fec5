import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build reads; of it `pdf` and `posters` are there only where such files were made. */
const PARTS = [
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'astro.config.mjs',
	'content',
	'src',
	'scripts',
	'public',
	'pdf',
	'posters',
];

/** What a shell would have: without what the test runner sets for itself, which a build would heed. */
export const plainEnv = Object.fromEntries(
	Object.entries(process.env).filter(([name]) => !/^(NODE_|VITEST|BASE_URL$|MODE$|DEV$|PROD$|SSR$|TEST$)/.test(name)),
);

/** A copy of all that a build reads, with the installed packages, in a folder of its own, and what removes it. */
export function projectCopy(): { folder: string; remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'plan-build-'));
	for (const part of PARTS.filter((each) => existsSync(each))) cpSync(part, join(folder, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
