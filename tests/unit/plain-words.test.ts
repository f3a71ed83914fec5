import { describe, expect, it } from 'vitest';
import { defaultLocale, locales, publishedLocales } from '#i18n/locales.ts';
import { isTask } from '#markdown/places.ts';
import { termFinder } from '#markdown/terms.ts';
import { type PlainSentence, parsePlainWords } from '#schemas/plain-words.ts';
import { checkBytes } from '../../scripts/content-checks/index.ts';
import { numbersLacking, promisesLacking } from '../../scripts/content-checks/plain-claims.ts';
import { planData } from '../../scripts/content-checks/plan-data.ts';
import { formatProblem } from '../../scripts/content-checks/problem.ts';
import { content } from '../support/content-copy.ts';
import { planBlocks } from '../support/plan.ts';

const FILE = 'src/data/plain-words.yaml';
const own = locales[defaultLocale].key;
const [first, second, ...others] = planData.plainWords;
const check = (plainWords: readonly PlainSentence[]) =>
	checkBytes(content, { data: { ...planData, plainWords } }).problems.map(formatProblem);

/** What is answered when the first sentence is changed. */
const changed = (made: Partial<Record<string, unknown>>) =>
	check([{ ...first, ...made } as PlainSentence, ...(second ? [second] : []), ...others]);
/** What the first sentence rests on, and a term of the glossary that is not in it. */
const texts = new Map(planBlocks().map(({ address, text }) => [address, text]));
const held = [first?.place ?? '', ...(first?.rests ?? [])].map((address) => texts.get(address)).join('\n');
const finder = termFinder(planData.glossary);
const stranger = planData.glossary.find(({ id, everyday }) => !everyday && !finder.has(held, defaultLocale, id));

describe.skipIf(!first)('a plain sentence that the plan does not hold is answered with one line', () => {
	const chapter = first?.place.split('.')[0] ?? '';
	const inWords = (words: string) => ({ [own]: words });
	const name = `${FILE} sentence ${first?.place}: field “${own}” `;
	it.each<[string, () => string[], string]>([
		[
			'a place that the plan does not have',
			() => changed({ place: '9.9.9' }),
			`${FILE} sentence 9.9.9: field “place” is no`,
		],
		[
			'a place that is no task',
			() => changed({ place: chapter }),
			`${FILE} sentence ${chapter}: field “place” is no address`,
		],
		[
			'a task without one',
			() => check([...(second ? [second] : []), ...others]),
			`${FILE} sentence ${first?.place}: is missing`,
		],
		['a task with two', () => check([...planData.plainWords, first as PlainSentence]), 'stands twice; expected once'],
		[
			'a block that the plan does not have',
			() => changed({ rests: ['9.9.9-9'] }),
			'names “9.9.9-9”, which the plan does not have',
		],
		[
			'a block of another task',
			() => changed({ rests: second?.rests.slice(0, 1) }),
			`expected a block of ${first?.place}`,
		],
		[
			'too many characters',
			() => changed(inWords(`${'好'.repeat(41)}。`)),
			`${name}has 41 Chinese characters; expected at most 40`,
		],
		['two sentences', () => changed(inWords('好。也好。')), `${name}is not one sentence`],
		['no full stop', () => changed(inWords('好')), `${name}is not one sentence`],
		['a number', () => changed(inWords('办好7777个点。')), `${name}says the number “7777”`],
		['a number in Chinese numerals', () => changed(inWords('办好九十九处点。')), `${name}says the number “九十九”`],
		['a percentage', () => changed(inWords('办好77.7%。')), `${name}says the number “77.7%”`],
		['a part of the whole', () => changed(inWords('办好一半。')), `${name}says the number “一半”`],
		['a title', () => changed(inWords('落实《马戏条例》。')), `${name}names “马戏条例”`],
		['a quoted name', () => changed(inWords('办“马戏”。')), `${name}names “马戏”`],
		[
			'a term of another place',
			() => changed(inWords(`办${stranger?.forms[own][0]}。`)),
			`${name}names “${stranger?.[own]}”`,
		],
		['a promise', () => changed(inWords('人人随时保证满意。')), `${name}promises “保证”`],
		['punctuation of another script', () => changed(inWords('好,也好。')), 'ASCII “,”'],
	])('%s', (_, lines, says) => {
		const found = lines();
		expect(
			found.filter((line) => line.includes(says)),
			found.join('\n'),
		).toHaveLength(1);
		for (const line of found) expect(line).toMatch(/^src\/data\/plain-words\.yaml sentence [^\n]+$/);
	});

	it.skipIf(!publishedLocales.includes('en')).each([
		['too many words', `${'good '.repeat(26).trim()}.`, 'has 26 words; expected at most 25'],
		['a number', 'There will be 7,777 places.', 'says the number “7,777”'],
		['a number in words', 'There will be ninety places.', 'says the number “ninety”'],
		['a name in capitals', 'Residents get the Flying Circus.', 'names “Flying Circus”'],
		['a quoted name', 'Residents get a “flying circus.”', 'names “flying circus”'],
		['a promise', 'This guarantees peace.', 'promises “guarantees”'],
	])('in English: %s', (_, en, says) => {
		const found = changed({ en });
		expect(
			found.filter((line) => line.startsWith(`${FILE} sentence ${first?.place}: field “en” ${says}`)),
			found.join('\n'),
		).toHaveLength(1);
	});

	it('but not in a plan that has no such sentences at all', () => expect(check([])).toEqual([]));

	it('and the plan’s own stand for every task and project, in order of nothing but the file', () => {
		expect(check(planData.plainWords.toReversed())).toEqual([]);
		expect(planData.plainWords.filter(({ place }) => isTask(place)).length).toBeGreaterThan(1);
	});
});

