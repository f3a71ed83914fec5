import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectSlugs } from '#schemas/names.ts';
import { checkContent } from '../../scripts/content-checks/index.ts';
import { formatProblem } from '../../scripts/content-checks/problem.ts';
import { type BadContent, badContent } from '../fixtures/bad-content.ts';
import { withMutatedContent } from '../support/content-copy.ts';

/** The line of the mutated file that the fixture points at. */
const lineOf = (root: string, { file, at }: BadContent) =>
	at === undefined
		? 0
		: readFileSync(join(root, file), 'utf8')
				.split('\n')
				.findIndex((line) => line.includes(at)) + 1;

const linesOf = (root: string) => checkContent(root).problems.map(formatProblem);

describe('the content as it is', () => {
	it('has no problem, and every block of the plan in its place', () => {
		const report = checkContent('.');
		expect(report.problems).toEqual([]);
		expect(report.blocks).toBeGreaterThanOrEqual(178);
	});
});

describe('a mistake in the content is answered with one line that names file and place', () => {
	it.each(badContent)('$name', (mutation) => {
		const { lines, line: at } = withMutatedContent(mutation, (root) => ({
			lines: linesOf(root),
			line: lineOf(root, mutation),
		}));
		const expected = mutation.expected.replace('{line}', String(at));
		expect(
			lines.some((line) => line.startsWith(expected)),
			`${expected}\n---\n${lines.join('\n')}`,
		).toBe(true);
		for (const line of lines) expect(line).not.toContain('\n');
	});
});

describe('fidelity', () => {
	const files = [
		...['00-preface', '01-review', '02-context', '03-goals', '04-tasks', '06-safeguards'].map(
			(name) => `content/zh/chapters/${name}.mdx`,
		),
		...projectSlugs.map((name) => `content/zh/projects/${name}.mdx`),
	];
	it.each(files)('one character changed in %s is found and named', (file) => {
		// The last Chinese character that is followed by a full stop becomes another one.
		const edit = (text: string) => {
			const at = text.lastIndexOf('\u3002') - 1;
			return `${text.slice(0, at)}\u7532${text.slice(at + 1)}`;
		};
		const lines = withMutatedContent({ file, edit }, linesOf).filter((line) => line.startsWith(file));
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(new RegExp(`^${file}:\\d+ \\S+ differs from the source at character \\d+`));
	});

	it('a change to the reading text itself is found against the original', () => {
		const lines = withMutatedContent(
			{ file: 'content/source/plan.zh.json', edit: (text) => text.replace('3648\u6237', '3649\u6237') },
			linesOf,
		);
		expect(lines.some((line) => line.startsWith('content/source/plan.zh.json differs from the source'))).toBe(true);
	});

	it('a correction whose printed text is not in the original is found', () => {
		const lines = withMutatedContent(
			{
				file: 'content/source/original.txt',
				edit: (text) => text.replace('\u95F5\u53E4\u529E202116', '\u95F5\u53E4\u529E'),
			},
			linesOf,
		);
		expect(lines).toContain(
			'content/source/corrections.json entry 01: its printed text occurs 0 times in original.txt; expected once',
		);
	});
});

describe('the command', () => {
	it('ends with 1 and prints the problem where there is one', () => {
		const [first] = badContent;
		if (!first) throw new Error('no fixture');
		const { status, stderr, stdout } = withMutatedContent(first, (root) =>
			spawnSync('node', ['scripts/check-content.ts', root], { encoding: 'utf8' }),
		);
		expect(status).toBe(1);
		expect(stderr.trim()).toBe(first.expected);
		expect(stdout).toContain('1 problems');
	});
});
