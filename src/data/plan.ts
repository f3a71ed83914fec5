import type { LanguageTag, languages } from '#locales/languages.ts';

/** The languages the plan is published in, its own first: the others are translations. */
export const planLanguages = ['zh-CN', 'en'] as const satisfies readonly [LanguageTag, ...LanguageTag[]];

/** A text in every language of the plan, by the keys of the languages. */
export type Localized = Readonly<Record<(typeof languages)[(typeof planLanguages)[number]]['key'], string>>;

/** What a chapter is for, besides being read. */
export type ChapterRole =
	/** Has no number and no title of the plan's own; holds the notice of issue, where there is one. */
	| 'preface'
	/** Holds the vision and the goals. */
	| 'goals'
	/** Holds the table of indicators. */
	| 'indicators'
	/** Its items are tasks; more than one chapter may have it. */
	| 'tasks'
	/** Its sections are the files of `content/<language>/projects/`. */
	| 'projects'
	/** Its sections are the safeguards. */
	| 'safeguards'
	/** Holds the imprint. */
	| 'imprint';

/**
 * The chapters in order; a chapter's number is its place, 0 the preface. The
 * slug is its file name in `content/<language>/chapters/` behind the number,
 * and its URL.
 */
export const chapters = [
	{ slug: 'preface', roles: ['preface'] },
	{ slug: 'review', roles: [] },
	{ slug: 'context', roles: [] },
	{ slug: 'goals', roles: ['goals', 'indicators'] },
	{ slug: 'tasks', roles: ['tasks'] },
	{ slug: 'projects', roles: ['projects'] },
	{ slug: 'safeguards', roles: ['safeguards', 'imprint'] },
] as const satisfies readonly { slug: string; roles: readonly ChapterRole[] }[];

export type ChapterSlug = (typeof chapters)[number]['slug'];

/** How the plan prints the numbers of its headings, from the chapter down, and of its measures. */
export const numbering = {
	chapter: '一、',
	section: '（一）',
	item: '1.',
	measure: '一是',
} as const;

/** A field of the document with the line of the notice or imprint that prints it. */
export interface PrintedFact<Value> {
	value: Value;
	/** Address of the line; none where only the web page says it. */
	at?: string;
}

/** What the plan is, and where it says so. */
export interface Plan {
	/** How the files of the plan begin: `gumei-plan-zh.pdf`. */
	fileName: string;
	/** The names of the site, long and short. */
	name: Localized;
	shortName: Localized;
	/** The plan’s title as the document prints it. */
	title: Localized;
	/** What kind of plan it is, as sentences name it. */
	term: Localized;
	/** What it is for, as sentences name it, and with all that it lies in. */
	place: Localized;
	placeInFull: Localized;
	/** First and last year, and the year that its outlook reaches to. */
	period: { first: number; last: number; outlook?: number };
	/** The head of the targets’ column in the table of indicators. */
	targetHead?: Localized;
	/** Facts of the document, as far as it has them; dates as YYYY-MM-DD. */
	number?: PrintedFact<Localized>;
	issuer: PrintedFact<Localized>;
	source: PrintedFact<Localized>;
	/** Day it is dated, day it was printed and sent out, day it was published on the web. */
	dated: PrintedFact<string>;
	issued?: PrintedFact<string>;
	published: PrintedFact<string>;
	/** The column of the web page. */
	column?: string;
	/** What the search field offers as examples: in the dialog, and, longer, on the home page. */
	examples: { short: Localized; long: Localized };
	/** Day that monitoring values were last looked for; the pages know no other today. */
	asOf: string;
	/** Places that pages point at, as far as the plan has them. */
	addresses: {
		/** The block whose first quoted words are the vision. */
		vision?: string;
		/** The section whose items (or, without items, paragraphs) are the goals. */
		goals?: string;
		/** The section with the table of indicators. */
		table?: string;
		/** The block that asks for monitoring. */
		monitoring?: string;
		/** The lines of the notice that print the title. */
		title?: readonly string[];
	};
}

export const plan: Plan = {
	fileName: 'gumei-plan',
	name: { zh: '古美路街道“十四五”规划纲要', en: 'Gumei Road Subdistrict 14th Five-Year Plan' },
	shortName: { zh: '古美“十四五”规划', en: 'Gumei Plan' },
	title: {
		zh: '闵行区古美路街道国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要',
		en: 'Outline of the 14th Five-Year Plan for Economic and Social Development and the Long-Range Objectives Through the Year 2035 of Gumei Road Subdistrict, Minhang District',
	},
	term: { zh: '“十四五”规划', en: '14th Five-Year Plan' },
	place: { zh: '古美路街道', en: 'Gumei Road Subdistrict' },
	placeInFull: { zh: '上海市闵行区', en: 'Minhang District, Shanghai' },
	period: { first: 2021, last: 2025, outlook: 2035 },
	targetHead: { zh: '十四五目标值', en: 'Target' },
	number: { value: { zh: '闵古办〔2021〕16号', en: 'Min Gu Ban [2021] No. 16' }, at: 'notice-4' },
	issuer: {
		value: { zh: '闵行区古美路街道办事处', en: 'Gumei Road Subdistrict Office, Minhang District' },
		at: 'notice-9',
	},
	source: {
		value: {
			zh: '上海市闵行区人民政府古美路街道办事处',
			en: 'Gumei Road Subdistrict Office, People’s Government of Minhang District, Shanghai',
		},
		at: 'notice-1',
	},
	dated: { value: '2021-04-22', at: 'notice-10' },
	issued: { value: '2021-04-23', at: 'colophon-3' },
	published: { value: '2021-04-26', at: 'notice-2' },
	column: '规划计划',
	examples: {
		short: { zh: '养老、停车、4.2.1', en: 'elderly care, 4.2.1' },
		long: { zh: '养老、停车、4.2.1、指标10', en: 'elderly care, parking, 4.2.1' },
	},
	asOf: '2026-11-25',
	addresses: {
		vision: '3.3-1',
		goals: '3.3',
		table: '3.4',
		monitoring: '6.4-1',
		title: ['notice-11', 'notice-12'],
	},
};
