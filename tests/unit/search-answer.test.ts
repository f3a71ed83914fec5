import { describe, expect, it } from 'vitest';
import type { Synonym } from '#schemas/synonyms.ts';
import { soundsOf } from '#search/build/sounds.ts';
import { fillers } from '#search/languages/index.ts';
import type { CatalogEntry } from '#search/query/catalog.ts';
import { type Lexicon, packLexicon, unpackLexicon } from '#search/query/lexicon.ts';
import { findNeedles, pieces } from '#search/query/marks.ts';
import { parseQuery } from '#search/query/parse.ts';
import { placeFinder } from '#search/query/place-finder.ts';
import { rank } from '#search/query/rank.ts';
import { searchOne } from '#search/query/search.ts';
import type { SearchIndex } from '#search/query/search-index.ts';
import { type Loader, searchSession } from '#search/query/session.ts';
import { soundTable } from '#search/query/sounds.ts';
import { suggester } from '#search/query/suggest.ts';
import { normalized, tokensOf } from '#search/query/text.ts';
import { textIndex } from '#search/query/text-index.ts';
import type { BundleRef, PackedText } from '#search/record.ts';

const lexiconOf = (...own: Synonym[]): Lexicon =>
	unpackLexicon(packLexicon({ synonyms: own, everyday: [], untreated: [] }, [], fillers));
const none = lexiconOf();
/** An index of texts by their keys. */
function indexOf(texts: Readonly<Record<string, string>>): SearchIndex {
	const recordOf = (path: string) => ({ id: path, label: path, trail: [], blocks: 0 });
	const packed = Object.entries(texts).map(([key, text]): PackedText => [key, 'section', [], '', [text]]);
	return textIndex(packed, { root: '/', recordOf, foreign: false });
}
const noSounds = async () => undefined;

describe('ranking', () => {
	const index = indexOf({
		a: '深化养老服务体系，养老服务更好',
		b: '服务企业。养老机构',
		c: '绿化面积',
		d: '业委会如期换届',
	});

	it('puts texts that have the query as typed first, in a tier of their own', async () => {
		const found = await rank(parseQuery('养老服务', none.stopWords), index);
		expect(found.map(({ key, tier }) => [key, tier])).toEqual([
			['a', 'literal'],
			['b', 'partial'],
		]);
	});

	it('finds words that are not neighbours in the text as a partial match', async () => {
		const found = await rank(parseQuery('业委会换届', none.stopWords), index);
		expect(found[0]).toMatchObject({ key: 'd', tier: 'partial' });
	});

	it('finds nothing where no two characters stand together', async () => {
		expect(await rank(parseQuery('学费', none.stopWords), index)).toEqual([]);
	});

	it('finds by the plan’s words in a tier that says so', async () => {
		const lexicon = lexiconOf({ say: ['养老院'], plan: ['养老机构'] });
		const { ranked, readings } = await searchOne('养老院', { index, lexicon, sounds: noSounds });
		expect(ranked[0]).toMatchObject({ key: 'b', tier: 'reading' });
		expect(readings).toEqual([{ kind: 'synonym', from: '养老院', to: '养老机构' }]);
	});

	it('answers a question as its words do', async () => {
		const { ranked } = await searchOne('业委会什么时候换届', { index, lexicon: none, sounds: noSounds });
		expect(ranked[0]).toMatchObject({ key: 'd', tier: 'literal' });
	});

	it('does not call a correction by sound literal', async () => {
		const sounds = soundTable(soundsOf(['业委会如期换届', '深化养老服务体系']));
		const { ranked } = await searchOne('养老服物', { index, lexicon: none, sounds: async () => sounds });
		expect(ranked[0]).toMatchObject({ key: 'a', tier: 'reading' });
	});
});

describe('marks', () => {
	const shown = (text: string, ...needles: string[]) =>
		pieces(
			text,
			findNeedles(
				text,
				needles.map((needle) => tokensOf(normalized(needle))),
			),
		)
			.map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
			.join('');

	it('cover the run as the text has it, marks and width included', () => {
		expect(shown('配强“两新”组织力量', '两新组织')).toBe('配强“[两新”组织]力量');
		expect(shown('养老服务与养老顾问', '养老')).toBe('[养老]服务与[养老]顾问');
	});

	it('begin at the beginning of an English word and end at its end', () => {
		expect(shown('Elderly-care advisers advise', 'adviser')).toBe('Elderly-care [advisers] advise');
		expect(shown('the robin and the bins', 'bin')).toBe('the robin and the [bins]');
		expect(shown('new policies', 'policy')).toBe('new [policies]');
	});

	it('do not overlap', () => {
		expect(shown('老服务中心', '老服', '服务')).toBe('[老服务]中心');
	});
});

