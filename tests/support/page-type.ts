import { pageKind } from '#model/page-kind.ts';

/** Chapters that hold a list of the whole plan: all projects, or all indicators. */
const LISTS = /^\/(?:chapters|bilingual)\/(?:projects|goals)\/$/;

/** The type of the page at a path in the default language: its kind, or its path where it is the one of its kind or holds a list of the whole plan. */
export function pageType(path: string): string {
	const kind = pageKind(path);
	const single = kind === 'home' || kind === 'whole' || kind === 'main';
	return single || LISTS.test(path) ? path : kind;
}
