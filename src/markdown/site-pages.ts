import { publishedLocales } from '#i18n/locales.ts';
import { chapterSlugs, chaptersWith } from '#markdown/chapters.ts';
import { taskAddresses, taskPath } from '#markdown/task-pages.ts';
import { glossary } from '#schemas/glossary.ts';
import { homeNumbers, topics } from '#schemas/home.ts';
import { indicators } from '#schemas/indicators.ts';
import { projectSlugs, units } from '#schemas/names.ts';

type Pages = Readonly<Record<string, readonly string[]>>;

const each = (paths: readonly string[]): Pages => Object.fromEntries(paths.map((path) => [path, []]));
/** Pages that there are where the plan has what they show. */
const where = (there: boolean, pages: Pages): Pages => (there ? pages : {});

/** The pages in the site's own words: their file names in `content/<language>/pages/`, and their URLs. */
export const ownPageSlugs = ['about', 'accessibility'] as const satisfies readonly string[];

/** The path, in the default language, of a chapter in two languages side by side. */
export const bilingualPath = (slug: string): string => `/bilingual/${slug}/`;

const isTranslated = publishedLocales.length > 1;
const appendices = ['charts', 'contents', 'notes', 'terms'];

const has = {
	tasks: chaptersWith('tasks').length > 0,
	indicators: indicators.length > 0,
	units: Object.keys(units).length > 0,
	projects: projectSlugs.length > 0,
};

/**
 * The pages of the site by their path in the default language, each with the
 * fragments, besides the plan's addresses, that a link may name. What the plan
 * has not has no page.
 */
export const sitePages: Pages = {
	'/': [
		'overview',
		'chapters',
		'facts',
		...(homeNumbers.length > 0 ? ['numbers'] : []),
		...(topics.length > 0 ? ['residents'] : []),
		'staff',
	],
	...each(chapterSlugs.map((slug) => `/chapters/${slug}/`)),
	...where(isTranslated, each(chapterSlugs.map(bilingualPath))),
	...where(has.tasks, { '/tasks/': [], ...each(taskAddresses().map(taskPath)) }),
	...where(has.indicators, {
		'/indicators/': ['downloads'],
		...each(indicators.map(({ no }) => `/indicators/${no}/`)),
	}),
	...where(has.units, { '/units/': [], ...each(Object.keys(units).map((id) => `/units/${id}/`)) }),
	...where(has.projects, { '/projects/': [], ...each(projectSlugs.map((slug) => `/projects/${slug}/`)) }),
	...where(has.tasks || has.indicators || has.projects, {
		'/progress/': [
			...(has.indicators ? ['indicators', 'by-category'] : []),
			...(has.indicators && has.units ? ['by-unit'] : []),
			...(has.tasks ? ['tasks'] : []),
			...(has.projects ? ['projects'] : []),
		],
		'/progress/method/': [],
	}),
	'/data/': [],
	'/search/': [],
	'/verify/': [],
	'/extracts/': [],
	'/offline/': [],
	'/print/': appendices,
	...where(isTranslated, { '/print/bilingual/': appendices }),
	...where(glossary.terms.length > 0, { '/glossary/': [] }),
	...each(ownPageSlugs.map((slug) => `/${slug}/`)),
	'/about/': ['corrections'],
};

/** Whether the site has a page at this path of the default language. */
export const hasPage = (path: string): boolean => Object.hasOwn(sitePages, path);
