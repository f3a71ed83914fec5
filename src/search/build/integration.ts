import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Locale, locales, pairLocale, publishedLocales } from '#i18n/locales.ts';
import { basePath, siteUrl } from '#markdown/urls.ts';
import { readersWords } from '#schemas/synonyms.ts';
import { catalogOf, resultWords } from '#search/build/catalog.ts';
import { soundsOf } from '#search/build/sounds.ts';
import { closeIndex, writeIndex } from '#search/build/write-index.ts';
import { catalogPath, hashedFolder } from '#search/catalog-path.ts';
import { fillers } from '#search/languages/index.ts';
import { packLexicon } from '#search/query/lexicon.ts';
import { printedNumbers } from '#search/query/numbers.ts';
import { normalized } from '#search/query/text.ts';
import type { BundleRef, PackedText, SearchRecord } from '#search/record.ts';

/** The page that gathers the records; it is taken in, not published. */
const RECORDS = 'search/records.json';

/** Writes a file whose name carries a hash of its content, and gives back its path under `outDir`. */
function writeHashed(outDir: string, name: string, content: string): string {
	const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
	const path = `${hashedFolder}${name}.${hash}.json`;
	mkdirSync(dirname(join(outDir, path)), { recursive: true });
	writeFileSync(join(outDir, path), content);
	return path;
}

/** Writes all that a search in one language needs. */
async function writeBundle(records: readonly SearchRecord[], locale: Locale, outDir: string): Promise<BundleRef> {
	const texts = records.flatMap(({ blocks }) => blocks.map(({ text }) => text));
	const { script } = locales[locale];
	const said = readersWords[locales[locale].key];
	const lexicon = packLexicon(said, printedNumbers(texts.map(normalized)), fillers);
	const packed = records.map(
		({ path, type, units, state = '', blocks }): PackedText => [
			path,
			type,
			units,
			state,
			blocks.map(({ text }) => text),
		],
	);
	const { folder, ahead } = await writeIndex(
		records,
		locale,
		new Set(said.everyday.flatMap(({ places }) => places)),
		outDir,
	);
	return {
		locale,
		script,
		path: basePath + folder,
		ahead,
		texts: basePath + writeHashed(outDir, `texts.${locale}`, JSON.stringify(packed)),
		lexicon: basePath + writeHashed(outDir, `words.${locale}`, JSON.stringify(lexicon)),
		...(script === 'han' && {
			sounds: basePath + writeHashed(outDir, `sounds.${locale}`, JSON.stringify(soundsOf(texts))),
		}),
	};
}

/** Writes the search files of all languages into the built site. */
async function writeSearch(outDir: string): Promise<void> {
	const all: Record<Locale, SearchRecord[]> = JSON.parse(readFileSync(join(outDir, RECORDS), 'utf8'));
	rmSync(join(outDir, RECORDS));
	const bundles = new Map<Locale, BundleRef>();
	for (const locale of publishedLocales) bundles.set(locale, await writeBundle(all[locale], locale, outDir));
	await closeIndex();
	for (const locale of publishedLocales) {
		const pair = pairLocale(locale);
		const [own, second] = [bundles.get(locale), pair && bundles.get(pair)];
		if (!own) throw new Error(`search index: nothing was written for ${locale}`);
		const other = pair && second && { ...second, root: siteUrl('/', pair) };
		const results =
			basePath + writeHashed(outDir, `results.${locale}`, JSON.stringify(resultWords(all[locale], locale)));
		const catalog = catalogOf(all[locale], locale, { own, ...(other && { other }), results });
		writeFileSync(join(outDir, catalogPath(locale)), JSON.stringify(catalog));
	}
}

/** Makes the search index once the pages are built; the build fails where Pagefind does. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: { 'astro:build:done': ({ dir }) => writeSearch(fileURLToPath(dir)) },
	};
}
