import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { milestones, observations } from '#schemas/monitoring.ts';
import { dangers } from '../support/dangers.ts';
import { DIST, pagePaths, readPage } from '../support/site.ts';

const ORIGIN = 'http://localhost:4321';

/** The hosts that values reported for indicators name as their source. */
const sources = [...observations, ...milestones].flatMap(({ source }) => source.url ?? []);

describe('every page', () => {
	it('runs nothing but the site’s own files and leads to no other host than the sources of monitoring values', () => {
		for (const path of pagePaths()) expect(dangers(readPage(path), ORIGIN, sources), path).toEqual([]);
	});

	it.each([
		'<p onclick="x()">a</p>',
		'<p ONLOAD="x()">a</p>',
		'<a href="javascript:x()">a</a>',
		'<a href="java\nscript:x()">a</a>',
		'<a href=" JaVaScRiPt:x()">a</a>',
		'<a href="data:text/html,x">a</a>',
		'<a href="https://example.org/">a</a>',
		'<a href="//example.org/">a</a>',
		'<img src="https://example.org/x.png">',
		'<img srcset="/a.png 1x, https://example.org/x.png 2x">',
		'<iframe src="/about/"></iframe>',
		'<object data="/a"></object>',
		'<style>p { color: red }</style>',
		'<p style="color: red">a</p>',
		'<base href="/x/">',
		'<meta http-equiv="Refresh" content="0">',
		'<form action="https://example.org/"></form>',
		'<svg><a xlink:href="https://example.org/">a</a></svg>',
		'<script type="application/ld+json">{"url":"https://example.org/"}</script>',
	])('would not hide %s', (html) => expect(dangers(load(html), ORIGIN)).not.toEqual([]));
});

describe('what the browser loads beside the pages', () => {
	const names = readdirSync(DIST, { recursive: true, encoding: 'utf8' });

	it('names no foreign address in styles, and no markup that runs in drawings', () => {
		for (const name of names.filter((each) => each.endsWith('.css')))
			expect(
				readFileSync(join(DIST, name), 'utf8').match(/@import|url\(["']?(?:https?:)?\/\/[^)]*|expression\(/g),
				name,
			).toBeNull();
		for (const name of names.filter((each) => each.endsWith('.svg')))
			expect(
				readFileSync(join(DIST, name), 'utf8').match(/<script|<foreignObject|\son\w+=|javascript:|href=/gi),
				name,
			).toBeNull();
	});

	it('is no file that a build leaves by accident', () => {
		expect(names.filter((name) => /(^|\/)\.|\.map$|~$|\.bak$|\.mdx?$|\.ts$/.test(name))).toEqual([]);
	});
});
