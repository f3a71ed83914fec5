import {
	Bookmark,
	FootnoteReferenceRun,
	HeadingLevel,
	type IRunOptions,
	Paragraph,
	type ParagraphChild,
	SimpleField,
	TextRun,
} from 'docx';
import type { HeadingPart, NotedPiece, ParagraphPart, TextDocument } from '#documents/text-document.ts';
import { bookmarkOf } from '#documents/word/bookmark.ts';
import { styleOf } from '#documents/word/styles.ts';
import type { Address } from '#markdown/address.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Turns the parts of one document into Word's: it knows which bookmarks there are and which notes have been set. */
export function paragraphWriter({ lang, script, notes }: TextDocument) {
	const marked = new Set<Address>();
	const set: number[] = [];

	/** Marks that both scripts have, such as quotation marks, take the font of Chinese characters in Chinese. */
	const eastAsian = { font: { hint: 'eastAsia' } };
	const own: IRunOptions = script === 'han' ? eastAsian : {};
	const runOptions = (language = lang): IRunOptions =>
		language === lang
			? own
			: language.startsWith('zh')
				? { ...eastAsian, language: { eastAsia: language } }
				: { language: { value: language } };

	function runsOf(pieces: readonly NotedPiece[], language?: string): ParagraphChild[] {
		return pieces.flatMap(({ text, lang: other, correction, found }) => {
			const run = text && new TextRun({ ...runOptions(other ?? language), ...(found && { bold: true }), text });
			const isKnown = correction !== undefined && notes.some(({ number }) => number === correction);
			if (isKnown && !set.includes(correction)) set.push(correction);
			return [...(run ? [run] : []), ...(isKnown ? [new FootnoteReferenceRun(set.indexOf(correction) + 1)] : [])];
		});
	}

	/** Content with the bookmark of its address around it; a place that stands twice has it where it stands first. */
	function bookmarked(address: Address | undefined, children: readonly ParagraphChild[]): ParagraphChild[] {
		if (address === undefined || marked.has(address)) return [...children];
		marked.add(address);
		return [new Bookmark({ id: bookmarkOf(address), children })];
	}

	const numberRun = (number: string | undefined, language?: string) =>
		number ? [new TextRun({ ...runOptions(language), text: number })] : [];

	return {
		runsOf,
		bookmarked,
		/** The notes that were set so far, in their order: Word numbers them from 1. */
		setNotes: (): readonly number[] => set,
		heading: ({ level, address, number, lang: language, pieces }: HeadingPart, beginsPage: boolean) =>
			new Paragraph({
				heading: LEVELS[level],
				pageBreakBefore: beginsPage,
				children: bookmarked(address, [...numberRun(number, language), ...runsOf(pieces, language)]),
			}),
		paragraph: ({ role, address, number, lang: language, pieces, link }: ParagraphPart) =>
			new Paragraph({
				style: styleOf(role),
				children: [
					...bookmarked(address, [...numberRun(number, language), ...runsOf(pieces, language)]),
					...(link ? [new TextRun(' '), new SimpleField(`HYPERLINK "${link.url}"`, link.text)] : []),
				],
			}),
	};
}

export type ParagraphWriter = ReturnType<typeof paragraphWriter>;
