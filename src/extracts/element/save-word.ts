import { saveFile } from '#browser/save-file.ts';
import type { WordLayoutName } from '#documents/word/layouts.ts';
import { type DocumentExtract, type DocumentFrame, extractsDocument } from '#extracts/extracts-document.ts';
import type { ExtractsWords } from '#extracts/page-words.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes a Word file of extracts and hands it to the reader. What writes it is loaded now. Rejects where that does not load. */
export async function saveWord(
	frame: DocumentFrame,
	extracts: readonly DocumentExtract[],
	words: ExtractsWords,
	layout: WordLayoutName,
): Promise<void> {
	const { wordFile } = await import('#documents/word/write.ts');
	const now = new Date();
	// Swedish writes dates as ISO 8601 does.
	const day = new Intl.DateTimeFormat('sv-SE').format(now);
	const taken = words('day', { day: now.toLocaleDateString(frame.lang, { dateStyle: 'long' }) });
	const document = extractsDocument({ ...frame, remarks: [...frame.remarks, taken] }, extracts, words, {
		day,
		origin: location.href,
	});
	const bytes = await wordFile(document, layout);
	saveFile(`extracts.${frame.lang}.docx`, bytes, TYPE);
}
