import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { defaultLocale, type Locale, locales, otherLocales } from '#i18n/locales.ts';
import type { FoundBlock } from '../../scripts/content-checks/blocks.ts';

export const DIST = 'dist';

/** The first part of a URL path, where it is the prefix of a translation. */
const translations = new Map(otherLocales(defaultLocale).map((locale) => [locales[locale].prefix, locale]));
const firstPart = (path: string) => path.split('/')[1] ?? '';

/** The locale of a page by its URL path. */
export const localeOf = (path: string): Locale => translations.get(firstPart(path)) ?? defaultLocale;

/** The path of a page in the default language. */
export const ownPath = (path: string): string =>
	translations.has(firstPart(path)) ? path.slice(firstPart(path).length + 1) : path;

/** The URL path of a page in a language, by its path in the default one. */
export const pathIn = (locale: Locale, path: string): string =>
	(locales[locale].prefix ? `/${locales[locale].prefix}` : '') + path;

/** The paths of all built pages, as URLs: `/`, `/about/`, `/404.html`. */
export function pagePaths(): string[] {
	return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
		.sort();
}

/** The pages of a built site in all languages: the file of each, and its path in the default language; error pages are no pages. */
export function builtPages(dist = DIST): { file: string; path: string }[] {
	return readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.html') && !/\b404(?:\/index)?\.html$/.test(file))
		.map((file) => ({ file, path: ownPath(`/${file.replace(/index\.html$/, '')}`) }));
}

/** A built page by its URL path. */
export function readPage(path: string): CheerioAPI {
	return load(readFileSync(join(DIST, path, path.endsWith('/') ? 'index.html' : ''), 'utf8'));
}

/** The values of an attribute on a page, of the elements chosen, in order. */
export const valuesOf = ($: CheerioAPI, selector: string, attribute: string): string[] =>
	$(selector)
		.toArray()
		.map((element) => $(element).attr(attribute) ?? '');

/** The words of the elements chosen, in order. */
export const wordsOf = ($: CheerioAPI, selector: string): string[] =>
	$(selector)
		.toArray()
		.map((element) => $(element).text());

/** The addressed places of a page in reading order, with the plan's own words alone, and the number before them. */
export function pageBlocks($: CheerioAPI, file: string): FoundBlock[] {
	const numbers = new Map(
		$('[id] .number')
			.toArray()
			.map((number) => [$(number).closest('[id]:not([id^="name-"])').attr('id'), $(number).text()]),
	);
	$('[data-aside]').remove();
	return $('article [id], article tr[id]')
		.toArray()
		.filter(({ attribs }) => /^(\d|notice-|colophon-|indicator-)/.test(attribs.id ?? ''))
		.map((element) => ({
			address: element.attribs.id ?? '',
			number: numbers.get(element.attribs.id) ?? '',
			text:
				element.name === 'tr'
					? $(element)
							.find('td,th')
							.toArray()
							.map((cell) => $(cell).text().trim())
							.join('|')
					: $(element).text().trim(),
			file,
			line: undefined,
		}));
}
