/**
 * The chapters of the plan in order; a chapter's number is its place, 0 the
 * preface. The slug is its file name in `content/<language>/chapters/` behind
 * the number, and its URL.
 */
export const chapterSlugs = [
	'preface',
	'review',
	'context',
	'goals',
	'tasks',
	'projects',
	'safeguards',
] as const satisfies readonly string[];

export type ChapterSlug = (typeof chapterSlugs)[number];

/** The chapters whose items are tasks. */
export const taskChapters = ['tasks'] as const satisfies readonly ChapterSlug[];

/** The chapter whose sections are the key projects. */
export const projectChapter = 'projects' satisfies ChapterSlug;
