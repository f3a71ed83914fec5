import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plan, planLanguages } from '#data/plan.ts';
import { planSchema } from '#schemas/plan.ts';
import { readFacts, readGiven } from '../../scripts/new-plan/facts.ts';
import { planFiles } from '../../scripts/new-plan/plan-files.ts';
import { writeFiles } from '../../scripts/new-plan/write.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'new-plan-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SMALL = '总体说明。\n第一章 总体目标\n文字。\n第二章 主要任务\n文字。';
const given = (text: string, facts = '') => ({
	facts: readFacts(`text: plan.txt\nperiod: { first: 2026, last: 2030 }\n${facts}`),
	original: text,
	corrections: [],
	correctionsFile: undefined,
});
const made = (text: string, facts?: string) => planFiles(given(text, facts), '.').files;

/** Writes the two files an editor writes, and runs the command on them. */
function run(text: string, facts = 'period: { first: 2026, last: 2030 }') {
	writeFileSync(join(folder, 'plan.txt'), text);
	writeFileSync(join(folder, 'facts.yaml'), `text: plan.txt\n${facts}\n`);
	return command('facts.yaml', '--out', 'made');
}
const command = (...words: string[]) =>
	spawnSync(process.execPath, [resolve('scripts/new-plan.ts'), ...words], { cwd: folder, encoding: 'utf8' });

/** The words of a content file, without what an editor adds: front matter, charts, blanks. */
const words = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<Chart .*\/>|\s/g, '');

describe('a plan that the site shows, made anew from its page', () => {
	const SHOWN = ['.', 'tests/fixtures/sample-plan'].filter((root) => existsSync(join(root, 'src/data/plan.ts')));

	it.each(SHOWN)('has the text, the addresses and the names that it has: %s', async (root) => {
		const read = <Module>(name: string): Promise<Module> => import(resolve(root, 'src/data', name));
		const { plan: shown, chapters, numbering, planLanguages } = await read<typeof import('#data/plan.ts')>('plan.ts');
		const { projectSlugs } = await read<typeof import('#data/projects.ts')>('projects.ts');
		const inRoot = (path: string) => readFileSync(join(root, path), 'utf8');
		const original = inRoot('content/source/original.txt');
		const { leftOut } = JSON.parse(inRoot('content/source/corrections.json'));
		const lines = original.split('\n').flatMap((line, index) => (line.trim() ? [index + 1] : []));
		const [first, last] = [lines[leftOut.before.length] ?? 0, lines.at(-1 - leftOut.after.length) ?? 0];
		const facts = {
			text: resolve(root, 'content/source/original.txt'),
			corrections: resolve(root, 'content/source/corrections.json'),
			languages: planLanguages,
			title: shown.title.zh,
			preface: chapters[0].slug,
			chapters: chapters.slice(1).map(({ slug }) => slug),
			projects: projectSlugs,
			leaveOut: [`1-${first - 1}`, `${last + 1}-${original.split('\n').length}`].filter(
				(range) => !range.endsWith('-0'),
			),
		};
		writeFileSync(join(folder, 'facts.yaml'), JSON.stringify(facts));
		const { files } = planFiles(readGiven(join(folder, 'facts.yaml')), '.');
		const own = ['chapters', 'projects'].flatMap((name) =>
			readdirSync(join(root, 'content/zh', name)).map((file) => `content/zh/${name}/${file}`),
		);
		expect([...files.keys()].filter((path) => own.includes(path)).sort()).toEqual(own.sort());
		for (const path of own) expect(words(files.get(path) ?? ''), path).toBe(words(inRoot(path)));
		expect(files.get('content/source/original.txt')).toBe(original);
		expect(JSON.parse(files.get('content/source/corrections.json') ?? '').leftOut).toEqual({ within: [], ...leftOut });
		writeFiles(folder, files);
		const made: typeof import('#data/plan.ts') = await import(join(folder, 'src/data/plan.ts'));
		expect([made.numbering, made.chapters]).toEqual([numbering, chapters]);
	});
});

