import { type ChapterRole, type ChapterSlug, chapters } from '#data/plan.ts';

const all: readonly { slug: ChapterSlug; roles: readonly ChapterRole[] }[] = chapters;

/** The slugs of the chapters in order: a chapter's number is its place. */
export const chapterSlugs: readonly ChapterSlug[] = all.map(({ slug }) => slug);

/** The chapters of a role, in order; none where the plan has no such chapter. */
export const chaptersWith = (role: ChapterRole): ChapterSlug[] =>
	all.filter(({ roles }) => roles.includes(role)).map(({ slug }) => slug);

/** The chapter of a role that one chapter has, or undefined. */
export const chapterWith = (role: Exclude<ChapterRole, 'tasks'>): ChapterSlug | undefined => chaptersWith(role)[0];

/** The number of a chapter: `tasks` is 4. */
export const chapterNumber = (slug: ChapterSlug): number => chapterSlugs.indexOf(slug);
