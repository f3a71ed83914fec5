import { describe, expect, it } from 'vitest';
import { languages } from '#locales/languages.ts';
import { readPlaces } from '#markdown/read-place.ts';
import type { CatalogEntry } from '#search/query/catalog.ts';
import { placeFinder } from '#search/query/place-finder.ts';

type Type = CatalogEntry['type'];
const entry = (type: Type, id: string, label: string, blocks = 0, measures: number[] = []): CatalogEntry => ({
	...{ type, id, label, blocks, measures },
	path: type === 'indicator' ? `/indicators/${id.slice(10)}/` : `/chapters/x/#${id}`,
});
const numbered = (type: Type, before: string, count: number, blocks = 0) =>
	Array.from({ length: count }, (_, at) => entry(type, `${before}${at + 1}`, `${at + 1}. 题`, blocks));

/** A plan of six chapters behind a preface, with tasks, measures, projects and indicators. */
const entries = [
	entry('section', 'notice', '印发通知', 12),
	entry('section', '0', '前言', 1),
	entry('section', '3', '三、主要目标'),
	entry('section', '3.2', '\uFF08二\uFF09基本原则'),
	...numbered('section', '3.2.', 3, 1),
	entry('section', '4', '四、发展的主要任务'),
	...numbered('section', '4.', 3),
	...numbered('task', '4.1.', 1, 1),
	entry('task', '4.1.2', '2. 题', 5, [2, 3, 5]),
	...numbered('task', '4.2.', 3, 1),
	entry('section', '5', '五、重点项目'),
	...numbered('project', '5.', 4, 1),
	entry('section', '6', '六、发展的保障措施'),
	...numbered('section', '6.', 4, 1),
	entry('section', 'colophon', '版记', 3),
	...numbered('indicator', 'indicator-', 37),
];
const { find, nearest } = placeFinder(entries);

describe.each<[string, [string, string][]]>([
	[
		'in digits',
		[
			['4.1.2', '4.1.2'],
			['\uFF14.\uFF11.\uFF12', '4.1.2'],
			['\uFF14\uFF0E\uFF11\uFF0E\uFF12', '4.1.2'],
			['4\u30021\u30022', '4.1.2'],
			['4\u30011\u30012', '4.1.2'],
			['4 1 2', '4.1.2'],
			['4-1-2', '4.1.2'],
			['4/1/2', '4.1.2'],
			['4.1.2-3', '4.1.2-3'],
			['4.1.2\u20133', '4.1.2-3'],
			['4.1.2\uFF0D3', '4.1.2-3'],
			['4.1.2.3', '4.1.2-3'],
			['\u200B4.1.2\u00A0', '4.1.2'],
			['\u2463', '4'],
		],
	],
	[
		'with what stands around it',
		[
			['4.1.2\u3002', '4.1.2'],
			['\uFF084.1.2\uFF09', '4.1.2'],
			['\u300A4.1.2\u300B', '4.1.2'],
			['见4.1.2', '4.1.2'],
			['see 4.1.2.', '4.1.2'],
			['4.1.2至4.2', '4.1.2'],
			['4.1.2-4.2.1', '4.1.2'],
			['4.1.2\u30014.2', '4.1.2'],
			['指标9和指标10', 'indicator-9'],
		],
	],
	[
		'as plans print it',
		[
			['四', '4'],
			['四\uFF08二\uFF091', '4.2.1'],
			['四、\uFF08二\uFF093.', '4.2.3'],
			['四\u32211', '4.2.1'],
			['第四章', '4'],
			['第４章第２节', '4.2'],
			['第四章第二节一、', '4.2.1'],
			['第四章第一节第2条', '4.1.2'],
			['第四部分', '4'],
			['第肆章', '4'],
			['第四章第二節', '4.2'],
			['四点一点二', '4.1.2'],
			['4.1.2第三段', '4.1.2-3'],
			['4.1.2一是', '4.1.2-2'],
			['四\uFF08一\uFF092三是', '4.1.2-5'],
		],
	],
	[
		'by what it is',
		[
			['指标10', 'indicator-10'],
			['指标 \uFF11\uFF10', 'indicator-10'],
			['指标三十六', 'indicator-36'],
			['指标卅六', 'indicator-36'],
			['指標三六', 'indicator-36'],
			['第三十六项指标', 'indicator-36'],
			['36号指标', 'indicator-36'],
			['第五章第四个项目', '5.4'],
			['项目4', '5.4'],
			['重点项目四', '5.4'],
			['第四章第二节第三项任务', '4.2.3'],
			['第三项任务', '4.2.1'],
			['任务4.1.2', '4.1.2'],
			['4.1.2第二项举措', '4.1.2-3'],
			['基本原则3', '3.2.3'],
			['保障措施第三条', '6.3'],
			['主要任务\uFF08二\uFF09', '4.2'],
			['前言第一段', '0-1'],
			['通知第2行', 'notice-2'],
		],
	],
	[
		'in English',
		[
			['indicator 10', 'indicator-10'],
			['Indicator No. 10', 'indicator-10'],
			['indicator thirty-six', 'indicator-36'],
			['the tenth indicator', 'indicator-10'],
			['chapter 4 section 3', '4.3'],
			['Chapter IV', '4'],
			['ch. 4 sec. 3', '4.3'],
			['chapter four, section three', '4.3'],
			['section 3 of chapter 4', '4.3'],
			['the third section of the fourth chapter', '4.3'],
			['Section 4.2.1', '4.2.1'],
			['paragraph 3 of 4.1.2', '4.1.2-3'],
			['measure 2 of task 4.1.2', '4.1.2-3'],
			['third task of section 4.2', '4.2.3'],
			['key project 3', '5.3'],
			['preface', '0'],
			['notice-2', 'notice-2'],
			['colophon line 3', 'colophon-3'],
		],
	],
	[
		'in French',
		[
			['indicateur 7', 'indicator-7'],
			['l’indicateur trente-six', 'indicator-36'],
			['section 3 du chapitre 4', '4.3'],
			['troisième projet', '5.3'],
			['paragraphe 2 de 4.1.2', '4.1.2-2'],
		],
	],
])('a place written %s', (_, ways) => {
	it.each(ways)('%s is found', (text, address) => expect(find(text)?.id).toBe(address));
});

describe('what names no place', () => {
	it.each([
		...['', '养老', '2035年', '2021-2025', '十九大', '十四五', '六个项目', '37项指标', '四个社区', '两新', '第一'],
		...['15分钟', '95%', '3.2%', '28.5亿', '210,000', '3A', '1+3+N', '一网通办', '第二节', '\uFF08二\uFF09'],
		...['floor area', 'one', 'six projects', 'part of', 'No. 16', 'mid-2025', 'section 2', 'x'.repeat(5000)],
	])('%s is none', (text) => expect(find(text)).toBeUndefined());

	it.each([
		['4.1.2-9', '4.1.2'],
		['4.9.9', '4'],
		['指标99', undefined],
		['9.1', undefined],
	])('%s is not in the plan; %s comes nearest', (text, near) => {
		expect(find(text)).toBeUndefined();
		expect(nearest(text)?.id).toBe(near);
	});
});

describe('a language that numbers headings in words', () => {
	const headings = Object.values(languages).flatMap((language) => ('headings' in language ? [language.headings] : []));
	it.each(headings)('is read as it prints them: $chapter, $part, $section', ({ chapter, part, section }) => {
		for (const name of [chapter, part])
			expect(readPlaces(`${name} 4. ${section} 2`)).toEqual([{ heading: '4.2' }, { heading: '4.2' }]);
	});
});
