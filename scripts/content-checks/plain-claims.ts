import { type Locale, locales } from '#i18n/locales.ts';
import { numeralValue } from '#locales/chinese-numerals.ts';
import { HAN } from '#locales/script.ts';
import { numbersOf, occurrences, tight, written } from './numbers.ts';

/** What a language says beyond what its entry in `src/locales/languages.ts` knows; alternatives are parted by bars. */
interface Claims {
	/** Words that say a number, besides the small ones. */
	numbers: string;
	/** Words that promise, those that promise the same in a group: a text that has one of a group carries the others. */
	promises: readonly string[];
	/** Whether a capital inside a sentence begins a name. */
	capitals: boolean;
}

const UNKNOWN: Claims = { numbers: '', promises: [], capitals: false };

/** By the keys of languages; of one that has no entry digits and small numbers are looked at, quoted names and terms. */
const CLAIMS: Readonly<Partial<Record<string, Claims>>> = {
	zh: {
		numbers: '一半|半数|过半|翻番|翻一番|成倍|双倍|百分之',
		promises: [
			'确保|保证|务必|一定',
			'必须|一律|严禁|绝不|绝对',
			'全部|所有|全都|都能|全覆盖|全面覆盖|人人|户户|家家|每个|每位|每家|每户|任何',
			'彻底|完全|根除|杜绝|消除|清零',
			'永远|始终|随时',
		],
		capitals: false,
	},
	en: {
		numbers:
			'one|eleven|twelve|\\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions|billions|dozens?|half|quarter|twice|doubled?|tripled?',
		promises: [
			'ensur(?:e|es|ed|ing)|guarantee[ds]?|makes? sure|certainly|definitely',
			'must|ha(?:ve|s) to|required|mandatory|shall',
			'all|every|each|every(?:one|body|thing|where)|any(?:one|body)|no one|universal(?:ly)?',
			'fully|completely|entirely|totally|eliminat(?:e|es|ed|ing)|eradicat(?:e|es|ed|ing)',
			'always|never|at any time|permanently',
		],
		capitals: true,
	},
	fr: {
		numbers:
			'onze|douze|treize|quatorze|quinze|seize|vingt|(?:tren|quaran|cinquan|soixan)te|cents?|mille|douzaine|moitié|tiers|double|triple',
		promises: [
			'garanti(?:r|t|ra|e|s)?|assure(?:r|ra|nt)?',
			'doit|doivent|devr(?:a|ont)|obligatoires?',
			'tous|toutes?|tout|chaque|chacune?|partout',
			'entièrement|complètement|totalement|élimin(?:er|e|era)|supprim(?:er|e|era)',
			'toujours|jamais',
		],
		capitals: true,
	},
};

const claimsOf = (locale: Locale) => CLAIMS[locales[locale].key] ?? UNKNOWN;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isHan = (locale: Locale) => locales[locale].script === 'han';

