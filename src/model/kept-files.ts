import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pdfDocuments } from '#print/pdf-documents.ts';

/** Files that take long to make: a folder keeps them, and each build takes them along to `/downloads/` while they are of its text. */
export interface KeptKind {
	folder: string;
	/** What they are called, and what makes them, where a build says that they are stale. */
	name: string;
	command: string;
	/** Whether this file has published values. */
	hasAccount: (name: string) => boolean;
}

/** The files that hold the whole plan, with what became of it. */
const whole = new Set(pdfDocuments.filter(({ holds }) => typeof holds === 'string').map(({ name }) => name));

/** The kinds there are. */
export const keptKinds = {
	pdf: { folder: 'pdf', name: 'PDF files', command: 'npm run pdf', hasAccount: (name) => whole.has(name) },
	posters: { folder: 'posters', name: 'posters', command: 'npm run posters', hasAccount: () => false },
} as const satisfies Readonly<Record<string, KeptKind>>;

/** A file that was made: its size in bytes, and of a document its number of pages. */
export interface KeptFile {
	name: string;
	bytes: number;
	pages?: number;
}

/** What was made of which state of the project. */
export interface KeptManifest extends Sources {
	files: KeptFile[];
}

/** The state of what made files depend on, as hashes: of the account what some print alone. */
export interface Sources {
	text: string;
	account: string;
}

/** Why files are left out: they are of another text, or those with published values of another account. */
export type Staleness = 'text' | 'account';

/** What a made file depends on. */
const SOURCES = ['content', 'src', 'package-lock.json', 'astro.config.mjs'];
const ACCOUNT = join('content', 'monitoring');
const manifestIn = (folder: string) => join(folder, 'manifest.json');

/** The state of all that made files depend on, their public address included. */
export function sourceFingerprints(env: NodeJS.ProcessEnv = process.env): Sources {
	const [text, account] = [createHash('sha256'), createHash('sha256')];
	for (const name of ['SITE_URL', 'BASE_PATH', 'SITE_CONTACT']) text.update(`${name}=${env[name] ?? ''}\n`);
	for (const source of SOURCES) {
		const files = source.includes('.')
			? [source]
			: readdirSync(source, { recursive: true, withFileTypes: true })
					.filter((entry) => entry.isFile())
					.map((entry) => join(entry.parentPath, entry.name));
		for (const file of files.sort())
			(file.startsWith(ACCOUNT + sep) ? account : text).update(`${file}\n`).update(readFileSync(file));
	}
	return { text: text.digest('hex'), account: account.digest('hex') };
}

/** The files of a kind that are of the present text and account, how many are of another, and which of both that is. */
export function currentFiles({ folder, hasAccount }: KeptKind): {
	files: KeptFile[];
	left: number;
	stale: Staleness | undefined;
} {
	if (!existsSync(manifestIn(folder))) return { files: [], left: 0, stale: undefined };
	const manifest: KeptManifest = JSON.parse(readFileSync(manifestIn(folder), 'utf8'));
	const now = sourceFingerprints();
	if (manifest.text !== now.text) return { files: [], left: manifest.files.length, stale: 'text' };
	const files =
		manifest.account === now.account ? manifest.files : manifest.files.filter(({ name }) => !hasAccount(name));
	const left = manifest.files.length - files.length;
	return { files, left, stale: left > 0 ? 'account' : undefined };
}

/**
 * Makes the files of a kind into a folder beside, with what they were made of,
 * and swaps: where `make` fails, the last good ones stay, and its error goes on.
 */
export async function keepFiles({ folder }: KeptKind, make: (next: string) => Promise<KeptFile[]>): Promise<void> {
	const next = `${folder}.next`;
	try {
		rmSync(next, { recursive: true, force: true });
		mkdirSync(next);
		const manifest: KeptManifest = { ...sourceFingerprints(), files: await make(next) };
		writeFileSync(manifestIn(next), `${JSON.stringify(manifest, null, '\t')}\n`);
		rmSync(folder, { recursive: true, force: true });
		renameSync(next, folder);
	} finally {
		rmSync(next, { recursive: true, force: true });
	}
}