describe('what a sentence says of numbers', () => {
	it.each([
		['建100个车位。', '停车总数100个', []],
		['投资约1亿元。', '总投资约10000万元', []],
		['投资约2亿元。', '总投资约10000万元', ['2亿元']],
		['到三年后。', '3年', []],
		['打造五支队伍。', '5支队伍', []],
		['打造六支队伍。', '5支队伍', ['六']],
		['进一步提高。', '提高', []],
	])('%s beside %s', (text, plan, lacking) => expect(numbersLacking(text, plan, 'zh-CN')).toEqual(lacking));

	it.each([
		['About 1.2 billion yuan is planned.', 'an investment of about 1.2 billion yuan', []],
		['About 1.2 million yuan is planned.', 'an investment of about 1.2 billion yuan', ['1.2 million']],
		['About 1.2 yuan is planned.', 'an investment of about 1.2 billion yuan', ['1.2']],
		['A share of 10% is planned.', 'a share of 110%', ['10%']],
		['A share of 10 is planned.', 'a share of 10%', ['10']],
		['Five groups are trained.', 'the 5 groups', []],
		['Six groups are trained.', 'the 5 groups', ['six']],
	])('%s beside %s', (text, plan, lacking) => expect(numbersLacking(text, plan, 'en')).toEqual(lacking));
});

describe('what a sentence promises', () => {
	it.each([
		['The plan is to ensure jobs.', 'guarantee that jobs are added', []],
		['The plan is to ensure jobs.', 'add jobs', ['ensure']],
		['Ensured or not, all is told.', 'nothing', ['ensured', 'all']],
		['Small halls are built.', 'halls', []],
	])('%s beside %s', (text, plan, lacking) => expect(promisesLacking(text, plan, 'en')).toEqual(lacking));
});

describe('an entry that is not of its form is refused with a line that names it', () => {
	const texts = publishedLocales.map((locale) => `${locales[locale].key}: A.`);
	const entry = (...fields: string[]) => `- {${fields.join(', ')}}\n`;
	const whole = ['place: "1.1.1"', ...texts, 'rests: ["1.1.1-1"]'];
	const without = (field: string) => entry(...whole.filter((each) => !each.startsWith(field)));
	it.each([
		[
			'no place',
			without('place'),
			'sentence in place 1: field “place” is no text: expected an address in quotation marks',
		],
		[
			'a place out of quotation marks',
			entry('place: 5.1', ...whole.slice(1)),
			'sentence 5.1: field “place” is no text',
		],
		['no text of its own language', without(own), `sentence 1.1.1: field “${own}” is missing`],
		['an empty text', without(own).replace('{', `{${own}: "", `), `sentence 1.1.1: field “${own}” is empty`],
		['nothing it rests on', without('rests'), 'sentence 1.1.1: field “rests” is missing'],
		[
			'an empty list',
			without('rests').replace('{', '{rests: [], '),
			'sentence 1.1.1: field “rests” is empty: expected',
		],
		['an address twice', without('rests').replace('{', '{rests: [a, a], '), 'field “rests” has an address twice'],
		['a field unknown', entry(...whole, 'colour: red'), 'sentence 1.1.1: Unrecognized key: "colour"'],
		['no list', 'place: "1.1.1"\n', 'the file: is wrong: invalid input: expected array'],
		['no YAML', '- {place: "1', 'Missing closing "quote'],
	])('%s', (_, text, says) => {
		const fault = () => parsePlainWords(text);
		expect(fault).toThrow(`${FILE}: `);
		expect(fault).toThrow(says);
	});

	it('each fault with a line of its own', () => {
		const fault = () => parsePlainWords(without('place') + without('rests'));
		expect(fault).toThrow(
			/^src\/data\/plain-words\.yaml: sentence in place 1: .*\nsrc\/data\/plain-words\.yaml: sentence 1\.1\.1: [^\n]*$/,
		);
	});

	it('but not a file with nothing in it', () => {
		expect(parsePlainWords('# nothing yet\n')).toEqual([]);
		expect(parsePlainWords(entry(...whole))).toHaveLength(1);
	});
});
