/**
 * Builds the site into `dist/`: checks the content first, builds beside, then
 * swaps, so that a failed or interrupted build leaves the last good one.
 *
 * SITE_URL is the public origin (default http://localhost:4321), BASE_PATH the
 * folder it is served under (default /), SITE_CONTACT where readers report
 * errors: an e-mail address or https URL (default none).
 */
import { cpSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '#markdown/urls.ts';
import { headersFile } from '#model/security.ts';
import { siteContact, siteOrigin } from '#model/site.ts';
import { currentPdfFiles, PDF_FOLDER } from '#print/pdf-manifest.ts';
import { run } from './run.ts';

const NEXT = 'dist.next';
const PREVIOUS = 'dist.previous';

try {
	siteOrigin(process.env.SITE_URL);
	siteContact(process.env.SITE_CONTACT);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

const check = await run('node', ['scripts/check-content.ts']);
if (check.code !== 0) process.exit(1);

writeFileSync('public/_headers', headersFile(basePath));
rmSync(NEXT, { recursive: true, force: true });
const { code, output } = await run('astro', ['build', '--force', '--outDir', NEXT], { keep: true });
if (code !== 0) {
	console.error(output);
	console.error('build: failed, dist/ is as it was');
	rmSync(NEXT, { recursive: true, force: true });
	process.exit(1);
}
// Hosts look for a language's own error page as a file beside its pages.
renameSync(`${NEXT}/en/404/index.html`, `${NEXT}/en/404.html`);
rmSync(`${NEXT}/en/404`, { recursive: true });
const pdf = currentPdfFiles();
for (const { name } of pdf.files) cpSync(join(PDF_FOLDER, name), join(NEXT, 'downloads', name));
if (pdf.stale) console.log('build: the PDF files are of another text and are left out; npm run pdf makes them anew');
rmSync(PREVIOUS, { recursive: true, force: true });
if (existsSync('dist')) renameSync('dist', PREVIOUS);
renameSync(NEXT, 'dist');
rmSync(PREVIOUS, { recursive: true, force: true });
console.log(/\d+ page\(s\) built in [\d.]+m?s/.exec(output)?.[0] ?? 'built');