describe('a search that finds nothing in its own language', () => {
	const bundle = (locale: string, script: 'han' | 'latin') => ({
		...{ locale, script, path: `/${locale}/`, ahead: [], lexicon: `/${locale}.json`, sounds: '', texts: '' },
	});
	/** The indexes that are asked for a query, none of which has anything. */
	async function asked(query: string, own: BundleRef, other?: BundleRef): Promise<string[]> {
		const opened: string[] = [];
		const loader: Loader = {
			runsEngine: () => true,
			json: async <Value>() => packLexicon({ synonyms: [], everyday: [], untreated: [] }, [], fillers) as Value,
			module: async (url) => {
				opened.push(url);
				return { createInstance: () => ({ search: async () => ({ results: [] }), filters: async () => ({}) }) };
			},
			ahead: () => undefined,
		};
		const catalog = {
			...{ own, ...(other && { other: { ...other, root: '/other/' } }) },
			...{ strings: {}, results: '', chapters: [], topics: [], entries: [] },
		};
		const wanted = { type: '', unit: '', count: 3, brief: false, units: [] } as const;
		const { total } = await searchSession(catalog, '/', loader).search(query, wanted);
		expect(total).toBe(0);
		return opened;
	}
	const [zh, en, fr] = [bundle('zh-CN', 'han'), bundle('en', 'latin'), bundle('fr', 'latin')];

	it('asks the language beside it where the query is written as that is, and none where there is none', async () => {
		expect(await asked('parking', zh, en)).toEqual(['/zh-CN/pagefind.js', '/en/pagefind.js']);
		expect(await asked('停车', zh, en)).toEqual(['/zh-CN/pagefind.js']);
		expect(await asked('停车', fr, zh)).toEqual(['/fr/pagefind.js', '/zh-CN/pagefind.js']);
		expect(await asked('parking', fr, en)).toEqual(['/fr/pagefind.js', '/en/pagefind.js']);
		expect(await asked('parking', zh)).toEqual(['/zh-CN/pagefind.js']);
	});
});

describe('suggestions', () => {
	const entries = [
		{
			type: 'task',
			id: '4.2.1',
			label: '1. 深化养老服务体系建设',
			path: '/chapters/tasks/#4.2.1',
			blocks: 4,
			measures: [],
		},
		{
			type: 'indicator',
			id: 'indicator-10',
			label: '设立认知障碍日间照料中心',
			path: '/indicators/10/',
			blocks: 0,
			measures: [],
		},
		{
			type: 'unit',
			id: 'work-safety-office',
			label: '安监所',
			path: '/units/work-safety-office/',
			blocks: 0,
			measures: [],
		},
		{ type: 'term', id: 'term-3h', label: '3H', path: '/glossary/#term-3h', blocks: 0, measures: [] },
		{ type: 'section', id: '4', label: '四、主要任务', path: '/chapters/tasks/', blocks: 0, measures: [] },
		{
			type: 'term',
			id: 'term-x',
			label: 'Urban Operations Center',
			path: '/glossary/#term-x',
			blocks: 0,
			measures: [],
		},
	] satisfies CatalogEntry[];
	const suggest = suggester(entries, placeFinder(entries));

	it.each([
		['养老', '4.2.1'],
		['4.2.1', '4.2.1'],
		['4.2.1-3', '4.2.1-3'],
		['指标10', 'indicator-10'],
		['安监', 'work-safety-office'],
		['３ｈ', 'term-3h'],
		['第四章', '4'],
		['operations', 'term-x'],
	])('%s leads to %s', (typed, id) => expect(suggest(typed)[0]?.id).toBe(id));

	it('a block that does not exist is not suggested, nor anything for blanks', () => {
		expect(suggest('4.2.1-9')).toEqual([]);
		expect(suggest('  ')).toEqual([]);
	});

	it('an English name is found by the beginnings of its words only', () => {
		expect(suggest('perations')).toEqual([]);
	});

	it('a block is led to at its own address', () => {
		expect(suggest('4.2.1-3')[0]?.path).toBe('/chapters/tasks/#4.2.1-3');
	});
});
