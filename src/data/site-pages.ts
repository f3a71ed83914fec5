/**
 * The pages of the site by their path in the default language, each with the
 * fragments, besides the plan's addresses, that a link may name.
 */
export const sitePages = {
	'/': ['goals', 'chapters', 'facts'],
	'/chapters/preface/': [],
	'/chapters/review/': [],
	'/chapters/context/': [],
	'/chapters/goals/': [],
	'/chapters/tasks/': [],
	'/chapters/projects/': [],
	'/chapters/safeguards/': [],
	'/bilingual/preface/': [],
	'/bilingual/review/': [],
	'/bilingual/context/': [],
	'/bilingual/goals/': [],
	'/bilingual/tasks/': [],
	'/bilingual/projects/': [],
	'/bilingual/safeguards/': [],
	'/glossary/': [],
	'/about/': ['corrections'],
} as const satisfies Record<string, readonly string[]>;

export type SitePath = keyof typeof sitePages;