describe('a new plan', () => {
	const BOTH = made(SMALL, `languages: [${planLanguages.join(', ')}]\nchapters: [aims, work]`);

	it('has each file in each language, with a place to fill for each text that is to be translated', () => {
		const paths = (key: string) =>
			[...BOTH.keys()].filter((path) => path.startsWith(`content/${key}/`)).map((path) => path.slice(9 + key.length));
		expect(paths('zh')).toEqual([
			'chapters/00-preface.mdx',
			'chapters/01-aims.mdx',
			'chapters/02-work.mdx',
			'pages/about.mdx',
			'pages/accessibility.mdx',
		]);
		expect(paths('en')).toEqual(paths('zh'));
		expect(BOTH.get('content/zh/chapters/01-aims.mdx')).toContain('title: 总体目标\n');
		expect(BOTH.get('content/en/chapters/01-aims.mdx')).toMatch(
			/title: "\[to fill: .*\]"[\s\S]*\n\[to fill: 1-1, 1 sentence\]\n$/,
		);
	});

	it('begins evidence and data, in the form that the site reads', async () => {
		expect(JSON.parse(BOTH.get('content/source/corrections.json') ?? '')).toMatchObject({ entries: [], table: [] });
		const data = readdirSync('src/data').filter((name) => !name.startsWith('synonyms.'));
		for (const name of [...data, 'synonyms.zh.txt', 'synonyms.en.txt'])
			expect(BOTH.has(`src/data/${name}`), name).toBe(true);
		writeFiles(folder, BOTH);
		const written: typeof import('#data/plan.ts') = await import(join(folder, 'src/data/plan.ts'));
		expect(written.chapters).toEqual([
			{ slug: 'preface', roles: ['preface'] },
			{ slug: 'aims', roles: ['goals'] },
			{ slug: 'work', roles: ['tasks'] },
		]);
		const issues = planSchema.safeParse(written.plan).error?.issues ?? [];
		const days = ['dated.value', 'published.value'];
		expect(issues.map(({ path }) => path.join('.')).filter((path) => !days.includes(path))).toEqual([]);
	});

	it('begins what rests on reading with nothing', async () => {
		writeFiles(folder, BOTH);
		const read = ['plan', 'categories', 'units', 'indicators', 'projects', 'spelling'].map((name) => `${name}.ts`);
		for (const name of readdirSync('src/data').filter((each) => each.endsWith('.ts') && !read.includes(each))) {
			const data: Record<string, unknown> = await import(join(folder, 'src/data', name));
			for (const [constant, value] of Object.entries(data)) expect(value, `${name} ${constant}`).toEqual([]);
		}
	});

	it('begins a plain sentence for each task and project, with what stands under its heading', () => {
		const text =
			'第一章 主要任务\n第一节 服务\n一、办好食堂\n多办几个。\n一是开门。\n二是公开。\n二、看病\n不难。\n第二节 环境\n干净。\n第二章 重点工程\n第一节 公园\n公园很大。\n第二节 食堂\n食堂不小。';
		const written = made(text, 'projects: [park, canteen]').get('src/data/plain-words.yaml') ?? '';
		const sentences: { place: string; zh: string; en: string; rests: string[] }[] = parse(written);
		expect(sentences.map(({ place, rests }) => [place, ...rests])).toEqual([
			['1.1.1', '1.1.1-1', '1.1.1-2', '1.1.1-3'],
			['1.1.2', '1.1.2-1'],
			['2.1', '2.1-1'],
			['2.2', '2.2-1'],
		]);
		for (const { zh, en } of sentences)
			expect([zh, en]).toEqual([expect.stringContaining('[to fill: '), expect.stringContaining('[to fill: ')]);
	});

	it('says nothing of the plan that the project has', () => {
		const texts = [...BOTH]
			.filter(([path]) => !path.endsWith('accessibility.mdx'))
			.map(([, text]) => text.replace(/^\s*(\/?\*|\/\/|#).*$/gm, ''));
		for (const name of Object.values(plan.place)) expect(texts.filter((text) => text.includes(name))).toEqual([]);
	});

	it('lists the words of the interface in a language that has none', () => {
		const files = made(SMALL, 'languages: [zh-CN, fr]');
		const words = files.get('src/i18n/words/fr.ts');
		if (existsSync('src/i18n/words/fr.ts')) expect(words).toBeUndefined();
		else expect(words).toContain("skip: '[to fill: Skip to content]',");
		expect(files.get('content/fr/pages/about.mdx')).toContain('[to fill: ');
	});

	it('has as many chapters as its text', () => {
		const text = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一']
			.map((number) => `第${number}章 标题\n文字。`)
			.join('\n');
		expect([...made(text).keys()].filter((path) => path.startsWith('content/zh/chapters/')).at(-1)).toBe(
			'content/zh/chapters/11-chapter-11.mdx',
		);
	});

	it('needs a period where no title says which plan it is', () =>
		expect(() => planFiles({ ...given(SMALL), facts: readFacts('text: plan.txt') }, '.')).toThrow(
			'field “period” is missing',
		));
});

describe('the command', () => {
	it('says what was made, what is to be filled and what is next', () => {
		const { stdout, status } = run(SMALL);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^made: \d+ files written\n/);
		expect(stdout).toContain('numbering: 第一章');
		expect(stdout).toMatch(/to fill: \d+ places in \d+ files\n +\d+ {2}src\/data\/plan\.ts\n/);
		expect(stdout).toMatch(/next: .*npm run check:content\n$/);
	});

	it('run again leaves alone what is there, and writes what is gone', () => {
		run(SMALL);
		const [kept, gone] = ['content/en/chapters/01-chapter-1.mdx', 'content/en/chapters/02-chapter-2.mdx'].map((path) =>
			join(folder, 'made', path),
		) as [string, string];
		writeFileSync(kept, 'translated');
		rmSync(gone);
		const { stdout } = run(SMALL);
		expect(stdout).toMatch(/^made: 1 files written, \d+ left alone, for they are there\n/);
		expect([readFileSync(kept, 'utf8'), existsSync(gone)]).toEqual(['translated', true]);
		expect(readdirSync(folder).sort()).toEqual(['facts.yaml', 'made', 'plan.txt']);
	});

	it.each([
		[`${SMALL}\n第四章 保障`, '', 'plan.txt: line 6: expected 第三章 after 第二章, found 第四章'],
		[SMALL, 'languages: [de]', 'facts.yaml: line 2: field “languages.0” '],
	])('writes nothing where it refuses, %#', (text, facts, message) => {
		const { stderr, status } = run(text, facts);
		expect([stderr.startsWith(message), stderr.trim().split('\n').length, status]).toEqual([true, 1, 1]);
		expect(existsSync(join(folder, 'made'))).toBe(false);
	});

	it('writes nothing where a file cannot be put', () => {
		mkdirSync(join(folder, 'made'));
		writeFileSync(join(folder, 'made/content'), 'a file where a folder is expected');
		expect(() =>
			writeFiles(
				join(folder, 'made'),
				new Map([
					['a.txt', 'a'],
					['content/b.txt', 'b'],
				]),
			),
		).toThrow();
		expect(readdirSync(join(folder, 'made'))).toEqual(['content']);
		expect(readdirSync(folder)).toEqual(['made']);
	});

	it('gives the form of the facts, which is read as it stands', () => {
		expect(command('--template').stdout).toBe(readFileSync('scripts/new-plan/facts.template.yaml', 'utf8'));
		expect(command('new.yaml').stdout).toContain('new.yaml was not there and is now');
		expect(readFacts(readFileSync(join(folder, 'new.yaml'), 'utf8')).languages).toEqual(['zh-CN', 'en']);
		expect(command().stderr).toContain('expected npm run new-plan -- FACTS.yaml');
	});
});
