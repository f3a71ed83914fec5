import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { immutableFolders } from '#hosting/cache-rules.ts';
import { defaultLocale, otherLocales } from '#i18n/locales.ts';
import { featureWords } from '#i18n/translate.ts';
import { siteUrl } from '#markdown/urls.ts';
import { isOfPlan, LIST, type PlanList, WORKER } from '#offline/rules.ts';
import type { WorkerSettings } from '#offline/worker.ts';

/** What the oldest of the browsers in `targets.ts` know. */
const TARGET = 'es2018';

/** The list of all that belongs to the plan in a built site; the same files give the same list. */
function planList(folder: string): PlanList {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter(isOfPlan)
		.sort();
	const hash = createHash('sha256');
	let [bytes, sent] = [0, 0];
	for (const name of files) {
		const content = readFileSync(join(folder, name));
		hash.update(name).update(content);
		bytes += content.length;
		sent += Math.min(content.length, gzipSync(content).length);
	}
	const paths = files.map((name) => name.replace(/(^|\/)index\.html$/, '$1'));
	return { edition: hash.digest('hex').slice(0, 10), bytes, sent, paths };
}

const languages: WorkerSettings['languages'] = [...otherLocales(defaultLocale), defaultLocale].map((locale) => {
	const { kept = '', keptOf = '', missing = '' } = Object.fromEntries(featureWords(locale, 'offline'));
	return { locale, root: siteUrl('/', locale), kept, keptOf, missing };
});

/** Writes the service worker, and the list of the whole plan, into a built site that is served under `base`. */
export function writeOffline(folder: string, base: string): void {
	const list = planList(folder);
	const settings: WorkerSettings = { base, edition: list.edition, folders: immutableFolders, languages };
	buildSync({
		entryPoints: ['src/offline/worker.ts'],
		outfile: join(folder, WORKER),
		bundle: true,
		minify: true,
		format: 'iife',
		charset: 'utf8',
		target: TARGET,
		define: { SETTINGS: JSON.stringify(settings) },
		logLevel: 'silent',
	});
	writeFileSync(join(folder, LIST), JSON.stringify(list));
}
