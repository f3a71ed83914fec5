import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedLocales } from '#i18n/locales.ts';
import { DIST, pathIn, readPage } from '../support/site.ts';

const sheets = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.css'))
	.map((name) => readFileSync(join(DIST, name), 'utf8'));

describe('the style sheets', () => {
	it.each(publishedLocales)('give every part of the whole plan its running title on paper: %s', (locale) => {
		const $ = readPage(pathIn(locale, '/print/'));
		const parts = new Set($.extract({ parts: [{ selector: '[data-paper]', value: 'data-paper' }] }).parts);
		parts.delete('cover');
		expect(parts.size).toBeGreaterThan(1);
		for (const part of parts) {
			expect($('html').attr(`data-paper-part-${part}`), part).toBeTruthy();
			expect(sheets.join('')).toMatch(new RegExp(`@page part-${part}\\{@top-right\\{content:var\\(--part-${part}\\)`));
		}
	});
});
