import type { WordLayoutName } from '#documents/word/layouts.ts';
import { type Locale, locales, pairLocale, publishedLocales } from '#i18n/locales.ts';
import { chapterNumber, chapterSlugs } from '#markdown/chapters.ts';
import { type UnitId, units } from '#schemas/names.ts';
import { plan } from '#schemas/plan.ts';

/** What a file holds: the whole plan, the whole plan with another language in pairs, a chapter, the sheet of a unit. */
export type Holds = 'whole' | 'both' | { chapter: string } | { unit: UnitId };

/** A Word or EPUB file under `/downloads/`. */
export interface DocumentFile {
	name: string;
	locale: Locale;
	holds: Holds;
	/** How it is set, where it is a Word file. */
	layout?: WordLayoutName;
}

const nameOf = (locale: Locale, rest: string) => `${plan.fileName}-${locales[locale].key}${rest}`;

/** The two Word files of what a file holds, by how their names go on. */
const inLayouts = (locale: Locale, holds: Holds, rest: string): DocumentFile[] => [
	{ name: nameOf(locale, `${rest}.docx`), locale, holds, layout: 'plain' },
	{ name: nameOf(locale, `${rest}-official.docx`), locale, holds, layout: 'official' },
];

function filesOf(locale: Locale): DocumentFile[] {
	const other = pairLocale(locale);
	return [
		...inLayouts(locale, 'whole', ''),
		{ name: nameOf(locale, '.epub'), locale, holds: 'whole' },
		...(other ? [{ name: nameOf(locale, `-${locales[other].key}.epub`), locale, holds: 'both' as const }] : []),
		...chapterSlugs.flatMap((chapter) => inLayouts(locale, { chapter }, `-${chapterNumber(chapter)}-${chapter}`)),
		...(Object.keys(units) as UnitId[]).flatMap((unit) => inLayouts(locale, { unit }, `-unit-${unit}`)),
	];
}

/** Every Word and EPUB file: the whole plan, each chapter and each unit's sheet in two layouts, the plan as a book alone and in pairs; in every language. */
export const documentFiles: readonly DocumentFile[] = publishedLocales.flatMap(filesOf);

/** The route parameters of the files with an ending (`docx`), for getStaticPaths. */
export const documentPaths = (ending: string) => () =>
	documentFiles
		.filter(({ name }) => name.endsWith(`.${ending}`))
		.map((file) => ({ params: { file: file.name.slice(0, -ending.length - 1) } }));
