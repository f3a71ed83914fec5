import { type ChapterRole, chapters } from '#schemas/plan.ts';

/** The slugs of the chapters in order: a chapter's number is its place. */
export const chapterSlugs: readonly string[] = chapters.map(({ slug }) => slug);

/** The chapters of a role, in order; none where the plan has no such chapter. */
export const chaptersWith = (role: ChapterRole): string[] =>
	chapters.filter(({ roles }) => roles.includes(role)).map(({ slug }) => slug);

/** The chapter of a role that one chapter has, or undefined. */
export const chapterWith = (role: Exclude<ChapterRole, 'tasks'>): string | undefined => chaptersWith(role)[0];

/** The number of a chapter by its slug. Throws a RangeError where there is no such chapter. */
export function chapterNumber(slug: string): number {
	const number = chapterSlugs.indexOf(slug);
	if (number < 0) throw new RangeError(`no chapter “${slug}”; expected one of ${chapterSlugs.join(', ')}`);
	return number;
}
