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
