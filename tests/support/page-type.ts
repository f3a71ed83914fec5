import { chaptersWith } from '#markdown/chapters.ts';
import { type PageKind, pageKind } from '#model/page-kind.ts';

/** Kinds whose pages differ from one another. */
const SINGLE: ReadonlySet<PageKind> = new Set<PageKind>(['home', 'whole', 'wholeBoth', 'main']);

/** What of the whole plan a chapter may list, as the roles of chapters name it. */
const LISTS = ['projects', 'indicators'] as const;

/** The type of the page at a path in the default language: its kind, and what of the whole plan it lists; its path where it is the one of its kind. */
export function pageType(path: string): string {
	const kind = pageKind(path);
	if (SINGLE.has(kind)) return path;
	const slug = path.split('/')[2] ?? '';
	const list =
		kind === 'chapter' || kind === 'bilingual' ? LISTS.find((role) => chaptersWith(role).includes(slug)) : undefined;
	return list ? `${kind} with ${list}` : kind;
}
