import { epubFile } from '#documents/epub/write.ts';
import type { TextDocument } from '#documents/text-document.ts';
import { wordFile } from '#documents/word/write.ts';
import { bilingualDocument } from '#downloads/bilingual-document.ts';
import { type DocumentFile, documentFiles, type Holds } from '#downloads/document-files.ts';
import { chapterDocument, planDocument } from '#downloads/text-documents.ts';
import { unitDocument } from '#downloads/unit-document.ts';
import { formatBytes } from '#i18n/format.ts';
import { type Locale, pairLocale } from '#i18n/locales.ts';
import { languageName, translator } from '#i18n/translate.ts';
import { perBuild } from '#markdown/per-build.ts';
import { basePath } from '#markdown/urls.ts';

/** What a file holds as a document, in the file's language. */
function documentOf({ holds, locale }: DocumentFile): Promise<TextDocument> {
	if (holds === 'whole') return planDocument(locale);
	if (holds === 'both') return bilingualDocument(locale);
	return 'chapter' in holds ? chapterDocument(holds.chapter, locale) : unitDocument(holds.unit, locale);
}

function book(document: TextDocument, { holds, locale }: DocumentFile): Uint8Array<ArrayBuffer> {
	const t = translator(locale);
	const other = holds === 'both' ? pairLocale(locale) : undefined;
	const words = {
		contents: t('print.contents'),
		places: t('documents.places'),
		landmarks: t('documents.landmarks'),
		titlePage: t('documents.titlePage'),
		text: t('documents.text'),
		accessibility: t('documents.accessibility'),
	};
	return epubFile(document, words, [locale, ...(other ? [other] : [])]);
}

/** The bytes of a file by its name: pages say its size before it is written. Throws an Error where there is no such file. */
export const documentBytes = perBuild(async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
	const file = documentFiles.find((each) => each.name === name);
	if (!file) throw new Error(`no document “${name}”`);
	const document = await documentOf(file);
	return file.layout ? wordFile(document, file.layout) : book(document, file);
});

/** A line of links to files of one kind. */
export interface DocumentLinks {
	label: string;
	links: { href: string; text: string; size: string }[];
}

/** What a page in `locale` offers of a text: Word in two layouts, and of the whole plan a book and a book in two languages. */
export async function documentLinks(holds: Exclude<Holds, 'both'>, locale: Locale): Promise<DocumentLinks[]> {
	const t = translator(locale);
	const isHeld = (each: Holds) =>
		JSON.stringify(each) === JSON.stringify(holds) || (holds === 'whole' && each === 'both');
	const files = documentFiles.filter((file) => file.locale === locale && isHeld(file.holds));
	const linksOf = (chosen: readonly DocumentFile[], textOf: (file: DocumentFile) => string) =>
		Promise.all(
			chosen.map(async (file) => ({
				href: `${basePath}downloads/${file.name}`,
				text: textOf(file),
				size: formatBytes((await documentBytes(file.name)).length, locale),
			})),
		);
	const lines = [
		{
			label: t('documents.word'),
			links: await linksOf(
				files.filter(({ layout }) => layout),
				({ layout = 'plain' }) => t(`documents.${layout}`),
			),
		},
		{
			label: t('documents.book'),
			links: await linksOf(
				files.filter(({ layout }) => !layout),
				(file) => (file.holds === 'both' ? t('print.languageBoth') : languageName(locale, locale)),
			),
		},
	];
	return lines.filter(({ links }) => links.length > 0);
}
