import { defaultLocale, type Locale, locales } from '#i18n/locales.ts';
import { chapterNumber, chapterSlugs } from '#markdown/chapters.ts';
import { ownPageSlugs } from '#markdown/site-pages.ts';
import { projectSlugs } from '#schemas/names.ts';
import type { FileBytes } from './files.ts';
import type { Problem } from './problem.ts';

/** Every chapter, project and page has its file in the language; where it has none at all, that is one problem. */
export function checkFilesComplete(files: FileBytes, locale: Locale): Problem[] {
	const { key, name } = locales[locale];
	const own = locales[defaultLocale].key;
	if (![...files.keys()].some((path) => path.startsWith(`content/${key}/`))) {
		const expected = key === own ? 'the text of the plan' : `the files of content/${own}/ in ${name}`;
		return [{ file: `content/${key}`, line: undefined, message: `folder is missing: expected ${expected}` }];
	}
	return [
		...chapterSlugs.map((slug) => `chapters/${String(chapterNumber(slug)).padStart(2, '0')}-${slug}`),
		...projectSlugs.map((slug) => `projects/${slug}`),
		...ownPageSlugs.map((slug) => `pages/${slug}`),
	]
		.map((path) => `content/${key}/${path}.mdx`)
		.filter((path) => !files.has(path))
		.map((file) => ({ file, line: undefined, message: 'file is missing: expected one of this name' }));
}
