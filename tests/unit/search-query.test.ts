import { describe, expect, it } from 'vitest';
import { readersWords, type Synonym } from '#schemas/synonyms.ts';
import { separated } from '#search/build/separated.ts';
import { soundsOf } from '#search/build/sounds.ts';
import { fillers } from '#search/languages/index.ts';
import { type Lexicon, packLexicon, unpackLexicon } from '#search/query/lexicon.ts';
import { findNeedles } from '#search/query/marks.ts';
import { parseQuery } from '#search/query/parse.ts';
import { fromPinyin, simplifiedText, soundAlikes, soundTable } from '#search/query/sounds.ts';
import { oneSlipAway } from '#search/query/spelling.ts';
import { joined, normalized, tokensOf } from '#search/query/text.ts';
import { looser, withSynonyms } from '#search/query/variants.ts';
import { planBlocks } from '../support/plan.ts';

const texts = planBlocks().map(({ text }) => text);
const lexiconOf = (...own: Synonym[]): Lexicon =>
	unpackLexicon(packLexicon({ synonyms: own, everyday: [], untreated: [] }, [], fillers));
const none = lexiconOf();

describe('an indexed text', () => {
	it('can be had back, character for character', () => {
		const hard = [
			'“3H 健康管理小组”',
			'mid- and long-term, people’s “1+3+N” and/or 2021–2025',
			'28.5亿元\uFF08100%\uFF09',
			'',
		];
		expect(texts.length).toBeGreaterThan(20);
		for (const text of [...texts, ...hard]) expect(joined(separated(text))).toBe(text);
	});

	it('has every Han character as a word, marks with the word before', () => {
		expect(separated('两新\u201D组织\uFF0C强')).toBe('两 新\u201D 组 织\uFF0C 强');
		expect(separated('“两新”组织').split(' ')).toHaveLength(4);
	});
});

describe('what a reader types', () => {
	it('is read without regard to width, case and quotation marks', () => {
		expect(normalized('\u201C１５分钟\u201D ３Ｈ')).toBe('15分钟 3h');
		expect(tokensOf(normalized('28.5亿元'))).toEqual(['28.5', '亿', '元']);
		expect(tokensOf(normalized('people’s'))).toEqual(["people's"]);
	});

	it('is read without accents, an elided word by itself', () => {
		expect(normalized('Économie « sociale »')).toBe('economie « sociale »');
		expect(tokensOf(normalized('l’école qu’ils n’ont'))).toEqual(['l', 'ecole', 'qu', 'ils', 'n', 'ont']);
		expect(tokensOf(normalized('I don’t, she’s'))).toEqual(['i', "don't", "she's"]);
		expect(joined(separated('l’eau, d’été et qu’œuvre'))).toBe('l’eau, d’été et qu’œuvre');
		const text = 'La société d’économie mixte';
		const [[from, to] = [0, 0]] = findNeedles(text, [['economie']]);
		expect(text.slice(from, to)).toBe('économie');
	});

	it('is parted at blanks in Chinese and kept together in English', () => {
		expect(parseQuery('养老 顾问', none.stopWords).runs).toEqual([
			['养', '老'],
			['顾', '问'],
		]);
		expect(parseQuery('floor area of 210,000', none.stopWords).runs).toEqual([['floor', 'area', 'of', '210,000']]);
		expect(parseQuery('\uFF0C\u3002', none.stopWords).runs).toEqual([]);
	});

	it('loses the words that make a question of it, particles only in a second form', () => {
		expect(looser('社区养老顾问覆盖率是多少', none)[0]).toBe('社区养老顾问覆盖率');
		expect(looser('请问加装电梯怎么协商', none)).toContain('加装电梯 协商');
		expect(looser('楼道里的电瓶车', none).at(-1)).toBe('楼道 电瓶车');
		expect(looser('养老服务', none)).toEqual([]);
	});

	it('is made simplified where the plan has the character', () => {
		const table = soundTable(soundsOf(['养老服务业委会换届']));
		expect(simplifiedText('養老服務', table)).toBe('养老服务');
		expect(simplifiedText('業委會換屆', table)).toBe('业委会换届');
		// What is in no text here stays.
		expect(simplifiedText('\u9F8D', table)).toBe('\u9F8D');
	});
});

describe('synonyms', () => {
	const said: Synonym[] = [
		{ say: ['痴呆', '老年痴呆'], plan: ['认知障碍'] },
		{ say: ['bin', 'rubbish'], plan: ['waste'] },
	];
	const lexicon = lexiconOf(...said);

	it('exchange what is said, the longest saying first, and tell what for what', () => {
		expect(withSynonyms('老年痴呆照料', lexicon)).toEqual([
			{ text: '认知障碍 照料', reading: { kind: 'synonym', from: '老年痴呆', to: '认知障碍' } },
		]);
	});

	it('match whole words in English', () => {
		expect(withSynonyms('robin', lexicon)).toEqual([]);
		expect(withSynonyms('rubbish sorting', lexicon).map(({ text }) => text)).toEqual(['waste sorting']);
	});

	it('are the same after they were packed', () => {
		expect(lexicon.synonyms).toEqual(said);
		expect(lexiconOf(...readersWords.zh.synonyms).synonyms).toEqual(readersWords.zh.synonyms);
	});
});

describe('sounds', () => {
	const table = soundTable(soundsOf(['弘扬枫桥经验', '加装电梯', '综合为老服务中心', '人民调解', '邻里中心']));

	it('lead from a character typed for another to the plan’s words', () => {
		expect(soundAlikes('枫乔经验', table)[0]).toBe('枫桥经验');
		expect(soundAlikes('加装电体', table)[0]).toBe('加装电梯');
	});

	it('leave a word of two characters alone, and what sounds like nothing in the plan', () => {
		expect(soundAlikes('电体', table)).toEqual([]);
		expect(soundAlikes('海底捞月', table)).toEqual([]);
	});

	it('lead from pinyin to the plan’s words, with blanks or without', () => {
		expect(fromPinyin('fengqiao', table)).toContain('枫桥');
		expect(fromPinyin('lin li zhong xin', table)).toContain('邻里中心');
		expect(fromPinyin('linli zhongxin', table)).toContain('邻里中心');
		expect(fromPinyin('mediation', table)).toEqual([]);
	});
});

describe('a slip of the hand', () => {
	const table = soundTable(soundsOf(['应急预案', '幼儿园和民办教育', '高空坠物']));

	it.each([
		['应预急案', '应急预案'],
		['幼几园', '幼儿园'],
		['应急案', '应急预案'],
		['高空坠坠物', '高空坠物'],
	])('%s is taken for %s', (typed, meant) => expect(oneSlipAway(typed, table)).toContain(meant));

	it('is not looked for in a word of two, nor in what may stand in the plan', () => {
		expect(oneSlipAway('预急', table)).toEqual([]);
		expect(oneSlipAway('应急预案', table)).toEqual([]);
	});

	it('leaves alone what shares no neighbours with the plan', () => expect(oneSlipAway('地铁站', table)).toEqual([]));
});
