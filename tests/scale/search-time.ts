/**
 * Times search in a built site, in a process of its own: the same query layer
 * and index as in the browser, with files read from the disk. Prints one line
 * of JSON. Usage: node tests/scale/search-time.ts <dist>
 */
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { searchSession } from '#search/query/session.ts';
import type { Catalog } from '#search/record.ts';
import { distLoader } from '../support/dist-loader.ts';

/** What a search in one built site costs; times in ms, bytes as sent (brotli) unless said otherwise. */
export interface SearchCost {
	/** Entries of the catalog of suggestions. */
	entries: number;
	/** From nothing to the first answer, files read from the disk. */
	first: number;
	/** The median of queries with the index open. */
	query: number;
	slowest: number;
	catalogBytes: number;
	/** All that is loaded up to the first answer. */
	firstBytes: number;
}

const QUERIES = [
	'\u517B\u8001\u670D\u52A1',
	'\u5783\u573E\u5206\u7C7B',
	'\u4E00\u7F51\u7EDF\u7BA1',
	'\u52A0\u88C5\u7535\u68AF',
	'\u8001\u5E74\u75F4\u5446',
	'\u4E1A\u59D4\u4F1A\u6362\u5C4A',
	'\u4E07\u6E90\u57CE\u516C\u56ED',
	'\u793E\u533A\u98DF\u5802',
];
const WANTED = { type: '', unit: '', count: 8, brief: true, units: [] } as const;

const [, , dist = 'dist'] = process.argv;
const { loader, read } = distLoader(dist);
const catalog: Catalog = await loader.json('/search/zh-CN.json');
const open = () => searchSession(catalog, '/', loader);
const timed = async (session: ReturnType<typeof open>, words: string) => {
	const begun = performance.now();
	const { total } = await session.search(words, WANTED);
	if (total === 0) throw new Error(`${join(dist, 'search')}: nothing is found for “${words}”`);
	return performance.now() - begun;
};
const sent = (files: Iterable<Buffer>) => [...files].reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0);

const session = open();
const first = await timed(session, QUERIES[0] ?? '');
const firstBytes = sent(read.values());
const times: number[] = [];
for (const words of QUERIES.slice(1)) times.push(await timed(session, words));
times.sort((a, b) => a - b);
const cost: SearchCost = {
	entries: catalog.entries.length,
	first,
	query: times[Math.floor(times.length / 2)] ?? Number.NaN,
	slowest: times.at(-1) ?? Number.NaN,
	catalogBytes: sent([read.get('/search/zh-CN.json') ?? Buffer.alloc(0)]),
	firstBytes,
};
console.log(JSON.stringify(cost));
