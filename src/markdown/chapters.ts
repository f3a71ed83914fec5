import { type ChapterRole, chapters } from '#schemas/plan.ts';

/** The slugs of the chapters in order. */
export const chapterSlugs: readonly string[] = chapters.map(({ slug }) => slug);

/** The chapters of a role, in order; none where the plan has no such chapter. */
export const chaptersWith = (role: ChapterRole): string[] =>
	chapters.filter(({ roles }) => roles.includes(role)).map(({ slug }) => slug);

/** The chapter of a role that one chapter has, or undefined. */
export const chapterWith = (role: Exclude<ChapterRole, 'tasks'>): string | undefined => chaptersWith(role)[0];

/** The number of the first chapter: a preface has none, and counts as 0. */
export const firstChapter = chapters[0]?.roles.includes('preface') ? 0 : 1;

/** The number of a chapter by its slug. Throws a RangeError where there is no such chapter. */
export function chapterNumber(slug: string): number {
	const place = chapterSlugs.indexOf(slug);
	if (place < 0) throw new RangeError(`no chapter “${slug}”; expected one of ${chapterSlugs.join(', ')}`);
	return place + firstChapter;
}

/** The slug of the chapter of a number, or undefined. */
export const chapterAt = (number: number | undefined): string | undefined =>
	number === undefined ? undefined : chapterSlugs[number - firstChapter];
