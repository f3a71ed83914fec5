import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLocale, locales, publishedLocales } from '#i18n/locales.ts';
import { checkFidelity } from '../../scripts/content-checks/fidelity.ts';
import type { FileBytes } from '../../scripts/content-checks/files.ts';
import { checkBytes } from '../../scripts/content-checks/index.ts';
import { formatProblem } from '../../scripts/content-checks/problem.ts';
import { badContent } from '../fixtures/bad-content.ts';
import { type Change, content, contentText, firstChange, withFile } from '../support/content-copy.ts';

const linesOf = (files: FileBytes) => checkBytes(files).problems.map(formatProblem);
const own = locales[defaultLocale].key;

/** The number of the block, from 0, that a line of a text is in. */
const blockOf = (text: string, line: number) => text.split('\n').slice(0, line).join('\n').split(/\n\n+/).length;

/** Whether a reported line is in the block that was changed, or next to it. */
function isNear(line: string, { before, after }: Change): boolean {
	const [, number] = /:(\d+) /.exec(line) ?? [];
	const text = typeof after === 'string' ? after : new TextDecoder().decode(after);
	const [was, is] = [before.split('\n'), text.split('\n')];
	const changed = is.findIndex((each, index) => each !== was[index]) + 1;
	if (number === undefined || changed === 0) return true;
	return Math.abs(blockOf(text, Number(number)) - blockOf(text, changed)) <= 2;
}

describe('the content as it is', () => {
	it('has no problem, and all of it was looked at', () => {
		const report = checkBytes(content);
		expect(report.problems).toEqual([]);
		expect(report.blocks).toBeGreaterThan(publishedLocales.length * 20);
		expect(report.numbers).toBeGreaterThan(0);
	});
});

describe('a mistake in the content is answered with a line that names file and place', () => {
	const made = badContent.map(([name, of, edit, says, names]) => ({
		name,
		says,
		names,
		change: firstChange(of, edit),
	}));

	it('in nearly every kind there is, for a plan has a place for it', () => {
		const left = made.filter(({ change }) => !change).map(({ name }) => name);
		expect(left.length, left.join(', ')).toBeLessThan(made.length / 6);
	});

	it.each(made.filter(({ change }) => change))('$name', ({ change, says, names }) => {
		if (!change) return;
		const lines = linesOf(withFile(change.path, change.after));
		const named = (line: string) => (names ? names.test(line) : line.startsWith(change.path) && isNear(line, change));
		const answers = lines.filter((line) => named(line) && says.test(line));
		expect(answers, `${change.path}: expected ${says}\n---\n${lines.join('\n')}`).not.toEqual([]);
		for (const line of lines) expect(line).not.toContain('\n');
	});
});

describe('a plan without corrections, table, imprint, and a page with nothing around it', () => {
	const evidence = { original: '\u4E00\u3001\u7532\u3002\n\u4E59\u4E19\u4E01\u3002\n', entries: [], table: [] };
	const leftOut = { before: [], within: [], after: [] };
	const place = { file: 'x.mdx', line: 3 };
	const blocks = (text: string) => [
		{ address: '1', kind: 'h1', number: '\u4E00\u3001', text: '\u7532', ...place },
		{ address: '1-1', kind: 'p', text, ...place },
	];
	const said = (text: string) => checkFidelity({ ...evidence, leftOut }, blocks(text), [], own).map(formatProblem);

	it('is compared like any other', () => {
		expect(said('\u4E59\u4E19\u4E01\u3002')).toEqual([]);
		expect(said('\u4E59\u4E01\u3002')).toEqual([
			expect.stringContaining('x.mdx:3 1-1 differs from the source at character 2'),
		]);
	});
});

describe('files', () => {
	const [first = ''] = content.keys();
	const someChapter = [...content.keys()].find((path) => /chapters\/02-/.test(path)) ?? first;
	const renamed = (from: string, to: string) => {
		const copy = new Map(withFile(from, undefined));
		return copy.set(to, content.get(from) as Uint8Array);
	};

	it('that are missing are named, one by one', () => {
		for (const path of content.keys())
			expect(linesOf(withFile(path, undefined))).toEqual([
				expect.stringMatching(`^${path} file is missing: expected `),
			]);
	});

	it.each(publishedLocales)('of a language that is not there at all are one problem: %s', (locale) => {
		const { key } = locales[locale];
		const rest = new Map([...content].filter(([path]) => !path.startsWith(`content/${key}/`)));
		expect(linesOf(rest)).toEqual([expect.stringMatching(`^content/${key} folder is missing: expected the `)]);
	});

	it.each([
		[someChapter.replace('/02-', '/01-'), 'duplicate chapter number 01'],
		[someChapter.replace(/02-.*/, '77-no-such.mdx'), 'unknown chapter “no-such”: expected one of '],
		[someChapter.replace(/chapters.*/, 'projects/no-such.mdx'), 'unknown project “no-such”: expected one of '],
		[someChapter.replace(/chapters.*/, 'pages/no-such.mdx'), 'unknown page “no-such”: expected one of '],
		['content/xx/chapters/01-x.mdx', 'not a content file: expected content/<'],
		['content/source/notes.txt', 'is no evidence: expected original.txt, corrections.json here'],
	])('that do not belong are refused: %s', (path, says) => {
		const lines = linesOf(new Map(content).set(path, content.get(someChapter) as Uint8Array));
		expect(
			lines.filter((line) => line.includes(says)),
			lines.join('\n'),
		).toHaveLength(1);
	});

	it('that stand under another name are both named', () => {
		const path = someChapter.replace('.mdx', '-x.mdx');
		expect(linesOf(renamed(someChapter, path)).join('\n')).toContain(someChapter);
	});
});

describe('the command', () => {
	const run = (files: Readonly<Record<string, string>>) => {
		const root = mkdtempSync(join(tmpdir(), 'content-'));
		try {
			for (const [path, text] of Object.entries(files)) {
				mkdirSync(dirname(join(root, path)), { recursive: true });
				writeFileSync(join(root, path), text);
			}
			const { status, stderr, stdout } = spawnSync('node', ['scripts/check-content.ts', root], { encoding: 'utf8' });
			return { status, lines: stderr.trim().split('\n'), stdout };
		} finally {
			rmSync(root, { recursive: true, force: true });
		}
	};

	it('ends with 1 and prints the problems where there are any', () => {
		const whole = Object.fromEntries([...content.keys()].map((path) => [path, contentText(path)]));
		const [gone = ''] = Object.keys(whole);
		delete whole[gone];
		const { status, lines, stdout } = run(whole);
		expect([status, lines]).toEqual([1, [`${gone} file is missing: expected one of this name`]]);
		expect(stdout).toContain('1 problems');
	});

	it('names first, line by line, what is still to be filled', () => {
		const { status, lines } = run({
			'content/zh/chapters/01-x.mdx': '---\ntitle: "[to fill]"\n---\n\n[to fill: the first paragraph]\n',
			'src/data/units.ts': "export const units = {\n\tx: { zh: 'x', en: '[to fill: the name in English]' },\n};\n",
			'src/data/glossary.yaml': 'terms:\n  - id: [to fill]\n',
		});
		expect([status, lines]).toEqual([
			1,
			[
				'content/zh/chapters/01-x.mdx:2 field “title” is still to be filled: expected the words that belong here',
				'content/zh/chapters/01-x.mdx:5 the text here is still to be filled: expected the first paragraph',
				'src/data/glossary.yaml:2 field “id” is still to be filled: expected its value',
				'src/data/units.ts:2 field “en” is still to be filled: expected the name in English',
			],
		]);
	});
});
