import type { DocumentPart, TextDocument } from '#documents/text-document.ts';
import { chapterOf, LEVELS } from '#downloads/document-parts.ts';
import { frameOf, notesOf } from '#downloads/text-documents.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { bilingualViews, type Pair } from '#model/bilingual.ts';
import type { MarkedPiece } from '#model/corrections.ts';
import { documentFacts } from '#model/document-facts.ts';
import { coverLines } from '#model/print-document.ts';

const noted = (pieces: readonly MarkedPiece[]) =>
	pieces.map(({ correction, ...piece }) => ({ ...piece, ...(correction && { correction: Number(correction.id) }) }));

/** A pair as two parts: the first has the address, the second says its language. */
function pairParts({ address, kind, sides }: Pair): DocumentPart[] {
	return sides.map(({ locale, number, pieces }, index): DocumentPart => {
		const text = { number, pieces: noted(pieces) };
		if (index > 0) return { kind: 'paragraph', role: 'translation', lang: locale, ...text };
		if (kind === 'h1' || kind === 'h2' || kind === 'h3')
			return { kind: 'heading', level: LEVELS[kind], address, ...text };
		return { kind: 'paragraph', role: kind === 'measure' ? 'measure' : 'text', address, ...text };
	});
}

/** The whole plan in two languages, block by block, that of `locale` first. */
export async function bilingualDocument(locale: Locale): Promise<TextDocument> {
	const t = translator(locale);
	const views = await bilingualViews(locale);
	return {
		...frameOf(locale, '/print/bilingual/'),
		title: t('bilingual.title', { chapter: t('plan.title') }),
		titleLines: await coverLines(locale),
		remarks: [t('frame.unofficial')],
		facts: documentFacts(locale),
		contentsTitle: t('print.contents'),
		sections: views.map(({ chapter, pairs }) => chapterOf(chapter, pairs.flatMap(pairParts))),
		notes: notesOf(
			views.flatMap(({ chapter }) => chapter.notes),
			locale,
		),
	};
}
