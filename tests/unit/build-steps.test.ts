import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { causeOf } from '../../scripts/cause.ts';
import { takeLock } from '../../scripts/lock.ts';
import { healSwap, swapIn } from '../../scripts/swap.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'plan-steps-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Makes a folder that holds one file with these words. */
function build(name: string, words: string) {
	mkdirSync(join(folder, name), { recursive: true });
	writeFileSync(join(folder, name, 'index.html'), words);
}
const words = (name: string) => readFileSync(join(folder, name, 'index.html'), 'utf8');
const has = (name: string) => existsSync(join(folder, name));

describe('a finished build', () => {
	const out = () => join(folder, 'dist');

	it('takes the place of the last one, and leaves nothing beside it', () => {
		build('dist', 'old');
		build('dist.next/1', 'new');
		build('dist.previous', 'older');
		swapIn(join(folder, 'dist.next/1'), out());
		expect([words('dist'), has('dist.previous')]).toEqual(['new', false]);
	});

	it('is the first one where there was none', () => {
		build('dist.next/1', 'new');
		swapIn(join(folder, 'dist.next/1'), out());
		expect(words('dist')).toBe('new');
	});

	it('leaves the last one where it cannot be moved in', () => {
		build('dist', 'old');
		expect(() => swapIn(join(folder, 'not-there'), out())).toThrow('ENOENT');
		expect([words('dist'), has('dist.previous')]).toEqual(['old', false]);
	});

	it('brings the last one back after a kill between the two renames', () => {
		build('dist.previous', 'old');
		healSwap(out());
		expect([words('dist'), has('dist.previous')]).toEqual(['old', false]);
	});

	it('throws away what a kill after the swap left', () => {
		build('dist', 'new');
		build('dist.previous', 'old');
		healSwap(out());
		expect([words('dist'), has('dist.previous')]).toEqual(['new', false]);
	});
});

describe('the lock of a build', () => {
	const path = () => join(folder, 'dist.lock');

	it('lets no second build begin, and the next one when it is released', () => {
		const release = takeLock(path());
		expect(() => takeLock(path())).toThrow(
			`another build is running (process ${process.pid}); wait for its end, or delete ${path()} if it is none`,
		);
		release();
		takeLock(path())();
		expect(has('dist.lock')).toBe(false);
	});

	it.each(['', 'x', '0', '2147483646'])('of a process that has ended (“%s”) is taken over', (owner) => {
		writeFileSync(path(), owner);
		takeLock(path());
		expect(readFileSync(path(), 'utf8')).toBe(String(process.pid));
	});
});

describe('the cause of a failed build', () => {
	it.each([
		["ENOSPC: no space left on device, write '/x'", 'the disk is full'],
		["EROFS: read-only file system, open '/x'", 'this folder cannot be written to'],
		["EACCES: permission denied, mkdir '/x'", 'this folder cannot be written to'],
		['12:00:00 [build] Building EACCES.html\n12:00:01 [ERROR] ENOSPC: no space left', 'the disk is full'],
		['12:00:00 [build] a page\n12:00:01 [ERROR] unknown chart\n  in a file', '[ERROR] unknown chart\n  in a file'],
	])('%s', (printed, cause) => expect(causeOf(printed)).toBe(cause));
});

describe('the programs', () => {
	const node = (words: string[], env: Record<string, string> = {}) =>
		spawnSync('node', words, { encoding: 'utf8', env: { ...process.env, ...env } });

	it('say in one line that there is no content', () => {
		const { status, stderr, stdout } = node(['scripts/check-content.ts', folder]);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(/^content: cannot be read: ENOENT[^\n]*\n$/);
	});

	it('fail where Pagefind is missing, instead of making a site without search', () => {
		const program = `const { writeIndex } = await import('#search/build/write-index.ts');
			await writeIndex([], 'en', ${JSON.stringify(folder)});`;
		const { status, stderr } = node(['--input-type=module', '-e', program], {
			PAGEFIND_BINARY_PATH: join(folder, 'not-there'),
		});
		expect(status).not.toBe(0);
		expect(causeOf(stderr)).toBe(
			'Pagefind, which makes the search index, does not start: expected its program in node_modules, run npm ci',
		);
		expect(has('search')).toBe(false);
	});

	it('of a build say in one line that the folder cannot be written to', () => {
		const { status, stderr } = node(['--import', resolve('tests/support/failing-disk.mjs'), 'scripts/build.ts'], {
			FAIL_PATH: 'dist.lock',
			FAIL_CODE: 'EROFS',
		});
		expect([status, stderr]).toEqual([1, 'build: this folder cannot be written to\n']);
	});
});
