/** What a number may be measured in. */
export type Measure = 'percent' | 'count' | 'squareMeters' | 'yuan' | 'storeys' | 'minutes' | 'years' | 'kilometers';

/** What the code asks of a language. */
export interface Language {
	/** BCP 47 tag, as pages and links carry it. */
	tag: string;
	/** Its folder in `content/`, its field in data of several languages, its part of URLs. */
	key: string;
	/** Its name in itself. */
	name: string;
	/** As Open Graph writes it. */
	openGraph: string;
	/** The tag that dates and numbers are formatted by. */
	formatting: string;
	/** How it is written: Chinese characters follow one another, letters stand in words between blanks. */
	script: 'han' | 'latin';
	/** What parts the members of a list, and clauses set one behind the other; brackets and quotation marks. */
	marks: { list: string; clause: string; openBracket: string; closeBracket: string; quotes: readonly [string, string] };
	/** How numbers stand: whether thousands are parted, large ones with a scale, and each measure around its value. */
	numbers: {
		grouping: boolean;
		scales: readonly (readonly [from: number, name: string])[];
		/** The text around `{value}`; where it begins with `~`, large values take a scale. */
		measures: Readonly<Record<Measure, string>>;
		/** Small numbers as words, from none on. */
		words: readonly string[];
		/** Words that say the same small numbers another way, from none on: first; second, both. */
		ordinals?: readonly (readonly string[])[];
	};
	/** What it calls the parts of a plan whose numbers are printed in words, 第一章, 第一部分, 第一节; where there are none the plan's own forms stand. */
	headings?: { chapter: string; part: string; section: string };
	/** The language whose stemming Pagefind applies; none where texts are searched character by character. */
	stemming: string | undefined;
}

const HAN_MARKS = {
	list: '\u3001',
	clause: '\uFF1B',
	openBracket: '\uFF08',
	closeBracket: '\uFF09',
	quotes: ['\u201C', '\u201D'],
} as const;

/**
 * The languages a plan may be published in; which ones it is published in says
 * `src/data/plan.ts`. A further one gets an entry here and its words in
 * `src/i18n/words/`.
 */
export const languages = {
	'zh-CN': {
		tag: 'zh-CN',
		key: 'zh',
		name: '中文',
		openGraph: 'zh_CN',
		formatting: 'zh-CN',
		script: 'han',
		marks: HAN_MARKS,
		numbers: {
			grouping: false,
			scales: [
				[1e8, '亿'],
				[1e4, '万'],
			],
			measures: {
				percent: '{value}%',
				count: '{value}',
				squareMeters: '~{value}平方米',
				yuan: '~{value}元',
				storeys: '{value}层',
				minutes: '{value}分钟',
				years: '{value}年',
				kilometers: '{value}公里',
			},
			words: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
		},
		stemming: undefined,
	},
	en: {
		tag: 'en',
		key: 'en',
		name: 'English',
		openGraph: 'en_US',
		formatting: 'en-US',
		script: 'latin',
		marks: { list: ', ', clause: '; ', openBracket: ' (', closeBracket: ')', quotes: ['\u201C', '\u201D'] },
		numbers: {
			grouping: true,
			scales: [
				[1e9, ' billion'],
				[1e6, ' million'],
			],
			measures: {
				percent: '{value}%',
				count: '{value}',
				squareMeters: '{value} m²',
				yuan: '~{value} yuan',
				storeys: '{value} stories',
				minutes: '{value} minutes',
				years: '{value} years',
				kilometers: '{value} km',
			},
			words: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
			ordinals: [
				[],
				['first'],
				['second', 'both'],
				['third'],
				['fourth'],
				['fifth'],
				['sixth'],
				['seventh'],
				['eighth'],
				['ninth'],
				['tenth'],
			],
		},
		headings: { chapter: 'Chapter', part: 'Part', section: 'Section' },
		stemming: 'en',
	},
	fr: {
		tag: 'fr',
		key: 'fr',
		name: 'Français',
		openGraph: 'fr_FR',
		formatting: 'fr-FR',
		script: 'latin',
		marks: {
			list: ', ',
			clause: '\u202F; ',
			openBracket: ' (',
			closeBracket: ')',
			quotes: ['\u00AB\u00A0', '\u00A0\u00BB'],
		},
		numbers: {
			grouping: true,
			scales: [
				[1e9, ' milliards de'],
				[1e6, ' millions de'],
			],
			measures: {
				percent: '{value}\u202F%',
				count: '{value}',
				squareMeters: '{value}\u00A0m²',
				yuan: '~{value}\u00A0yuans',
				storeys: '{value}\u00A0étages',
				minutes: '{value}\u00A0minutes',
				years: '{value}\u00A0ans',
				kilometers: '{value}\u00A0km',
			},
			words: ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
		},
		headings: { chapter: 'Chapitre', part: 'Partie', section: 'Section' },
		stemming: 'fr',
	},
} as const satisfies Record<string, Language>;

/** The BCP 47 tag of a language the code knows. */
export type LanguageTag = keyof typeof languages;
