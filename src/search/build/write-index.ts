import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { type Locale, locales } from '#i18n/locales.ts';
import { separated } from '#search/build/separated.ts';
import { hashedFolder } from '#search/catalog-path.ts';
import { BLOCK_MARK, type SearchRecord } from '#search/record.ts';

/** Of what Pagefind writes, what the site's own interface needs. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\..+|pagefind\..+\.pf_meta|(fragment|index|filter)\/.+)$/;
/** The engine for languages that Pagefind has no stems of. */
const OTHER_PROGRAM = 'wasm.unknown.pagefind';
/** Beyond this much, index files are loaded as a query needs them, not ahead. */
const AHEAD_LIMIT = 80_000;

/** An index on disk: its folder under `outDir`, and its files that every search needs. */
export interface WrittenIndex {
	folder: string;
	ahead: string[];
}

function check(what: string, errors: readonly string[]) {
	if (errors.length > 0) throw new Error(`search index, ${what}: ${errors.join('; ')}`);
}

/**
 * Chinese is given to Pagefind as a language it does not know, with every
 * character a word: its own way with Chinese cuts words by a dictionary that
 * browsers do not share, and lets a quotation mark part a phrase.
 */
const languageOf = (locale: Locale) => locales[locale].stemming ?? 'und';

async function add(index: PagefindIndex, record: SearchRecord, locale: Locale, asked: ReadonlySet<string>) {
	const { errors } = await index.addCustomRecord({
		url: record.path,
		content: separated(record.blocks.map(({ text }) => text).join(` ${BLOCK_MARK} `)),
		language: languageOf(locale),
		filters: {
			type: [record.type],
			...(record.units.length > 0 && { unit: record.units }),
			...(record.state && { state: [record.state] }),
			...(asked.has(record.id) && { place: [record.id] }),
		},
	});
	check(record.id, errors);
}

/** Where Pagefind's script goes on as if nothing were there when a part of the index does not load. */
const SWALLOWED = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;
const SWALLOWED_PLACES = 2;
/** It is loaded only where WebAssembly is as it needs it, which is in newer browsers than this asks for. */
const ENGINE_TARGET = 'es2020';

/**
 * Pagefind's script, changed in two ways: smaller, for it comes with its names
 * and blanks; and honest, for a search that lacks a part of its index must
 * fail, not find nothing. Throws an Error where it is not as it was known.
 */
function ownScript({ path, content }: IndexFile): IndexFile {
	if (path !== 'pagefind.js') return { path, content };
	const source = Buffer.from(content).toString('utf8');
	const places = source.match(SWALLOWED)?.length ?? 0;
	if (places !== SWALLOWED_PLACES)
		throw new Error(
			`search index, pagefind.js: ${places} places that hide a failed load; expected ${SWALLOWED_PLACES}`,
		);
	const { code } = transformSync(source.replace(SWALLOWED, '$1'), {
		minify: true,
		target: ENGINE_TARGET,
		format: 'esm',
	});
	return { path, content: Buffer.from(code) };
}

async function indexFiles(
	records: readonly SearchRecord[],
	locale: Locale,
	asked: ReadonlySet<string>,
): Promise<IndexFile[]> {
	const { index, errors } = await createIndex();
	check('start', errors);
	if (!index) throw new Error('search index: Pagefind did not start');
	for (const record of records) await add(index, record, locale, asked);
	const { files, errors: failed } = await index.getFiles();
	check('files', failed);
	const hasOwnProgram = files.some(({ path }) => path === `wasm.${languageOf(locale)}.pagefind`);
	return files
		.filter(({ path }) => NEEDED.test(path) && !(hasOwnProgram && path === OTHER_PROGRAM))
		.map(ownScript)
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Writes the index of one language into `search/hashed/<language>.<hash>/` under
 * `outDir`; the hash is of its content, so that the folder may be cached for
 * ever. Records at the `asked` addresses are found by them. Throws an Error that names the record Pagefind refuses.
 */
export async function writeIndex(
	records: readonly SearchRecord[],
	locale: Locale,
	asked: ReadonlySet<string>,
	outDir: string,
): Promise<WrittenIndex> {
	const files = await indexFiles(records, locale, asked);
	const hash = createHash('sha256');
	for (const { path, content } of files) hash.update(path).update(content);
	const folder = `${hashedFolder}${locale}.${hash.digest('hex').slice(0, 8)}/`;
	for (const { path, content } of files) {
		const target = join(outDir, folder, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, content);
	}
	const chunks = files.filter(({ path }) => path.startsWith('index/'));
	const small = chunks.reduce((sum, { content }) => sum + content.length, 0) <= AHEAD_LIMIT;
	return {
		folder,
		ahead: files
			.filter(({ path }) => /^(wasm|filter\/|pagefind\..+\.pf_meta)/.test(path) || (small && path.startsWith('index/')))
			.map(({ path }) => path),
	};
}

/** Ends Pagefind's service, without which the build would not end. */
export async function closeIndex(): Promise<void> {
	await close();
}
