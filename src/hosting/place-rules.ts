import { defaultLocale, locales, otherLocales } from '#i18n/locales.ts';
import { placeWords } from '#locales/place-words.ts';
import { seriesNames } from '#markdown/address.ts';
import { chapterSlugs, chapterWith, firstChapter } from '#markdown/chapters.ts';
import { hasPage } from '#markdown/site-pages.ts';
import { pagePathOf } from '#markdown/urls.ts';

/** The folders that a path may begin with, one a language; none for the plan's own. */
export const languageFolders = [
	'',
	...otherLocales(defaultLocale).map((locale) => `${locales[locale].prefix}/`),
] as const;

/** What an indicator is called in each language, before its number. */
export const indicatorNames = placeWords.map(({ indicator }) => indicator.split('|')[0] ?? '');

/** What sticks to links: signs, and text that is no Latin letter or digit. Servers read bytes, none of which is one of these. */
const STUCK = '[^\\w-]*';
/** A chapter’s number alone is one before signs only, not before words. */
const SIGNS = '[/.,;:!?)]*';

/** A path that names a place, behind the site's folder: a regular expression, and where it leads, with what `$plan_…` was found. */
export interface PlaceRule {
	pattern: string;
	target: string;
}

/** How paths that name a place begin. */
export const placeBeginnings = `(?:\\d|(?:${[...new Set([...indicatorNames, ...seriesNames])].join('|')})-?\\d)`;

/**
 * Paths such as `/4.1.2`, `/en/4.1.2` and `/指标10` with where they lead, for
 * servers that take regular expressions, by chapters: which sections a chapter has, its page knows.
 */
export function placeRules(): PlaceRule[] {
	const folder = `(?<plan_folder>(?:${languageFolders.filter(Boolean).join('|')})?)`;
	const rule = (place: string, target: string, stuck = STUCK): PlaceRule => ({
		pattern: `${folder}${place}${stuck}`,
		target: `\${plan_folder}${target.replace(/^\//, '')}`,
	});
	const holder = { notice: 'preface', colophon: 'imprint' } as const;
	return [
		...chapterSlugs.flatMap((slug, at) => {
			const number = at + firstChapter;
			const page = `/chapters/${slug}/`;
			return [
				rule(`${number}`, page, SIGNS),
				rule(`(?<plan_address>${number}(?:(?:\\.\\d+){1,2}(?:-\\d+)?|-\\d+))`, `${page}#$plan_address`),
			];
		}),
		...(hasPage('/indicators/')
			? [rule(`(?:${indicatorNames.join('|')})-?0*(?<plan_number>\\d{1,3})`, '/indicators/$plan_number/')]
			: []),
		...(['notice', 'colophon'] as const)
			.filter((series) => chapterWith(holder[series]))
			.map((series) => rule(`(?<plan_address>${series}-\\d+)`, `${pagePathOf(`${series}-1`)}#$plan_address`)),
	];
}
