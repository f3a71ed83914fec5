import { type Locale, localeOfKey, locales, publishedLocales } from '#i18n/locales.ts';
import type { Address } from '#markdown/address.ts';
import { chapterNumber, chapterSlugs, chapterWith } from '#markdown/chapters.ts';
import { ownPageSlugs } from '#markdown/site-pages.ts';
import { projectSlugs } from '#schemas/names.ts';

/** What the path of a content file says about it. */
export interface ContentFile {
	locale: Locale;
	collection: 'chapters' | 'projects' | 'pages';
	slug: string;
	/** The address that the file's own text hangs under: `4` for a chapter, `5.2` for a project; none for a page of the site's own words. */
	address: Address | undefined;
}

const PATTERN = /(?:^|\/)content\/([a-z]+)\/(chapters|projects|pages)\/(?:(\d{2,3})-)?([a-z0-9-]+)\.mdx$/;

/**
 * Reads a content file's path, e.g. `content/zh/chapters/04-tasks.mdx`.
 * Throws an Error with one line where the path is not of the site's layout:
 * an unknown language, a chapter or project that the data does not list, a
 * chapter number that is not the chapter's own.
 */
export function contentFile(path: string): ContentFile {
	const [, key = '', collection, number, slug = ''] = PATTERN.exec(path.replaceAll('\\', '/')) ?? [];
	const locale = localeOfKey(key);
	if (!locale || !collection) {
		throw new Error(
			`not a content file: expected content/<${publishedLocales.map((each) => locales[each].key).join('|')}>/<chapters|projects|pages>/<name>.mdx`,
		);
	}
	if (collection === 'chapters') {
		const chapter = chapterSlugs.find((each) => each === slug);
		if (!chapter) throw new Error(`unknown chapter “${slug}”: expected one of ${chapterSlugs.join(', ')}`);
		const own = String(chapterNumber(chapter));
		if (number !== own.padStart(2, '0')) {
			throw new Error(
				`chapter “${slug}” has number ${own}: expected the file name ${own.padStart(2, '0')}-${slug}.mdx`,
			);
		}
		return { locale, collection, slug, address: own };
	}
	if (collection === 'projects') {
		const index = projectSlugs.indexOf(slug);
		if (index < 0) throw new Error(`unknown project “${slug}”: expected one of ${projectSlugs.join(', ')}`);
		const chapter = chapterWith('projects');
		if (!chapter)
			throw new Error('the plan has no chapter of projects: expected one with that role in src/data/plan.ts');
		return { locale, collection, slug, address: `${chapterNumber(chapter)}.${index + 1}` };
	}
	if (!(ownPageSlugs as readonly string[]).includes(slug) || number)
		throw new Error(`unknown page “${slug}”: expected one of ${ownPageSlugs.join(', ')}`);
	return { locale, collection: 'pages', slug, address: undefined };
}
