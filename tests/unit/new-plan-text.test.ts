import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correctedText } from '../../scripts/content-checks/evidence.ts';
import { corrected } from '../../scripts/new-plan/corrections.ts';
import { readFacts, readGiven } from '../../scripts/new-plan/facts.ts';
import { textOf, typesetLine } from '../../scripts/new-plan/lines.ts';
import { composed, refusal } from '../support/new-plan.ts';

const BODY = '一、总体目标\n文字。\n二、主要任务\n文字。';
const NOTICE = `来源:某街道  发布时间:2026年2月12日
某街道办事处文件
示街办〔2026〕8号
关于印发《某街道第十五个五年
规划》的通知
各居委会:
现将规划印发给你们,请执行。
某街道办事处
2026年2月10日
某街道
第十五个五年规划
`;
const IMPRINT = '\n公开属性:主动公开\n某街道党政办公室     2026年2月11日印发';
const bodyKinds = ({ chapters }: ReturnType<typeof composed>) =>
	chapters.map(({ number, roles }) => [number, ...roles]);

describe('what stands around the plan', () => {
	it('is the notice line by line, the preface, and the imprint', () => {
		const plan = composed(`${NOTICE}前言\n本规划如下。\n${BODY}${IMPRINT}`, 'title: 某街道第十五个五年规划');
		expect(plan.notice.map(({ as, text }) => [as, text])).toEqual([
			['source', '来源\uFF1A某街道'],
			['source', '发布时间\uFF1A2026年2月12日'],
			['issuer', '某街道办事处文件'],
			['number', '示街办〔2026〕8号'],
			['title', '关于印发《某街道第十五个五年规划》的通知'],
			['addressees', '各居委会\uFF1A'],
			[undefined, '现将规划印发给你们\uFF0C请执行。'],
			['signature', '某街道办事处'],
			['date', '2026年2月10日'],
			['plan-title', '某街道'],
			['plan-title', '第十五个五年规划'],
		]);
		expect(plan.chapters[0]?.blocks.map(({ text }) => text)).toEqual(['本规划如下。']);
		expect(plan.imprint.map(({ text }) => text)).toEqual([
			'公开属性\uFF1A主动公开',
			'某街道党政办公室 2026年2月11日印发',
		]);
		expect(plan.leftOut.within.map(({ text }) => text)).toEqual(['前言']);
		expect(bodyKinds(plan)).toEqual([
			[0, 'preface'],
			[1, 'goals'],
			[2, 'tasks', 'imprint'],
		]);
	});

	it('ends with the date where no line prints the plan’s title', () => {
		const plan = composed(NOTICE.split('某街道\n第')[0] + BODY);
		expect(plan.notice.at(-1)).toMatchObject({ as: 'date' });
		expect(bodyKinds(plan)).toEqual([
			[0, 'preface'],
			[1, 'goals'],
			[2, 'tasks'],
		]);
	});

	it('may be nothing at all', () => {
		const plan = composed(BODY);
		expect([plan.notice, plan.imprint, plan.projects, plan.table]).toEqual([[], [], [], undefined]);
		expect(bodyKinds(plan)).toEqual([
			[1, 'goals'],
			[2, 'tasks'],
		]);
	});

	it('may be a preface alone', () => expect(bodyKinds(composed(`本规划如下。\n${BODY}`))[0]).toEqual([0, 'preface']));

	it('is left out where it is a printed list of contents, or what the facts name', () => {
		const plan = composed(`首页 > 规划\n目录\n一、总体目标……1\n二、主要任务……2\n${BODY}\n返回顶部`, 'leaveOut: [1, 9]');
		expect(
			[plan.leftOut.before, plan.leftOut.within, plan.leftOut.after].map((lines) => lines.map(({ no }) => no)),
		).toEqual([[1], [2, 3, 4], [9]]);
		expect(plan.chapters.map(({ title }) => title)).toEqual(['总体目标', '主要任务']);
	});
});

describe('what is left out within the plan', () => {
	const TABLE =
		'主要指标\n|类别|序号|指标|属性|责任单位|目标|\n|---|---|---|---|---|---|\n|服务|1|食堂|约束性|服务办|6|';
	const original = `目录\n一、总体目标……1\n前言\n本规划如下。\n${BODY}\n${TABLE}`;

	it('is named line by line, and not asked of the site’s text', () => {
		const { leftOut } = composed(original);
		const words = (lines: readonly { text: string }[]) => lines.map(({ text }) => text);
		const evidence = {
			original,
			entries: [],
			table: [],
			leftOut: { before: [], within: words(leftOut.within), after: [] },
		};
		const { corrected: read, problems } = correctedText(evidence);
		expect([read.text, problems]).toEqual([
			`本规划如下。${BODY}主要指标类别序号指标属性责任单位目标服务1食堂约束性服务办6`.replace(/\n/g, ''),
			[],
		]);
		expect(read.lineOf(0)).toBe(4);
	});

	it('stands there in its order', () => {
		const evidence = { original, entries: [], table: [], leftOut: { before: [], within: ['前言', '目录'], after: [] } };
		expect(correctedText(evidence).problems.map(({ message }) => message)).toEqual([
			'field “leftOut.within.1” (“目录”) is no line of original.txt behind those before it',
		]);
	});
});

