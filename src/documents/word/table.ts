import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx';
import type { TablePart } from '#documents/text-document.ts';
import type { WordLayout } from '#documents/word/layouts.ts';
import type { ParagraphWriter } from '#documents/word/paragraphs.ts';
import { styleOf } from '#documents/word/styles.ts';

/** How many Chinese characters would take the room of a text; letters take about half of one. */
const roomOf = (text: string) => Array.from(text).reduce((sum, each) => sum + (each > '\u2E80' ? 1 : 0.55), 0);

/** What a column counts for a text in it: less than twice as much for twice the words, but its longest word has room. */
function weightOf(text: string): number {
	const words = text.match(/[^\s\u2E80-\uFFFF]+/g) ?? [];
	return Math.max(5, ...words.map((word) => roomOf(word) * 1.5 + 1), Math.sqrt(Math.min(roomOf(text), 40)) * 3.2);
}

/** The widths of columns, by their texts. */
function columnWidths({ head, rows }: TablePart, width: number): number[] {
	const weights = head.map((text) => Math.min(weightOf(text), 8));
	for (const { cells } of rows) {
		// A row under a cell that goes over several begins in the second column.
		const first = head.length - cells.length;
		for (const [index, { pieces }] of cells.entries()) {
			const weight = weightOf(pieces.map(({ text }) => text).join(''));
			weights[first + index] = Math.max(weights[first + index] ?? 0, weight);
		}
	}
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => Math.floor((weight / total) * width));
}

/** A table, with its caption, if it has one, above it; its head is repeated on each page, and rows stay whole. */
export function tableOf(part: TablePart, layout: WordLayout, writer: ParagraphWriter): (Paragraph | Table)[] {
	const widths = columnWidths(part, layout.width);
	const cell = (column: number, children: Paragraph[], rows = 1) =>
		new TableCell({
			children,
			width: { size: widths[column] ?? 0, type: WidthType.DXA },
			verticalAlign: VerticalAlignTable.CENTER,
			margins: { left: 80, right: 80 },
			...(rows > 1 && { rowSpan: rows }),
		});
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: part.head.map((text, column) =>
			cell(column, [
				new Paragraph({
					style: styleOf('cell'),
					alignment: AlignmentType.CENTER,
					children: [new TextRun({ text, bold: true })],
				}),
			]),
		),
	});
	const rows = part.rows.map(({ address, cells }) => {
		const first = part.head.length - cells.length;
		// The bookmark of a row stands in its first cell that no other row has.
		const own = cells.findIndex(({ rows: over = 1 }) => over === 1);
		return new TableRow({
			cantSplit: true,
			children: cells.map(({ pieces, rows: over }, index) => {
				const runs = writer.runsOf(pieces);
				const children = index === own ? writer.bookmarked(address, runs) : runs;
				return cell(first + index, [new Paragraph({ style: styleOf('cell'), children })], over);
			}),
		});
	});
	return [
		...(part.caption
			? [
					new Paragraph({
						style: styleOf('caption'),
						children: writer.bookmarked(part.caption.address, writer.runsOf(part.caption.pieces)),
					}),
				]
			: []),
		new Table({
			rows: [head, ...rows],
			columnWidths: widths,
			width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
		}),
		new Paragraph({ style: styleOf('cell') }),
	];
}
