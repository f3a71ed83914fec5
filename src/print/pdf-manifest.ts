import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
export interface PdfManifest {
	fingerprint: string;
	files: PdfFile[];
}

/** What a printed page depends on. */
const SOURCES = ['content', 'src', 'package-lock.json', 'astro.config.mjs'];

/** The state of all that a printed page depends on, its public address included, as a hash. */
export function sourceFingerprint(env: NodeJS.ProcessEnv = process.env): string {
	const hash = createHash('sha256');
	for (const name of ['SITE_URL', 'BASE_PATH', 'SITE_CONTACT']) hash.update(`${name}=${env[name] ?? ''}\n`);
	for (const source of SOURCES) {
		const files = source.includes('.')
			? [source]
			: readdirSync(source, { recursive: true, withFileTypes: true })
					.filter((entry) => entry.isFile())
					.map((entry) => join(entry.parentPath, entry.name));
		for (const file of files.sort()) hash.update(`${file}\n`).update(readFileSync(file));
	}
	return hash.digest('hex');
}

/** The PDF files of the present text: `stale` where there are files, but of another one. */
export function currentPdfFiles(): { files: PdfFile[]; stale: boolean } {
	if (!existsSync(PDF_MANIFEST)) return { files: [], stale: false };
	const manifest: PdfManifest = JSON.parse(readFileSync(PDF_MANIFEST, 'utf8'));
	if (manifest.fingerprint !== sourceFingerprint()) return { files: [], stale: true };
	return { files: manifest.files, stale: false };
}
