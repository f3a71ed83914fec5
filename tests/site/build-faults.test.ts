/** Builds in a copy of the project that are cut short, meet faults, and in the end make the same site. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainEnv, projectCopy } from '../support/project-copy.ts';
import { DIST } from '../support/site.ts';

const LIMIT = 120_000;
const { folder, remove } = projectCopy();
const at = (name: string) => join(folder, name);

interface Build {
	process: ChildProcess;
	ended: Promise<{ code: number | null; stderr: string }>;
}

/** Begins a build in the copy, as the leader of a group of its own, so that it can be killed with all it started. */
function build(env: Record<string, string> = {}): Build {
	const process_ = spawn('node', ['scripts/build.ts'], {
		cwd: folder,
		detached: true,
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...plainEnv, ...env },
	});
	let stderr = '';
	process_.stderr?.setEncoding('utf8').on('data', (text: string) => {
		stderr += text;
	});
	const ended = new Promise<{ code: number | null; stderr: string }>((resolved) =>
		process_.once('close', (code) => resolved({ code, stderr })),
	);
	return { process: process_, ended };
}

/** Waits until a condition holds, or the build has ended before. */
async function until(holds: () => boolean, { process: running }: Build) {
	while (!holds()) {
		if (running.exitCode !== null) throw new Error(`the build ended with ${running.exitCode} before`);
		await wait(20);
	}
}

/** Whether a build has begun to write pages. */
const writes = () => existsSync(at('dist.next')) && readdirSync(at('dist.next'), { recursive: true }).length > 3;
/** What lies in the copy that a build made. */
const left = () => readdirSync(folder).filter((name) => name.startsWith('dist'));
const preload = (name: string) => `--import ${resolve('tests/support', name)}`;

/** The hash of every file of a folder, by path. */
function hashes(root: string): Record<string, string> {
	const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const pairs = files.map(({ parentPath, name }) => {
		const path = join(parentPath, name);
		return [path.slice(root.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
	});
	return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

beforeAll(() => {
	mkdirSync(at('dist'));
	writeFileSync(at('dist/index.html'), 'the last good build');
});
afterAll(remove);

describe('a build that is cut short', () => {
	it(
		'leaves the last good site and nothing else when it is asked to end; a second build does not begin beside it',
		async () => {
			const first = build();
			await until(writes, first);
			const second = await build().ended;
			expect(second).toEqual({
				code: 1,
				stderr: expect.stringMatching(/^build: another build is running \(process \d+\); wait for its end[^\n]*\n$/),
			});
			first.process.kill('SIGTERM');
			expect(await first.ended).toEqual({ code: 143, stderr: 'build: interrupted, dist/ is as it was\n' });
			expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('the last good build');
			expect(left()).toEqual(['dist']);
		},
		LIMIT,
	);

	it(
		'leaves the last good site when it is killed',
		async () => {
			const killed = build();
			await until(writes, killed);
			process.kill(-(killed.process.pid ?? 0), 'SIGKILL');
			await killed.ended;
			expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('the last good build');
			expect(left()).toEqual(['dist', 'dist.lock', 'dist.next']);
		},
		LIMIT,
	);

	it(
		'says that the disk is full, and leaves the last good site',
		async () => {
			const { code, stderr } = await build({
				NODE_OPTIONS: preload('failing-disk.mjs'),
				FAIL_PATH: 'dist.next',
				FAIL_CODE: 'ENOSPC',
			}).ended;
			expect({ code, stderr }).toEqual({
				code: 1,
				stderr: 'build: the disk is full\nbuild: failed, dist/ is as it was\n',
			});
			expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('the last good build');
			expect(left()).toEqual(['dist']);
		},
		LIMIT,
	);
});

describe('the next build', () => {
	it(
		'puts right what others left, and makes the same site to the byte, in another folder, mode, time zone, language and year',
		async () => {
			renameSync(at('dist'), at('dist.previous'));
			mkdirSync(at('dist.next/1/chapters'), { recursive: true });
			writeFileSync(at('dist.next/1/chapters/index.html'), 'half a page');
			writeFileSync(at('dist.lock'), '2147483646');
			mkdirSync(at('.astro'), { recursive: true });
			writeFileSync(at('.astro/data-store.json'), '{"garbage":');
			const { code, stderr } = await build({
				NODE_OPTIONS: preload('other-date.mjs'),
				OTHER_YEAR: '2032',
				NODE_ENV: 'development',
				TZ: 'Pacific/Kiritimati',
				LANG: 'tr_TR.UTF-8',
				LC_ALL: 'tr_TR.UTF-8',
				DRAW_POSTERS: readdirSync(`${DIST}/downloads`).some((name) => name.includes('-poster-')) ? 'few' : 'none',
			}).ended;
			expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
			expect(left()).toEqual(['dist']);
			const [own, other] = [hashes(DIST), hashes(at('dist'))];
			const differing = [...new Set([...Object.keys(own), ...Object.keys(other)])].filter(
				(name) => own[name] !== other[name],
			);
			expect(differing).toEqual([]);
		},
		LIMIT,
	);
});
