import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pdfDocuments } from '#print/pdf-documents.ts';

/** Where the PDF files are kept between builds; each build takes them along while they are of its text. */
export const PDF_FOLDER = 'pdf';
const PDF_MANIFEST = join(PDF_FOLDER, 'manifest.json');

/** A PDF file that was made: its size in bytes and its number of pages. */
export interface PdfFile {
	name: string;
	bytes: number;
	pages: number;
}

/** What was made of which state of the project. */
export interface PdfManifest extends Sources {
	files: PdfFile[];
}

/** The state of what printed pages depend on, as hashes: of the account what the whole plan alone prints, behind its text. */
export interface Sources {
	text: string;
	account: string;
}

/** Why files are left out: they are of another text, or those of the whole plan of another account. */
export type Staleness = 'text' | 'account';

/** What a printed page depends on. */
const SOURCES = ['content', 'src', 'package-lock.json', 'astro.config.mjs'];
const ACCOUNT = join('content', 'monitoring');

/** The state of all that printed pages depend on, their public address included. */
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

/** The files that hold the whole plan, with what became of it. */
const whole = new Set(pdfDocuments.filter(({ holds }) => typeof holds === 'string').map(({ name }) => name));

/** The PDF files of the present text and account, how many there are of another, and which of both that is. */
export function currentPdfFiles(): { files: PdfFile[]; left: number; stale: Staleness | undefined } {
	if (!existsSync(PDF_MANIFEST)) return { files: [], left: 0, stale: undefined };
	const manifest: PdfManifest = JSON.parse(readFileSync(PDF_MANIFEST, 'utf8'));
	const now = sourceFingerprints();
	if (manifest.text !== now.text) return { files: [], left: manifest.files.length, stale: 'text' };
	if (manifest.account === now.account) return { files: manifest.files, left: 0, stale: undefined };
	const files = manifest.files.filter(({ name }) => !whole.has(name));
	return { files, left: manifest.files.length - files.length, stale: 'account' };
}
