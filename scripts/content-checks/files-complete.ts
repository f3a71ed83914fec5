import { chapterSlugs } from '#markdown/chapters.ts';
import { ownPageSlugs } from '#markdown/site-pages.ts';
import { projectSlugs } from '#schemas/names.ts';
import type { ReadFile } from './content-files.ts';
import type { Problem } from './problem.ts';

/** Every chapter, project and page has its file. */
export function checkFilesComplete(files: readonly ReadFile[], language: string): Problem[] {
	const have = new Set(files.map(({ path }) => path));
	return [
		...chapterSlugs.map((slug, index) => `chapters/${String(index).padStart(2, '0')}-${slug}`),
		...projectSlugs.map((slug) => `projects/${slug}`),
		...ownPageSlugs.map((slug) => `pages/${slug}`),
	]
		.map((name) => `content/${language}/${name}.mdx`)
		.filter((path) => !have.has(path))
		.map((file) => ({ file, line: undefined, message: 'file is missing: expected one of this name' }));
}
