import { wordFile } from '#documents/word/write.ts';
import type { DocumentFile } from '#downloads/document-files.ts';
import { chapterDocumentOf, planDocument, unitDocument } from '#downloads/text-documents.ts';

export async function documentBytes({ holds, layout, locale }: DocumentFile): Promise<Uint8Array<ArrayBuffer>> {
	const document =
		holds === 'whole' || holds === 'both'
			? await planDocument(locale)
			: 'chapter' in holds
				? await chapterDocumentOf(holds.chapter, locale)
				: await unitDocument(holds.unit, locale);
	return wordFile(document, layout);
}
