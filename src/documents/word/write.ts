import {
	type FileChild,
	HeadingLevel,
	LeaderType,
	Packer,
	Paragraph,
	TableOfContents,
	TextRun,
	Document as WordDocument,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { TextDocument } from '#documents/text-document.ts';
import { footersOf } from '#documents/word/foot.ts';
import { FONT_FALLBACKS, type WordLayout, type WordLayoutName, wordLayouts } from '#documents/word/layouts.ts';
import { type ParagraphWriter, paragraphWriter } from '#documents/word/paragraphs.ts';
import { styleOf, stylesOf } from '#documents/word/styles.ts';
import { tableOf } from '#documents/word/table.ts';

/** The fonts by their names, with the names of what may take their place. */
const fontTable = Object.entries(FONT_FALLBACKS)
	.map(([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/></w:font>`)
	.join('');

/** Numbers in the order in which their names come up. */
function counter(): (name: string) => number {
	const known = new Map<string, number>();
	return (name) => {
		const number = known.get(name) ?? known.size + 1;
		known.set(name, number);
		return number;
	};
}

/** What the library counts on from file to file, and the moment it wrote them, made the same each time; the fonts, of which it writes only those it is given whole. */
function steady(parts: Record<string, Uint8Array>, { day }: TextDocument): Record<string, Uint8Array> {
	const edit = (name: string, change: (xml: string) => string) => {
		const part = parts[name];
		if (!part) throw new Error(`the Word file has no ${name}; expected that its library writes it`);
		parts[name] = strToU8(change(strFromU8(part)));
	};
	const [idOf, entryOf] = [counter(), counter()];
	edit('docProps/core.xml', (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`));
	edit('word/document.xml', (xml) =>
		xml
			.replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(-?\d+)/g, (_, before: string, id: string) => before + idOf(id))
			.replace(/\b_Toc(\d+)/g, (_, entry: string) => `_Toc${entryOf(entry)}`),
	);
	edit('word/fontTable.xml', (xml) => xml.replace(/(<w:fonts[^>]*?)(?:\/>|>.*)$/s, `$1>${fontTable}</w:fonts>`));
	return parts;
}

/** What stands before the text: title, remarks, and in a layout with a cover facts and contents. */
function opening(document: TextDocument, layout: WordLayout): FileChild[] {
	const { titleLines, remarks, facts, contentsTitle, script } = document;
	const title = titleLines.map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) }));
	const line = (text: string) =>
		new Paragraph({
			style: styleOf('remark'),
			children: [new TextRun({ text, ...(script === 'han' && { font: { hint: 'eastAsia' } }) })],
		});
	return [
		...(title.length > 0 ? [new Paragraph({ heading: HeadingLevel.TITLE, children: title })] : []),
		...remarks.map(line),
		...(layout.hasCover ? facts.map(({ term, value }) => line(`${term}\u3000${value}`)) : []),
		...(layout.hasCover && contentsTitle !== undefined
			? [
					new Paragraph({ style: styleOf('caption'), text: contentsTitle }),
					new TableOfContents(contentsTitle, {
						hyperlink: true,
						headingStyleRange: '1-2',
						// Nothing leads to page numbers that only the program can fill in; it is not asked to at once.
						tabLeader: LeaderType.NONE,
						beginDirty: false,
					}),
				]
			: []),
	];
}

/** The text, section by section. */
function body({ sections, contentsTitle }: TextDocument, layout: WordLayout, writer: ParagraphWriter): FileChild[] {
	const inPages = layout.hasCover && contentsTitle !== undefined;
	return sections.flatMap(({ parts }) =>
		parts.flatMap((part, index): FileChild[] => {
			if (part.kind === 'heading') return [writer.heading(part, inPages && index === 0)];
			return part.kind === 'paragraph' ? [writer.paragraph(part)] : tableOf(part, layout, writer);
		}),
	);
}

/** The document as a Word file (OOXML), the same bytes for the same document. Runs in browsers too. */
export async function wordFile(
	document: TextDocument,
	layoutName: WordLayoutName = 'plain',
): Promise<Uint8Array<ArrayBuffer>> {
	const layout: WordLayout = wordLayouts[layoutName];
	const writer = paragraphWriter(document);
	const children = [...opening(document, layout), ...body(document, layout, writer)];
	const notes = writer.setNotes().map((number) => document.notes.find((note) => note.number === number));
	const footnotes = notes.map((note, index) => [
		index + 1,
		{
			children: [
				new Paragraph({
					style: 'FootnoteText',
					children: writer.runsOf([{ text: ` ${note?.label}` }, ...(note?.pieces ?? [])]),
				}),
			],
		},
	]);
	const { margin, hasDashedFolio } = layout;
	const word = new WordDocument({
		title: document.title,
		creator: document.issuer,
		lastModifiedBy: document.url,
		description: document.source,
		styles: stylesOf(layout, document),
		footnotes: Object.fromEntries(footnotes),
		compatibility: { version: 15 },
		evenAndOddHeaderAndFooters: hasDashedFolio,
		sections: [
			{
				properties: {
					page: { size: { width: 11906, height: 16838 }, margin: { ...margin, header: 850, gutter: 0 } },
				},
				footers: footersOf(document, layout),
				children,
			},
		],
	});
	const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(word)));
	return new Uint8Array(zipSync(steady(parts, document), { mtime: `${document.day}T00:00:00`, level: 9 }));
}
