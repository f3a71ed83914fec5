import { type PageKind, pageKind } from '#model/page-kind.ts';

/** Chapters that hold a list of the whole plan: all projects, or all indicators. */
const LISTS = /^\/(?:chapters|bilingual)\/(?:projects|goals)\/$/;

/** Kinds whose pages differ from one another. */
const SINGLE: ReadonlySet<PageKind> = new Set<PageKind>(['home', 'whole', 'wholeBoth', 'main']);

/** The type of the page at a path in the default language: its kind, or its path where it is the one of its kind or holds a list of the whole plan. */
export function pageType(path: string): string {
	const kind = pageKind(path);
	return SINGLE.has(kind) || LISTS.test(path) ? path : kind;
}
