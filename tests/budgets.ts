/**
 * What pages, search and dependencies may weigh. Kilobytes (1,000 bytes) as
 * sent with brotli; the heaviest page of a type counts. Figures and the way to
 * print today's: docs/scale.md. They leave room for the account: a value a year
 * of every indicator, and milestones. A limit is raised on purpose, in the
 * commit that needs it, with the reason in its message.
 */

/** The most a page of a type may weigh and ask for. */
export interface PageBudget {
	html: number;
	css: number;
	js: number;
	requests: number;
}

/** What no page needs more of, where its line says nothing else: style sheets, and scripts that load with the page. */
const COMMON = { css: 6.7, js: 4.3, requests: 12 } as const;
/** Of a chapter page. */
const CHAPTER = { css: 8, js: 4.3, requests: 12 } as const;

/** By the types of `pageType`. */
export const pageBudgets: Readonly<Record<string, PageBudget>> = {
	'/': { ...COMMON, html: 8 },
	chapter: { ...CHAPTER, html: 18 },
	'chapter with indicators': { ...CHAPTER, html: 10 },
	'chapter with projects': { ...CHAPTER, html: 8.5 },
	bilingual: { ...COMMON, html: 22 },
	'bilingual with indicators': { ...COMMON, html: 10.5 },
	'bilingual with projects': { ...COMMON, html: 6.6 },
	'/indicators/': { html: 9, css: 7.7, js: 6.3, requests: 16 },
	indicator: { html: 7, css: 7.6, js: 4.7, requests: 13 },
	'/projects/': { ...COMMON, html: 5.5 },
	project: { html: 7, css: 7.6, js: 4.7, requests: 14 },
	'/tasks/': { ...COMMON, html: 16.7, js: 8.8, requests: 17 },
	task: { ...COMMON, html: 5.5, js: 4.7 },
	'/units/': { ...COMMON, html: 4.5 },
	unit: { html: 6.8, css: 7.7, js: 4.7, requests: 13 },
	'/progress/': { html: 9, css: 7.2, js: 5.8, requests: 14 },
	'/progress/method/': { ...COMMON, html: 5.5 },
	'/verify/': { ...COMMON, html: 4.5, js: 5 },
	'/extracts/': { ...COMMON, html: 5, js: 4.9 },
	'/offline/': { ...COMMON, html: 5, js: 6.5 },
	'/search/': { ...COMMON, html: 3.5, js: 13.5, requests: 13 },
	'/print/': { html: 50, css: 8.8, js: 6.4, requests: 15 },
	'/print/bilingual/': { html: 65, css: 8.8, js: 6.4, requests: 15 },
	'/glossary/': { ...COMMON, html: 18.3 },
	'/data/': { ...COMMON, html: 5 },
	'/about/': { ...COMMON, html: 7.2 },
	'/accessibility/': { ...COMMON, html: 4 },
};

/** What search may weigh in a language: the catalog, all that loads up to the first result, and the index on the server (not compressed). */
export const searchBudgets = {
	'zh-CN': { catalog: 6.5, firstQuery: 143, files: 250 },
	en: { catalog: 6.5, firstQuery: 143, files: 250 },
} as const;

/** What checking a quotation loads when it is asked for: its script, and the plan's text in the heaviest language. */
export const verifyBudget = { script: 9, text: 20 } as const;

/** How many packages: what building needs, what developing needs besides, and all in the lockfile, for all platforms. */
export const dependencyBudgets = { build: 29, develop: 25, all: 727 } as const;