describe('a chapter of projects', () => {
	const WORKS = `${BODY}\n三、重点项目\n(一)公园\n文字。\n(二)食堂\n文字。\n文字。`;

	it('is parted into its projects', () => {
		const plan = composed(WORKS, 'projects: [park, canteen]');
		expect(plan.projects.map(({ slug, title, address, blocks }) => [slug, title, address, blocks.length])).toEqual([
			['park', '公园', '3.1', 1],
			['canteen', '食堂', '3.2', 2],
		]);
		expect(plan.chapters[2]).toMatchObject({ roles: ['projects'], blocks: [] });
	});

	it('is an ordinary one where the facts say so', () => {
		const plan = composed(WORKS, 'roles: { projects: [] }');
		expect([plan.projects, plan.chapters[2]?.roles]).toEqual([[], []]);
	});

	it('holds no headings inside a project', () =>
		expect(refusal(`${WORKS}\n1.甲。文字。\n2.乙。文字。`)).toBe(
			'line 11: “甲” is a heading inside a project: expected text alone, or [] in field “roles.projects”',
		));
});

describe('facts that do not fit the text are refused in a line', () => {
	it.each([
		['chapters: [aims]', 'field “chapters” has 1 names: expected 2, one for each of 总体目标, 主要任务'],
		['chapters: [aims, preface]', 'field “chapters” names “preface”'],
		['roles: { tasks: [works] }', 'field “roles.tasks”: no chapter “works”: expected one of chapter-1, chapter-2'],
		['roles: { goals: [chapter-1, chapter-2] }', 'field “roles.goals” names 2 chapters: expected one'],
		['roles: { projects: [chapter-2] }', 'field “roles.projects”: chapter “chapter-2” has no sections'],
		['projects: [park]', 'field “projects”: no chapter has the role of projects'],
		['leaveOut: [3-9]', 'field “leaveOut”: 3-9 ends behind the text, which has 4 lines'],
		['leaveOut: [9-3]', 'line 3: field “leaveOut.0” is no range of lines: expected one such as 1-3'],
		['dated: 2026-2-1', 'line 3: field “dated” is no date: expected YYYY-MM-DD'],
		['chapters: [Aims, tasks]', 'line 3: field “chapters.0” is no name of a page'],
		['languages: [zh-CN, zh-CN]', 'line 3: field “languages” has a language twice'],
		['colour: red', 'field “colour” is none of text, languages, title'],
		['period: { first: 2026', 'line 3: is no YAML'],
	])('%s', (facts, message) => expect(refusal(BODY, facts)).toContain(message));

	it('and facts without a text', () => expect(() => readFacts('languages: [zh-CN]')).toThrow('field “text”'));
});

describe('a text that is no plan is refused in a line', () => {
	it.each([
		[
			`${BODY}${IMPRINT}\n返回顶部`,
			'line 7: “返回顶部” stands behind the imprint: name lines that are not the plan’s in field “leaveOut”',
		],
		[`${BODY}\n文字{x}。`, 'line 5: “{” has no place in a plan'],
	])('%#', (text, message) => expect(refusal(text)).toContain(message));

	it('bytes that are no UTF-8, and none', () => {
		expect(() => textOf('plan.txt', new Uint8Array([0xff, 0xfe]))).toThrow('field “text”: plan.txt is no UTF-8');
		expect(() => textOf('plan.txt', new Uint8Array())).toThrow('field “text”: plan.txt is empty');
	});

	it('is read without its byte order mark and carriage returns', () =>
		expect(textOf('plan.txt', new TextEncoder().encode('\uFEFF一\r\n二'))).toBe('一\n二'));

	it('is set as the site sets it', () =>
		expect(typesetLine('用 “3D 打印”(Shopping Mall 2 楼):好;')).toBe(
			'用“3D打印”\uFF08Shopping Mall 2楼\uFF09\uFF1A好\uFF1B',
		));
});

describe('corrections', () => {
	const entry = { id: '01', kind: 'restored', confidence: 'certain', reason: { zh: '丢失', en: 'lost' } } as const;
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'new-plan-'));
		writeFileSync(join(folder, 'plan.txt'), BODY);
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	it('restore the text, each once and on its own line', () => {
		expect(corrected('(一)甲\n()乙', [{ ...entry, printed: '()乙', reading: '(二)乙' }])).toBe('(一)甲\n(二)乙');
		expect(() => corrected('甲甲', [{ ...entry, printed: '甲', reading: '乙' }])).toThrow(
			'entry 01: its printed text occurs 2 times',
		);
		expect(() => corrected('甲', [{ ...entry, printed: '甲', reading: '甲\n乙' }])).toThrow(
			'entry 01: its reading has other line ends',
		);
	});

	it.each([
		['missing.json', undefined, 'missing.json cannot be read: expected a file there'],
		['broken.json', '{', 'field “corrections”: broken.json is no JSON'],
		['other.json', '{"about":{},"entries":[{}]}', 'field “corrections”: other.json: field “entries.0.id”'],
	])('that cannot be read are refused: %s', (name, content, message) => {
		if (content !== undefined) writeFileSync(join(folder, name), content);
		writeFileSync(join(folder, 'facts.yaml'), `text: plan.txt\ncorrections: ${name}\n`);
		expect(() => readGiven(join(folder, 'facts.yaml'))).toThrow(message);
	});
});
