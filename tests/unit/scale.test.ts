import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { chapterNumber, chapterSlugs, chaptersWith, firstChapter } from '#markdown/chapters.ts';
import { indicators } from '#schemas/indicators.ts';
import { projectSlugs } from '#schemas/names.ts';
import { plan } from '#schemas/plan.ts';
import { run } from '../../scripts/run.ts';
import { fileInVolume } from '../scale/content.ts';
import { grownProject } from '../scale/project-copy.ts';
import { addressInVolume, repeated, volumeChapters } from '../scale/volumes.ts';

describe('a generated plan', () => {
	const [first = '', last = ''] = [repeated[0], repeated.at(-1)];
	const next = firstChapter + chapterSlugs.length;
	const [projects] = chaptersWith('projects').map(chapterNumber);
	const rows = indicators.length;

	it.each<[string, number, string | undefined]>([
		['4.1.2-3', 1, '4.1.2-3'],
		[`${chapterNumber(first)}.99`, 2, `${next}.99`],
		[`${chapterNumber(last)}.99-1`, 3, `${next + 2 * repeated.length - 1}.99-1`],
		...(projects
			? [[`${projects}.1-1`, 3, `${projects}.${1 + 2 * projectSlugs.length}-1`] as [string, number, string]]
			: []),
		...(rows > 0 ? [[`indicator-${rows}`, 2, `indicator-${2 * rows}`] as [string, number, string]] : []),
		...(firstChapter === 0 ? [['0-1', 2, undefined] as [string, number, undefined]] : []),
		...(plan.addresses.table ? [[`${plan.addresses.table}-1`, 2, undefined] as [string, number, undefined]] : []),
		['notice-1', 2, undefined],
	])('has %s in volume %i at %s', (address, volume, expected) => {
		expect(addressInVolume(address, volume)).toBe(expected);
	});

	it('has the chapters of the plan once more in each volume, notice and projects once', () => {
		const chapters = volumeChapters(3);
		expect(chapters).toHaveLength(chapterSlugs.length + 2 * repeated.length);
		expect(chapters.indexOf(`${first}-2`)).toBe(chapterSlugs.length);
		expect(chapters.at(-1)).toBe(`${last}-3`);
	});

	it('has texts of its own in each volume, without marks of corrections', () => {
		const file =
			'---\ntitle: Tasks\ntitleCorrection: "12"\n---\n\n## Care\n\nOne.\n<Correction id="07">Two</Correction> three.\n\n1. first\n1. second\n';
		expect(fileInVolume(file, 'en', 2)).toBe(
			[
				'---\ntitle: "Volume 2: Tasks"\n---\n\n## Volume 2: Care\n',
				'One.\nTwo three. This passage belongs to volume 2.\n',
				'1. first This passage belongs to volume 2.\n1. second This passage belongs to volume 2.\n',
			].join('\n'),
		);
	});

	it('passes the checks of content, both languages aligned', async () => {
		const { root, remove } = grownProject(3);
		try {
			const { code, output } = await run('node', ['scripts/check-content.ts', '--generated'], {
				keep: true,
				cwd: root,
			});
			expect(output).toMatch(/^content: \d+ files, \d{3,} blocks, .* 0 problems\n$/);
			expect(code).toBe(0);
		} finally {
			remove();
		}
	});
});

describe('a site of many files', () => {
	it('is compressed with few files open at once', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'plan-many-'));
		try {
			for (let at = 0; at < 300; at += 1) writeFileSync(join(folder, `${at}.html`), '<p>text</p>'.repeat(100) + at);
			const script = 'ulimit -n 128; exec node tests/scale/compress.ts "$0"';
			const { output } = await run('sh', ['-c', script, folder], { keep: true });
			expect(output).toBe('300\n');
			expect(readdirSync(folder).filter((name) => name.endsWith('.br'))).toHaveLength(300);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

describe('a view that many pages ask for', () => {
	const counted = async () => {
		vi.resetModules();
		const { perBuild } = await import('#markdown/per-build.ts');
		const make = vi.fn((locale: string) => ({ locale }));
		return { make, view: perBuild(make) };
	};

	it('is made once while the site is built, for each language', async () => {
		vi.stubEnv('NODE_ENV', 'production');
		const { make, view } = await counted();
		expect(view('en')).toBe(view('en'));
		expect(view('zh-CN')).toEqual({ locale: 'zh-CN' });
		expect(make).toHaveBeenCalledTimes(2);
		vi.unstubAllEnvs();
	});

	it('is made anew while content is written', async () => {
		const { make, view } = await counted();
		expect(view('en')).not.toBe(view('en'));
		expect(make).toHaveBeenCalledTimes(2);
	});
});
