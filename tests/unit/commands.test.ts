import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePort, HOST } from '../../scripts/ports.ts';

/** Runs `use` in a copy of the parts of the project named, and removes it. */
function inCopy<Result>(parts: readonly string[], use: (folder: string) => Result): Result {
	const folder = mkdtempSync(join(tmpdir(), 'plan-project-'));
	try {
		for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
		return use(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const node = (folder: string, script: string, env: Record<string, string> = {}) =>
	spawnSync('node', [script], { cwd: folder, encoding: 'utf8', env: { ...process.env, npm_execpath: '', ...env } });

describe('setup', () => {
	it('says in one line that the registry cannot be reached', () => {
		const { status, stderr } = inCopy(['package.json', 'package-lock.json', 'scripts/setup.mjs'], (folder) =>
			node(folder, 'scripts/setup.mjs', {
				npm_config_registry: `http://${HOST}:9/`,
				npm_config_fetch_retries: '0',
				npm_config_cache: join(folder, 'cache'),
			}),
		);
		expect(status).toBe(1);
		expect(stderr.trim()).toBe(
			'setup: could not install: the npm registry cannot be reached: check the network or the proxy, then try again',
		);
	});

	it('leaves the packages of another project alone that a link leads to', () => {
		const kept = inCopy(['package.json', 'package-lock.json', 'scripts/setup.mjs'], (folder) => {
			mkdirSync(join(folder, 'other/package'), { recursive: true });
			symlinkSync(join(folder, 'other'), join(folder, 'node_modules'));
			const { status, stderr } = node(folder, 'scripts/setup.mjs');
			return { status, stderr, packages: existsSync(join(folder, 'other/package')) };
		});
		expect(kept).toEqual({
			status: 1,
			stderr: expect.stringMatching(/^setup: node_modules leads to .*other, which has other packages than .*\n$/),
			packages: true,
		});
	});

	it('says in one line that it is not in the project folder', () => {
		const { status, stderr } = inCopy(['scripts/setup.mjs'], (folder) => node(folder, 'scripts/setup.mjs'));
		expect([status, stderr.trim()]).toEqual([
			1,
			'setup: package-lock.json is missing; expected to run in the project folder',
		]);
	});
});

describe('build', () => {
	const parts = ['package.json', 'tsconfig.json', 'astro.config.mjs', 'content', 'src', 'scripts'];
	const broken = (folder: string, env: Record<string, string>) => {
		symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
		mkdirSync(join(folder, 'dist'));
		writeFileSync(join(folder, 'dist/index.html'), 'the last good build');
		const { status, stderr } = node(folder, 'scripts/build.ts', env);
		return {
			status,
			stderr: stderr.trim(),
			dist: readFileSync(join(folder, 'dist/index.html'), 'utf8'),
			beside: existsSync(join(folder, 'dist.next')),
		};
	};

	it('stops at bad content with one line and leaves the last good dist', () => {
		const path = `content/zh/chapters/${readdirSync('content/zh/chapters').sort().at(-1)}`;
		const result = inCopy(parts, (folder) => {
			const file = join(folder, path);
			writeFileSync(file, readFileSync(file, 'utf8').replace(/^title:.*\n/m, ''));
			return broken(folder, {});
		});
		expect(result).toEqual({
			status: 1,
			stderr: `${path}:1 front matter: field “title” is missing`,
			dist: 'the last good build',
			beside: false,
		});
	});

	it('refuses a SITE_URL that is no origin, in one line', () => {
		const result = inCopy(parts, (folder) => broken(folder, { SITE_URL: 'plan.example.org' }));
		expect(result).toEqual({
			status: 1,
			stderr: 'SITE_URL: “plan.example.org” is no URL; expected e.g. https://plan.example.org',
			dist: 'the last good build',
			beside: false,
		});
	});
});

describe('serving', () => {
	it('takes the next port where one is taken', async () => {
		const taken = await freePort(45_100);
		const server = createServer().listen(taken, HOST);
		await new Promise((listening) => server.once('listening', listening));
		expect(await freePort(taken)).toBeGreaterThan(taken);
		await new Promise((closed) => server.close(closed));
	});

	it('refuses a PORT that is none', () => {
		const { status, stderr } = spawnSync('node', ['scripts/start.ts'], {
			encoding: 'utf8',
			env: { ...process.env, PORT: 'http' },
		});
		expect([status, stderr.trim()]).toEqual([1, 'PORT: “http” is no port; expected a number from 1 to 65500']);
	});
});
