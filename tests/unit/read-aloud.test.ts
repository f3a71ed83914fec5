import { describe, expect, it } from 'vitest';
import { bestVoice } from '#read-aloud/best-voice.ts';
import { cut } from '#read-aloud/cut.ts';
import { type SpokenText, speakable, utterancesOf } from '#read-aloud/speakable.ts';
import { voiceStatus } from '#read-aloud/voice-status.ts';
import { type Voice, voiceState } from '#read-aloud/voices.ts';
import { planBlocks } from '../support/plan.ts';
import { voice } from '../support/voice.ts';

const zh = (text: string): SpokenText => ({ text, lang: 'zh-CN' });
const en = (text: string): SpokenText => ({ text, lang: 'en' });

describe('what a Chinese voice is given', () => {
	it.each([
		['quotation marks are not said', '构建“红色引擎”体系', '构建红色引擎体系'],
		['titles stand without their marks', '推动《工作方案》落实', '推动工作方案落实'],
		['two quoted names do not run together', '“四个意识”“四个自信”', '四个意识、四个自信'],
		['a range of years is from to', '2021\u20142025年', '2021到2025年'],
		['a range with a hyphen too', '2021-2025年', '2021到2025年'],
		['a method is said digit by digit', '“1+33641”布局', '一加三三六四一布局'],
		['a method with a letter too', '“1+6+41+N”网络', '一加六加四一加N网络'],
		['words joined by plus', '互联网+医疗', '互联网加医疗'],
		['percentages stay: voices read them well', '达到100%和38.25%', '达到100%和38.25%'],
		['square meters are said', '约2000㎡和300m²', '约2000平方米和300平方米'],
		['a number and its letter are two', '3H、5G、3A级', '3 H、5 G、3 A级'],
		['initials are letters', '生活服务CBD区域', '生活服务C B D区域'],
		['a word in capitals is a word', '商业MALL建筑', '商业mall建筑'],
		['hours are said', '24h城市书房', '24小时城市书房'],
		['a document number', '闵古办\u30142021\u301516号', '闵古办\uFF0C二零二一\uFF0C16号'],
		['a plot is said digit by digit', '117K-03地块', '一一七K杠零三地块'],
		['the police line as everyone says it', '110警情', '幺幺零警情'],
		['the percent of an indicator’s name is in its target', '办结率\uFF08%\uFF09', '办结率'],
		['a dash is a pause', '目标\u2014\u2014更好', '目标\uFF0C更好'],
		['dates and decimals stay', '2021年4月22日\uFF0C7.2万平方米', '2021年4月22日\uFF0C7.2万平方米'],
	])('%s', (_, text, said) => expect(speakable(zh(text))).toBe(said));

	it('has no mark or code left that voices stumble over, anywhere in the plan', () => {
		for (const { address, text } of planBlocks())
			expect(speakable(zh(text)), address).not.toMatch(
				/[\u201C\u201D\u300A\u300B\u3014\u3015+\u33A1\u00B2]|\d[A-Z]|\d-\d/,
			);
	});
});

describe('what an English voice is given', () => {
	it.each([
		[
			'quotation marks are not said, apostrophes stay',
			'the “red engine” of people’s lives',
			'the red engine of people’s lives',
		],
		['a range of years is from to', 'period (2021–2025)', 'period (2021 to 2025)'],
		['a method is said digit by digit', 'its “1+33641” layout', 'its 1 plus 3 3 6 4 1 layout'],
		['a method with a letter too', '“1+6+41+N” network', '1 plus 6 plus 4 1 plus N network'],
		['percentages stay', 'reached 100% and 38.25%', 'reached 100% and 38.25%'],
		['square meters are said', 'about 100,000 m², of which', 'about 100,000 square meters, of which'],
		['a number and its letter are two', '3H, 5G and 3A', '3 H, 5 G and 3 A'],
		['initials are letters', 'a CBD of the CPC', 'a C B D of the C P C'],
		['a name in capitals stays', 'COVID-19 pandemic', 'COVID-19 pandemic'],
		['hours are said', 'the 24h City Study', 'the 24-hour City Study'],
		['a document number', 'Min Gu Ban [2021] No. 16', 'Min Gu Ban, 2021, number 16'],
		['No. does not end a sentence', 'Pingyang No. 2 Neighborhood', 'Pingyang number 2 Neighborhood'],
		['a plot is said digit by digit', 'plot 117K-03 of', 'plot 1 1 7 K, 0 3 of'],
		['the police line', 'the 110 police line', 'the 1 1 0 police line'],
		['an indicator without its unit', 'Resolution rate (%)', 'Resolution rate'],
	])('%s', (_, text, said) => expect(speakable(en(text))).toBe(said));
});

describe('a language without rules of its own', () => {
	const fr = (text: string): SpokenText => ({ text, lang: 'fr' });

	it('is read by its own voice, without marks that voices stumble over', () => {
		expect(speakable(fr('le \u00AB\u00A0quartier vert\u00A0\u00BB \u2014 et ses 3H (%)'))).toBe(
			'le quartier vert, et ses 3 H',
		);
		expect(utterancesOf([fr('Le plan. '), zh('古美'), fr(' en fait partie.')], (lang) => lang === 'fr')).toEqual([
			fr('Le plan. en fait partie.'),
		]);
		expect(bestVoice([voice('en-US'), voice('fr-FR'), voice('zh-CN')], 'fr')?.lang).toBe('fr-FR');
	});
});