/** The words of a text that are one of the alternatives, whatever their case; where words stand between blanks, whole ones. */
function wordsIn(text: string, words: string, locale: Locale): string[] {
	if (!words) return [];
	return text.toLowerCase().match(new RegExp(isHan(locale) ? words : `(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu')) ?? [];
}

/** A numeral and what it counts: 五支. What every text says (每一, 同一, 第一) is no number. */
const COUNTED =
	/(?<![\d每同第])([〇零一二三四五六七八九十百千两]+)(?=[个家项条处所名位人户栋座层岁年月天次辆台套米亩元张份支种类级倍件场片间])/g;

/** The numbers of a Chinese text that another lacks, as they are written. */
function numbersLackingInHan(text: string, held: string, locale: Locale): string[] {
	const known = held.split('\n').flatMap((block) => numbersOf(block, locale));
	const lacking = numbersOf(text, locale).filter(
		({ kind, value }) => !known.some((each) => each.kind === kind && each.value === value),
	);
	const counted = [...text.matchAll(COUNTED)].filter(([, numeral = ''], at, all) => {
		const unit = text[(all[at]?.index ?? 0) + numeral.length] ?? '';
		const inDigits = numeral === '两' ? 2 : numeralValue(numeral);
		const isHeld = held.includes(numeral + unit) || new RegExp(`(?<![\\d.])${inDigits}${unit}`).test(held);
		return numbersOf(numeral + unit, locale).length === 0 && !isHeld;
	});
	return [...lacking.map((quantity) => written(quantity, locale)), ...counted.map(([, numeral = '']) => numeral)];
}

/** The numbers of a text in letters that another lacks: in digits with their scale, and small ones in words from two on. */
function numbersLackingInLetters(text: string, held: string, locale: Locale): string[] {
	const { scales, words, ordinals } = locales[locale].numbers;
	const scale = `(?:\\s?%|${scales.map(([, name]) => escaped(tight(name))).join('|')})`;
	const digits = tight(text).match(new RegExp(`(?:\\d[\\d,.–]*\\d|\\d)${scale}?`, 'gu')) ?? [];
	const inDigits = digits.filter((number) => {
		const end = /\d$/.test(number) ? `(?![\\d]|[,.]\\d|${scale})` : '';
		return !new RegExp(`(?<![\\d.,])${escaped(number)}${end}`, 'u').test(tight(held));
	});
	const inWords = words.slice(2).flatMap((word, index) => {
		const value = index + 2;
		const said = [word, ...(ordinals?.[value]?.slice(0, 1) ?? [])].find(
			(each) => wordsIn(text, escaped(each), locale).length > 0,
		);
		return said && occurrences(held, { kind: 'count', value }, locale) === 0 ? [said] : [];
	});
	return [...inDigits, ...inWords];
}

/** The numbers of a text that another, a block a line, does not have. */
export function numbersLacking(text: string, held: string, locale: Locale): string[] {
	const { numbers } = claimsOf(locale);
	const known = wordsIn(held, numbers, locale);
	const inWords = wordsIn(text, numbers, locale).filter((word) => !known.includes(word));
	return [...(isHan(locale) ? numbersLackingInHan : numbersLackingInLetters)(text, held, locale), ...inWords];
}

/** The words of a text that promise what another does not promise. */
export const promisesLacking = (text: string, held: string, locale: Locale): string[] =>
	claimsOf(locale).promises.flatMap((group) =>
		wordsIn(held, group, locale).length > 0 ? [] : wordsIn(text, group, locale),
	);

/** The names that a text quotes, or begins with capitals, and another does not have. */
export function namesLacking(text: string, held: string, locale: Locale): string[] {
	const has = (name: string) => wordsIn(held, escaped(name.toLowerCase()), locale).length > 0;
	const quoted = [...text.matchAll(/[《“«]\s*([^》”»]+?)[,.]?\s*[》”»]/gu)].map(([, name = '']) => name);
	if (!claimsOf(locale).capitals) return quoted.filter((name) => !has(name));
	const capitals = [...text.matchAll(/\p{Lu}[\p{L}\p{N}’-]*(?: \p{Lu}[\p{L}\p{N}’-]*)*/gu)].flatMap(
		({ 0: name, index }) => {
			// The first word has its capital from the sentence.
			const own = index === 0 && !has(name) ? name.split(' ').slice(1).join(' ') : name;
			return own && !has(own.replace(/’s?$/, '')) ? [own] : [];
		},
	);
	return [...quoted.filter((name) => !has(name)), ...capitals];
}

/** How long a sentence is, as its script is counted, and how long it may be. */
export function lengthOf(text: string, locale: Locale): { length: number; most: number; unit: string } {
	return isHan(locale)
		? { length: text.match(new RegExp(HAN, 'gu'))?.length ?? 0, most: 40, unit: 'Chinese characters' }
		: { length: text.split(/\s+/u).length, most: 25, unit: 'words' };
}
