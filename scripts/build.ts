/**
 * Builds the site into `dist/`: checks the content first, builds beside, then
 * swaps, so that a failed or interrupted build leaves the last good one.
 *
 * SITE_URL is the public origin (default http://localhost:4321), BASE_PATH the
 * folder it is served under (default /), SITE_CONTACT where readers report
 * errors: an e-mail address or https URL (default none), SITE_HOST, SITE_CODE
 * and others what the law asks of the host (docs/hosting.md), OUT_DIR the folder
 * that is written (default dist; an existing one must hold a build),
 * DRAW_POSTERS which posters it draws itself: all, few (of each kind of page the
 * first) or none (default); others are taken along from `posters/`.
 */
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile } from '#hosting/headers-file.ts';
import { hostDuties } from '#hosting/host-duties.ts';
import { redirectsFile } from '#hosting/redirects-file.ts';
import { siteBase, siteContact, siteOrigin } from '#hosting/site-settings.ts';
import { defaultLocale, locales, otherLocales } from '#i18n/locales.ts';
import { currentFiles, keptKinds } from '#model/kept-files.ts';
import { writeOffline } from '#offline/build/write-offline.ts';
import { catalogPath } from '#search/catalog-path.ts';
import { entriesOf } from '#search/query/catalog.ts';
import { beginBuild } from './atomic-build.ts';
import { precompress } from './precompress.ts';
import { run } from './run.ts';

/** The file by which a folder is known as a build of this site. */
const MARK = '_headers';

/** The folder to write, from OUT_DIR. Throws an Error with one line where that would put something else in danger. */
function outDir(value: string | undefined): string {
	const folder = (value || 'dist').replace(/\/+$/, '');
	// What stood in dist/ was always a build, also before builds had their mark.
	const isSafe = folder === 'dist' || !existsSync(folder) || existsSync(`${folder}/${MARK}`);
	if (!folder || !isSafe)
		throw new Error(`OUT_DIR: “${value}” exists and holds no build; expected a new folder or one of a former build`);
	return folder;
}

/** Headings and indicators, as the catalog of suggestions has them. */
function placesOfCatalog(file: string) {
	const entries = entriesOf(JSON.parse(readFileSync(file, 'utf8')));
	return entries.filter(({ type }) => !['page', 'unit', 'term'].includes(type));
}

function settings() {
	try {
		siteOrigin(process.env.SITE_URL);
		siteContact(process.env.SITE_CONTACT);
		hostDuties(process.env);
		return { base: siteBase(process.env.BASE_PATH), out: outDir(process.env.OUT_DIR) };
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}

const { base, out } = settings();
const { next, signal, finish, fail } = beginBuild(out);

const check = await run('node', ['scripts/check-content.ts'], { signal });
if (check.code !== 0) process.exit(1);

// Whatever the shell says: in another mode the pages are others.
const env = { NODE_ENV: 'production' };
const { code, output } = await run('astro', ['build', '--force', '--outDir', next], { keep: true, env, signal });
if (code !== 0) fail(output);
// Hosts look for a language's own error page as a file beside its pages.
for (const locale of otherLocales(defaultLocale)) {
	const folder = `${next}/${locales[locale].prefix}`;
	renameSync(`${folder}/404/index.html`, `${folder}/404.html`);
	rmSync(`${folder}/404`, { recursive: true });
}
for (const kind of Object.values(keptKinds)) {
	const { files, left, stale } = currentFiles(kind);
	for (const { name } of files) cpSync(join(kind.folder, name), join(next, 'downloads', name));
	if (!stale) continue;
	const said = stale === 'text' ? 'are of another text' : 'have other published values';
	console.log(`build: ${left} ${kind.name} ${said} and are left out; ${kind.command} makes them anew`);
}
writeOffline(next, base);
const folders = readdirSync(next, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const headers = headersFile(base, folders.map(({ name }) => `${name}/`).sort());
writeFileSync(`${next}/${MARK}`, headers);
writeFileSync(`${next}/_redirects`, redirectsFile(base, placesOfCatalog(`${next}/${catalogPath(defaultLocale)}`)));
const { files, bytes, br, gz } = await precompress(next);
finish();
const kilobytes = (count: number) => `${Math.round(count / 1000)} KB`;
console.log(/\d+ page\(s\) built in [\d.]+m?s/.exec(output)?.[0] ?? 'built');
console.log(
	`${files} files of ${kilobytes(bytes)} compressed to ${kilobytes(br)} with brotli, ${kilobytes(gz)} with gzip`,
);