describe('the parts a block is said in', () => {
	const both = () => true;

	it('are one where the block is short', () => {
		expect(utterancesOf([zh('一是坚持。'), zh('二是继续。')], both)).toEqual([zh('一是坚持。二是继续。')]);
	});

	it('end with sentences where it is long, and say every word', () => {
		const sentence = `${'社'.repeat(50)}。`;
		const parts = utterancesOf([zh(sentence.repeat(5))], both);
		expect(parts.map(({ text }) => text)).toEqual([sentence.repeat(2), sentence.repeat(2), sentence]);
	});

	it('never are longer than a voice can say, anywhere in the plan, and lose nothing', () => {
		for (const { text } of planBlocks()) {
			const parts = utterancesOf([zh(text)], both).map((each) => each.text);
			for (const part of parts) expect(part.length, part).toBeLessThanOrEqual(120);
			expect(parts.join('').replace(/\s/g, '')).toBe(speakable(zh(text)).replace(/\s/g, ''));
		}
	});

	it('break at commas, then words, where a sentence is too long; not in a number', () => {
		expect(cut('about 3,648 units, of which 1.5 million, and more. Then', 24)).toEqual([
			'about 3,648 units,',
			'of which 1.5 million,',
			'and more.',
			'Then',
		]);
		expect(cut('一'.repeat(30), 12).map((part) => part.length)).toEqual([12, 12, 6]);
		for (const part of cut('word '.repeat(100), 250)) expect(part.length).toBeLessThanOrEqual(250);
	});

	it('give Chinese inside English to a Chinese voice, or leave it out with its brackets', () => {
		const block = [en('Services (yiwang tongban, '), zh('一网通办'), en(') and ('), zh('乐龄坊'), en(').')];
		expect(utterancesOf(block, both)).toEqual([
			en('Services (yiwang tongban,'),
			zh('一网通办'),
			en('and'),
			zh('乐龄坊'),
		]);
		expect(utterancesOf(block, (lang) => lang === 'en')).toEqual([en('Services (yiwang tongban) and.')]);
	});
});

describe('the voice', () => {
	it('speaks the language, and the standard language of the readers first', () => {
		const voices = ['en-US', 'zh-HK', 'zh-TW', 'zh_CN', 'en-GB'].map((lang) => voice(lang));
		expect(bestVoice(voices, 'zh-CN')?.lang).toBe('zh_CN');
		expect(bestVoice(voices, 'en')?.lang).toBe('en-US');
		expect(bestVoice([voice('zh-HK'), voice('cmn-Hans-CN')], 'zh-CN')?.lang).toBe('cmn-Hans-CN');
		expect(bestVoice([voice('zh-HK')], 'zh-CN')?.lang).toBe('zh-HK');
		expect(bestVoice([voice('fr'), voice('eng')], 'en')).toBeUndefined();
	});

	it('is the reader’s own among equals, and no plaything', () => {
		const toy = voice('en-US', { voiceURI: 'com.apple.speech.synthesis.voice.Bells' });
		const own = voice('en-US', { name: 'own', default: true });
		expect(bestVoice([toy, voice('en-US'), own], 'en')?.name).toBe('own');
	});

	it('is never one of the network: the text would leave the device', () => {
		const remote = voice('zh-CN', { localService: false });
		expect(bestVoice([remote], 'zh-CN')).toBeUndefined();
		expect(voiceState([remote], 'zh-CN')).toBe('remoteOnly');
		expect(voiceState([remote, voice('zh-TW')], 'zh-CN')).toBe('ready');
		expect(voiceState([remote], 'en')).toBe('noVoice');
	});

	it('is one of speech-dispatcher, whatever Firefox says of where it is', () => {
		const own = voice('zh-CN', { localService: false, voiceURI: 'urn:moz-tts:speechd:Chinese%20(Mandarin)?cmn' });
		expect(bestVoice([own], 'zh-CN')).toBe(own);
		expect(voiceState([own], 'zh-CN')).toBe('ready');
	});
});

describe('what the settings are told of the voice', () => {
	const words = { noEngine: 'no engine', noVoice: 'no voice', remoteOnly: 'network only' };
	/** A browser's speech whose voices come with the event. */
	const speech = (voices: Voice[], late = false) => {
		let isThere = !late;
		return {
			getVoices: () => (isThere ? voices : []),
			addEventListener: (_: string, come: () => void) => {
				isThere = true;
				setTimeout(come, 10);
			},
		} as unknown as SpeechSynthesis;
	};

	it.each([
		['a voice of the device', [voice('zh-CN')], 'ready', ''],
		['no voice of the language', [voice('en-US')], 'noVoice', 'no voice'],
		['voices on the network only', [voice('zh-CN', { localService: false })], 'remoteOnly', 'network only'],
	] as const)('%s', async (_, voices, state, reason) => {
		expect(await voiceStatus(words, 'zh-CN', speech([...voices]))).toEqual({ state, reason });
		expect(await voiceStatus(words, 'zh-CN', speech([...voices], true))).toEqual({ state, reason });
	});

	it('no speech in this browser', async () =>
		expect(await voiceStatus(words, 'zh-CN')).toEqual({ state: 'noEngine', reason: 'no engine' }));

	it('no voice at all, after a moment', async () =>
		expect((await voiceStatus(words, 'en', speech([]))).state).toBe('noVoice'));
});
