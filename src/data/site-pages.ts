import { chapterSlugs } from '#data/chapters.ts';
import { indicators } from '#data/indicators.ts';
import { projectSlugs } from '#data/projects.ts';
import { units } from '#data/units.ts';

const none: readonly string[] = [];
const each = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, none]));

/** The pages in the site's own words: their file names in `content/<language>/pages/`, and their URLs. */
export const ownPageSlugs = ['about', 'accessibility'] as const satisfies readonly string[];

/**
 * The pages of the site by their path in the default language, each with the
 * fragments, besides the plan's addresses, that a link may name.
 */
export const sitePages: Readonly<Record<string, readonly string[]>> = {
	'/': ['overview', 'chapters', 'facts', 'goals', 'numbers', 'residents', 'staff'],
	...each(chapterSlugs.map((slug) => `/chapters/${slug}/`)),
	...each(chapterSlugs.map((slug) => `/bilingual/${slug}/`)),
	'/tasks/': [],
	'/indicators/': ['downloads'],
	...each(indicators.map(({ no }) => `/indicators/${no}/`)),
	'/units/': [],
	...each(Object.keys(units).map((id) => `/units/${id}/`)),
	'/projects/': [],
	...each(projectSlugs.map((slug) => `/projects/${slug}/`)),
	'/data/': [],
	'/search/': [],
	'/print/': ['charts', 'contents', 'notes', 'terms'],
	'/print/bilingual/': ['charts', 'contents', 'notes', 'terms'],
	'/glossary/': [],
	...each(ownPageSlugs.map((slug) => `/${slug}/`)),
	'/about/': ['corrections'],
};
