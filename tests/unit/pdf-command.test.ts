import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectCopy } from '../support/project-copy.ts';

/** Runs the command in a copy of the project that has a built page, and PDF files of before. */
function makePdf(env: Record<string, string>, browser?: string) {
	const { folder, remove } = projectCopy();
	try {
		mkdirSync(join(folder, 'dist/print'), { recursive: true });
		writeFileSync(
			join(folder, 'dist/print/index.html'),
			'<!doctype html><html lang="zh-CN"><title>-</title><h1>-</h1></html>',
		);
		mkdirSync(join(folder, 'pdf'), { recursive: true });
		writeFileSync(join(folder, 'pdf/manifest.json'), 'the last good files');
		const named = join(folder, 'browser');
		if (browser) {
			writeFileSync(named, browser);
			chmodSync(named, 0o755);
		}
		const { status, stderr } = spawnSync('node', ['scripts/pdf.ts'], {
			cwd: folder,
			encoding: 'utf8',
			timeout: 60_000,
			env: { ...process.env, ...(browser && { CHROME_PATH: named }), ...env },
		});
		return {
			status,
			lines: stderr.trim().replaceAll(folder, '').split('\n'),
			kept: readFileSync(join(folder, 'pdf/manifest.json'), 'utf8'),
			beside: existsSync(join(folder, 'pdf.next')),
		};
	} finally {
		remove();
	}
}

const kept = { status: 1, kept: 'the last good files', beside: false };

describe('making the PDF files', () => {
	it('says which browser was named and is not there, and keeps the files of before', () => {
		const result = makePdf({ CHROME_PATH: '/nowhere/chromium' });
		expect(result).toEqual({
			...kept,
			lines: ['pdf: CHROME_PATH: “/nowhere/chromium” does not exist; expected the path of a Chromium or Chrome'],
		});
	});

	it.skipIf(process.platform !== 'linux')('names the font to install where there is none for Chinese', () => {
		const fonts = mkdtempSync(join(tmpdir(), 'plan-fonts-'));
		try {
			const config = join(fonts, 'fonts.conf');
			writeFileSync(
				config,
				`<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${fonts}</cachedir></fontconfig>`,
			);
			const result = makePdf({ FONTCONFIG_FILE: config }, '#!/bin/sh\n');
			expect(result).toEqual({ ...kept, lines: [expect.stringContaining('apt-get install fonts-noto-cjk')] });
		} finally {
			rmSync(fonts, { recursive: true, force: true });
		}
	});

	it('says in one line that the browser ended, and keeps the files of before', () => {
		const result = makePdf({}, '#!/bin/sh\nkill -9 $$\n');
		expect(result).toEqual({ ...kept, lines: [expect.stringMatching(/^pdf: the browser ended/)] });
	});
});
