import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Runs a command that needs the built site, a server and a browser; what it prints. */
function ran(script: string, settings: Record<string, string> = {}, words: readonly string[] = []): string {
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, ...words], {
		encoding: 'utf8',
		env: { ...process.env, ...settings },
	});
	expect(status, stderr).toBe(0);
	return stdout;
}

// Each measurement takes seconds in its shortest form; how many depends on the machine, and is no part of what is tested.
describe('npm run', { timeout: 120_000 }, () => {
	it('picture makes the picture of the README', () => {
		const folder = mkdtempSync(join(tmpdir(), 'plan-picture-'));
		try {
			ran('picture', {}, ['--', join(folder, 'picture.webp')]);
			const size = (file: string) => readFileSync(file).subarray(24, 30);
			expect(size(join(folder, 'picture.webp'))).toEqual(size('docs/picture.webp'));
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});

	it('bench:visit counts requests and bytes', () => {
		expect(ran('bench:visit')).toMatch(/the first visit: \d+\.\d KB/);
	});

	it('bench:load finds no request that failed', () => {
		expect(ran('bench:load', { DURATION: '1', ROUNDS: '1' })).toMatch(/^0 errors/m);
	});

	it('bench:search finds a suggestion and a result', () => {
		const text = ran('bench:search', { RUNS: '1', QUERIES: '1' });
		expect(text.match(/suggestion \d+ ms, [\d.]+ KB; result \d+ ms, [\d.]+ KB/g)).toHaveLength(2);
	});
});
