import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectCopy } from '../support/project-copy.ts';

let folder: string;
let remove: () => void;
beforeEach(() => {
	({ folder, remove } = projectCopy());
});
afterEach(() => remove());

const bringIn = (...words: string[]) =>
	spawnSync('node', ['scripts/import-source.ts', ...words], { cwd: folder, encoding: 'utf8' });
const inFolder = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('bringing in a plan', () => {
	it('makes the text from the evidence', () => {
		expect(bringIn('made').status).toBe(0);
		const file = 'content/zh/chapters/06-safeguards.mdx';
		expect(inFolder(`made/${file}`)).toBe(inFolder(file));
	});

	it('leaves what is there alone', () => {
		const { status, stderr } = bringIn();
		expect([status, stderr.trim()]).toEqual([
			1,
			'content/zh/chapters/00-preface.mdx: exists already; expected --force to overwrite it',
		]);
	});

	it('says which chapter it knows nothing of, and writes nothing', () => {
		const file = join(folder, 'src/data/chapters.ts');
		writeFileSync(file, readFileSync(file, 'utf8').replace("'safeguards',", "'safeguards',\n\t'final',"));
		const { status, stderr } = bringIn('made');
		expect([status, stderr.trim()]).toEqual([
			1,
			'content/source/plan.zh.json: no block \u201C7\u201D, which is chapter \u201Cfinal\u201D',
		]);
		expect(existsSync(join(folder, 'made'))).toBe(false);
	});
});
