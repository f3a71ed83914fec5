import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { writeFiles } from '../../scripts/import-monitoring/write-files.ts';
import { accountOf, FIRST, percentage } from '../support/account.ts';
import { projectCopy } from '../support/project-copy.ts';
import { fill, goodWorkbook } from '../support/workbook.ts';

/** Whatever the plan's account holds: a workbook of one that holds nothing. */
vi.mock('#schemas/monitoring.ts', async (original) => ({
	...(await original<typeof import('#schemas/monitoring.ts')>()),
	observations: [],
	revisions: [],
	milestones: [],
	observationsOf: () => [],
}));

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command that takes published values in', () => {
	const copy = projectCopy();
	afterAll(() => copy.remove());
	const monitoring = join(copy.folder, 'content/monitoring');
	for (const [name, text] of Object.entries(accountOf({}))) writeFileSync(join(monitoring, name), text);
	const file = join(folder, 'good.xlsx');
	writeFileSync(file, fill(goodWorkbook, [['status', 'as_of', 0, '9998-12-31']]));
	const state = () => readdirSync(monitoring).map((name) => [name, readFileSync(join(monitoring, name), 'utf8')]);
	const run = (words: readonly string[], env: Record<string, string> = {}) => {
		const preload = Object.keys(env).length > 0 ? ['--import', resolve('tests/support/failing-disk.mjs')] : [];
		const { status, stdout, stderr } = spawnSync('node', [...preload, 'scripts/import-monitoring.ts', ...words], {
			cwd: copy.folder,
			encoding: 'utf8',
			env: { ...process.env, ...env },
		});
		return { status, stdout, lines: stderr.trim().split('\n') };
	};

	it.each<[string, string[], string, Record<string, string>]>([
		['no file', [], 'names 0 files: expected npm run import:monitoring -- FILE.xlsx|FILE.csv', {}],
		['a file that is not there', ['none.xlsx'], 'none.xlsx: is not there; expected a file .xlsx or .csv', {}],
		['a folder', ['src'], 'src: is no file; expected one of .xlsx or .csv', {}],
		['a disk that is full', [file], 'the disk is full', { FAIL_PATH: '.observations.csv', FAIL_CODE: 'ENOSPC' }],
		[
			'a folder that may not be written',
			[file],
			'this folder cannot be written to',
			{ FAIL_PATH: 'monitoring/.', FAIL_CODE: 'EACCES' },
		],
	])('ends with 1 and one line, and leaves all as it was: %s', (_, words, says, env) => {
		const before = state();
		const { status, lines } = run(words, env);
		expect([status, lines]).toEqual([1, [expect.stringContaining(says)]]);
		expect(state()).toEqual(before);
	});

	it('puts back what it moved where a move fails', () => {
		mkdirSync(join(folder, 'account'));
		for (const name of ['a', 'b']) writeFileSync(join(folder, 'account', name), 'before');
		const text = (name: string) => readFileSync(join(folder, 'account', name), 'utf8');
		const moves: typeof renameSync = (from, to) => {
			if (String(to).endsWith('b')) throw new Error('no luck');
			renameSync(from, to);
		};
		const files = new Map([
			['a', 'after'],
			['b', 'after'],
		]);
		expect(() => writeFiles(join(folder, 'account'), files, moves)).toThrow('no luck');
		expect([text('a'), text('b'), readdirSync(join(folder, 'account'))]).toEqual(['before', 'before', ['a', 'b']]);
	});

	it('writes what is good and says so, then nothing more', () => {
		const first = run([file]);
		expect([first.status, first.lines]).toEqual([0, ['']]);
		expect(first.stdout).toContain('2 added, 0 changed');
		expect(first.stdout).toContain(`added    indicator ${percentage?.no}, year ${FIRST}`);
		const written = state();
		expect(existsSync(join(monitoring, '.observations.csv.new'))).toBe(false);
		expect(run([file]).stdout).toContain('0 added, 0 changed, 2 left as they stood');
		expect(state()).toEqual(written);
	});
});
