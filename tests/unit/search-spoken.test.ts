import { describe, expect, it } from 'vitest';
import { numbersIn } from '#locales/numbers-in-text.ts';
import { fillers } from '#search/languages/index.ts';
import { everydayFinder } from '#search/query/everyday.ts';
import { packLexicon, unpackLexicon } from '#search/query/lexicon.ts';
import { printedNumbers } from '#search/query/numbers.ts';
import { operatorsIn } from '#search/query/operators.ts';
import { searchOne } from '#search/query/search.ts';
import { textIndex } from '#search/query/text-index.ts';
import type { PackedText } from '#search/record.ts';

describe('numbers are read as people write them', () => {
	it.each([
		['百分之九十五', '95%'],
		['九成五', '95%'],
		['八折', '80%'],
		['百分之三十八点二五', '38.25%'],
		['二十八亿五千万', '2850000000'],
		['一个亿', '100000000'],
		['10000万元', '100000000'],
		['3.4万平方米', '34000'],
		['两千', '2000'],
		['一万三千', '13000'],
		['13,000 square', '13000'],
		['ninety-five per cent', '95%'],
		['a hundred parking spots', '100'],
		['twelve hundred million', '1200000000'],
		['2.85 billion', '2850000000'],
		['deux mille', '2000'],
		['2栋19层', '2 19'],
		// Names, not numbers.
		['十九大', ''],
		['十四五', ''],
		['八五普法', ''],
		['万源城', ''],
		['成立', ''],
		['third', ''],
		['4.1.2', ''],
	])('%s is %s', (text, worth) => {
		expect(
			numbersIn(text)
				.map(({ value, percent }) => `${value}${percent ? '%' : ''}`)
				.join(' '),
		).toBe(worth);
	});
});

describe('signs in a query', () => {
	it.each([
		['"parking spaces" -hotel', { text: 'parking spaces', exact: ['parking spaces'], without: ['hotel'] }],
		['“停车位”', { text: '停车位', exact: ['停车位'], without: [] }],
		['“两新”组织', { text: '两新组织', exact: [], without: [] }],
		['4.1.2-3', { text: '4.1.2-3', exact: [], without: [] }],
		['mid- and long-term', { text: 'mid- and long-term', exact: [], without: [] }],
		['-hotel', { text: '-hotel', exact: [], without: [] }],
	])('%s', (typed, read) => expect(operatorsIn(typed)).toEqual(read));
});

const texts: Readonly<Record<string, string>> = {
	congress: '贯彻党的十九大精神',
	tower: '由2栋19层双子塔组成，满意率95%',
	pets: '制定文明养宠公约、楼道公约',
	parking: '停车位100个，酒店一座',
};
const packed = Object.entries(texts).map(([key, text]): PackedText => [key, 'section', [], '', [text]]);
const index = textIndex(packed, {
	root: '/',
	recordOf: (path) => ({ id: path, label: path, trail: [], blocks: 0 }),
	foreign: false,
});
const everyday = [
	{ say: ['狗乱叫', '遛狗不牵绳'], places: ['pets'] },
	{ say: ['哪里能停车过夜'], places: ['parking'] },
];
const lexicon = unpackLexicon(
	packLexicon({ synonyms: [], everyday, untreated: ['地铁'] }, printedNumbers(Object.values(texts)), fillers),
);
const search = (typed: string) => searchOne(typed, { index, lexicon, sounds: async () => undefined });
const found = async (typed: string) => (await search(typed)).ranked.map(({ key, tier }) => `${tier} ${key}`);

describe('a search in the reader’s own words', () => {
	it.each([
		['十九层', ['reading tower']],
		['九成五', ['reading tower']],
		['十九', ['reading tower']],
		['十九大', ['literal congress']],
		['狗乱叫怎么办', ['everyday pets']],
		['地铁停车位', []],
		['停车位 -酒店', []],
		['“停车位”', ['literal parking']],
		['开飞机', []],
	])('%s finds %j', async (typed, wanted) => expect(await found(typed)).toEqual(wanted));

	it('says by which everyday words it found, and what the plan does not treat', async () => {
		expect((await search('狗乱叫怎么办')).ranked[0]).toMatchObject({ said: '狗乱叫', needles: [] });
		expect((await search('地铁几号线')).readings).toEqual([{ kind: 'untreated', from: '地铁', to: '' }]);
	});

	it('puts the place first that was asked for in nearly these words', () => {
		const find = everydayFinder(everyday, lexicon);
		expect(find('遛狗可以不牵绳吗').map(({ place }) => place)).toEqual(['pets']);
		expect(find('养鱼')).toEqual([]);
	});
});
