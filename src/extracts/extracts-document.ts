import type { DocumentPart, TextDocument } from '#documents/text-document.ts';
import type { ExtractsWords } from '#extracts/page-words.ts';
import type { PlaceText, ShownExtract } from '#extracts/plan-places.ts';

/** What the build knows of such a document: all but what the reader chose. */
export type DocumentFrame = Omit<TextDocument, 'sections' | 'day'>;

/** What stands in a document for each extract. */
export interface DocumentExtract extends ShownExtract {
	note: string | undefined;
}

/** The levels of headings, by how many numbers their addresses have. */
const LEVELS = [1, 2, 3] as const;

const paragraph = (role: 'trail' | 'remark', text: string): DocumentPart => ({
	kind: 'paragraph',
	role,
	pieces: [{ text }],
});

/** A text of a place as the plan has it: a heading of its level, a paragraph, or a row of a table under its heads. */
function textPart(
	{ address, number, text, cells }: PlaceText,
	texts: readonly PlaceText[],
	{ heads: head }: ExtractsWords,
): DocumentPart {
	const pieces = [{ text }];
	if (cells)
		return { kind: 'table', head, rows: [{ address, cells: cells.map((cell) => ({ pieces: [{ text: cell }] })) }] };
	if (isHeading(address, texts))
		return { kind: 'heading', level: LEVELS[address.split('.').length - 1] ?? 3, address, number, pieces };
	return { kind: 'paragraph', role: 'text', address, number, pieces };
}

function partsOf(extract: DocumentExtract, index: number, words: ExtractsWords, origin: string): DocumentPart[] {
	const { label, url, isGone, trail, texts, quote, note } = extract;
	const shown = quote?.found ? [] : texts;
	const head: DocumentPart = {
		kind: 'paragraph',
		role: 'trail',
		pieces: [{ text: [`${index + 1}.`, trail.join(' › ')].join(' ').trim() }],
		link: { text: label, url: new URL(url ?? '', origin).href },
	};
	return [
		isGone ? paragraph('trail', `${index + 1}. ${words('gone', { item: label })}`) : head,
		...shown.map((each) => textPart(each, texts, words)),
		...(quote && !quote.found ? [paragraph('remark', words.quoted(quote))] : []),
		...(quote
			? [{ kind: 'paragraph' as const, role: 'text' as const, pieces: [{ text: quote.text, lang: quote.lang }] }]
			: []),
		...(note ? [paragraph('remark', words('note') + words('colon') + note)] : []),
	];
}

/** Whether a text of several is the heading of the others. */
export const isHeading = (address: string, texts: readonly { address: string }[]): boolean =>
	texts.length > 1 && !address.includes('-');

/** The reader's extracts as a document, in their order; `day` is today, `origin` where the site is. */
export function extractsDocument(
	frame: DocumentFrame,
	extracts: readonly DocumentExtract[],
	words: ExtractsWords,
	{ day, origin }: { day: string; origin: string },
): TextDocument {
	const parts = extracts.flatMap((extract, index) => partsOf(extract, index, words, origin));
	return { ...frame, day, sections: [{ id: 'extracts', title: frame.title, isBody: true, parts }] };
}
