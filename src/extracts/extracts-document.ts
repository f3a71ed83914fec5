import type { DocumentPart, TextDocument } from '#documents/text-document.ts';
import type { ExtractsWords } from '#extracts/page-words.ts';
import type { ShownExtract } from '#extracts/plan-places.ts';

/** What the build knows of such a document: all but what the reader chose. */
export type DocumentFrame = Omit<TextDocument, 'sections' | 'day'>;

/** What stands in a document for each extract. */
export interface DocumentExtract extends ShownExtract {
	note: string | undefined;
}

const paragraph = (role: 'trail' | 'quotation' | 'remark', text: string): DocumentPart => ({
	kind: 'paragraph',
	role,
	pieces: [{ text }],
});

function partsOf(extract: DocumentExtract, index: number, words: ExtractsWords, origin: string): DocumentPart[] {
	const { label, url, trail, texts, quote, note } = extract;
	const shown = quote?.found ? [] : texts;
	const head: DocumentPart = {
		kind: 'paragraph',
		role: 'trail',
		pieces: [{ text: [`${index + 1}.`, trail.join(' › ')].join(' ').trim() }],
		link: { text: label, url: new URL(url ?? '', origin).href },
	};
	return [
		url === undefined ? paragraph('trail', `${index + 1}. ${words('gone', { item: label })}`) : head,
		...shown.map(
			({ address, number, text }): DocumentPart => ({
				kind: 'paragraph',
				role: 'quotation',
				address,
				pieces: [
					{
						text: /^indicator-/.test(address) ? text : number + text,
						...(isHeading(address, texts) && { found: true }),
					},
				],
			}),
		),
		...(quote && !quote.found ? [paragraph('remark', words.quoted(quote))] : []),
		...(quote
			? [{ kind: 'paragraph', role: 'quotation', pieces: [{ text: quote.text, lang: quote.lang }] } as DocumentPart]
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
