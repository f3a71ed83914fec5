import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chapterNumber, chapterSlugs } from '#markdown/chapters.ts';
import { projectCopy } from '../support/project-copy.ts';

let folder: string;
let remove: () => void;
beforeAll(() => {
	({ folder, remove } = projectCopy());
	for (const file of ['biome.json', 'floors.grit', '.autocorrectrc', '.gitignore']) cpSync(file, join(folder, file));
});
afterAll(() => remove());

/** The environment of someone at a terminal, not that of the tests. */
const environment = (more: Record<string, string>) => {
	const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
	return { ...rest, ...more };
};
const npm = (script: string, more: Record<string, string> = {}, words: readonly string[] = []) =>
	spawnSync('npm', ['run', '--silent', script, ...words], { cwd: folder, encoding: 'utf8', env: environment(more) });
const edit = (file: string, change: (text: string) => string) =>
	writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));

describe('npm run', () => {
	it('lockfile leaves a complete lockfile as it is', () => {
		const { status } = npm('lockfile', { npm_config_offline: 'true' });
		expect(status).toBe(0);
		expect(readFileSync(join(folder, 'package-lock.json'), 'utf8')).toBe(readFileSync('package-lock.json', 'utf8'));
	});

	it('format sets code and Chinese punctuation', () => {
		const [code, content] = [
			'src/data/plan.ts',
			`content/zh/chapters/${readdirSync('content/zh/chapters').sort().at(-1)}`,
		];
		edit(code, (text) => text.replaceAll('\t', '  '));
		edit(content, (text) => text.replaceAll('\uFF0C', ','));
		expect(readFileSync(join(folder, content), 'utf8')).not.toBe(readFileSync(content, 'utf8'));
		expect(npm('format').status).toBe(0);
		for (const file of [code, content])
			expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(file, 'utf8'));
	});

	it('dev serves the pages', async () => {
		const child = spawn('npm', ['run', '--silent', 'dev'], { cwd: folder, env: environment({}), detached: true });
		try {
			const origin = await new Promise<string>((resolve, reject) => {
				let output = '';
				const hear = (text: Buffer) => {
					output += text;
					const found = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(output);
					if (found) resolve(found[0]);
				};
				child.stdout.on('data', hear);
				child.stderr.on('data', hear);
				child.on('close', () => reject(new Error(output)));
			});
			const slug = chapterSlugs.at(-1) ?? '';
			const response = await fetch(`${origin}/chapters/${slug}/`);
			expect(response.status).toBe(200);
			expect(await response.text()).toContain(`id="${chapterNumber(slug)}.1"`);
		} finally {
			if (child.pid !== undefined) process.kill(-child.pid);
		}
	});
});
