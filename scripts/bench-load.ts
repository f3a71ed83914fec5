/**
 * Measures how much nginx with the project's configuration serves: wrk asks for
 * one path after the other over loopback, with 64 connections and brotli, in
 * several rounds; an empty file in the same place is the measure of what the
 * server can do at all. One worker of nginx, one thread of wrk. Prints medians
 * of the rounds, and the most memory nginx held. Ends with 1 where a request failed.
 *
 * Usage: npm run bench:load (after a build; DURATION in seconds a path and round, ROUNDS)
 */
import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installDebian } from './debian.ts';
import { ensureNginx } from './find-nginx.ts';
import { memoryOf, processorTimeOf, startNginx } from './nginx-server.ts';
import { run } from './run.ts';
import { type Round, readWrk } from './wrk.ts';

const CONNECTIONS = 64;
const EMPTY = 'empty.txt';

/** A round with what a request cost nginx: processor time in microseconds, which another load on the machine hardly changes. */
interface Costed extends Round {
	cost: number;
}

/** A whole number of at least 1 from the environment. Throws an Error with one line where it is none. */
function setting(name: string, fallback: number): number {
	const value = Number(process.env[name] ?? fallback);
	if (!Number.isInteger(value) || value < 1)
		throw new Error(`${name}: “${process.env[name]}” is no whole number of at least 1`);
	return value;
}

const hasWrk = () => spawnSync('wrk', ['--version']).error === undefined;

async function ensureWrk(): Promise<void> {
	if (!hasWrk()) await installDebian('load', ['wrk']);
	if (!hasWrk()) throw new Error('load: wrk not found and could not be installed; install wrk (Debian’s name)');
}

/** The built site with an empty file in it, which it is not changed by. */
function siteWithEmptyFile(dist: string): string {
	if (!existsSync(dist)) throw new Error(`load: ${dist}/ is missing; expected a build: npm run build`);
	const folder = mkdtempSync(join(tmpdir(), 'plan-load-'));
	for (const name of readdirSync(dist)) symlinkSync(resolve(dist, name), join(folder, name));
	writeFileSync(join(folder, EMPTY), '');
	return folder;
}

const largest = (paths: readonly string[], sizeOf: (path: string) => number) =>
	[...paths].sort((a, b) => sizeOf(b) - sizeOf(a))[0] ?? '';

/** What is asked for, by what it is called in the table. */
function targets(dist: string): Record<string, string> {
	const size = (path: string) => statSync(join(dist, path, path.endsWith('/') ? 'index.html' : '')).size;
	const { own } = JSON.parse(readFileSync(join(dist, 'search/zh-CN.json'), 'utf8'));
	const parts = readdirSync(join(dist, own.path, 'index')).map((file) => `${own.path}index/${file}`);
	return {
		'empty file': `/${EMPTY}`,
		home: '/',
		'longest chapter': largest(
			readdirSync(join(dist, 'chapters')).map((name) => `/chapters/${name}/`),
			size,
		),
		indicators: '/indicators/',
		'search index, a part': largest(parts, size),
	};
}

const median = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function measure(): Promise<number> {
	const [seconds, rounds] = [setting('DURATION', 2), setting('ROUNDS', 5)];
	await ensureNginx();
	await ensureWrk();
	const site = siteWithEmptyFile('dist');
	const server = await startNginx({ dist: site, base: '/' });
	let memory = memoryOf(server);
	const watch = setInterval(() => {
		memory = Math.max(memory, memoryOf(server));
	}, 500);
	try {
		const asked = targets(site);
		const all = new Map<string, Costed[]>(Object.keys(asked).map((name) => [name, []]));
		const fixed = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br'];
		for (let round = 0; round < rounds; round += 1)
			for (const [name, path] of Object.entries(asked)) {
				const before = processorTimeOf(server);
				const { output } = await run('wrk', [...fixed, server.origin + path], { keep: true });
				const report = readWrk(output);
				const cost = ((processorTimeOf(server) - before) / report.requests) * 1e6;
				all.get(name)?.push({ ...report, cost });
			}
		const of = (name: string, key: keyof Costed) => median((all.get(name) ?? []).map((each) => each[key]));
		for (const [name, path] of Object.entries(asked)) {
			const response = await fetch(server.origin + path, { headers: { 'Accept-Encoding': 'br' } });
			const bytes = Number(response.headers.get('content-length'));
			const [rate, cost] = [of(name, 'rate'), of(name, 'cost')];
			const [rateRatio, costRatio] = [rate / of('empty file', 'rate'), cost / of('empty file', 'cost')];
			console.log(
				`${name} (${bytes} bytes): ${rate.toFixed(0)} requests/s, ${rateRatio.toFixed(2)} of an empty file; p50 ${of(name, 'median').toFixed(2)} ms, p99 ${of(name, 'p99').toFixed(2)} ms; ${cost.toFixed(1)} µs of processor time, ${costRatio.toFixed(2)} of an empty file`,
			);
		}
		const errors = [...all.values()].flat().reduce((sum, each) => sum + each.errors, 0);
		console.log(`${errors} errors; nginx held ${(memory / 1e6).toFixed(1)} MB at most (one worker)`);
		return errors;
	} finally {
		clearInterval(watch);
		await server.stop();
		rmSync(site, { recursive: true });
	}
}

try {
	process.exitCode = (await measure()) > 0 ? 1 : 0;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
