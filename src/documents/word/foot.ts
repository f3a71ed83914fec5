import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx';
import type { TextDocument } from '#documents/text-document.ts';
import type { WordLayout } from '#documents/word/layouts.ts';
import { styleOf } from '#documents/word/styles.ts';

/** The page number in the document's words, its placeholders as fields. */
function folioRuns(folio: string): TextRun[] {
	return folio
		.split(/(\{pages?\})/)
		.filter((piece) => piece !== '')
		.map((piece) => {
			if (piece === '{page}') return new TextRun({ children: [PageNumber.CURRENT] });
			return piece === '{pages}' ? new TextRun({ children: [PageNumber.TOTAL_PAGES] }) : new TextRun(piece);
		});
}

/** The page number between dashes, on the outer side of the sheet and one character in. */
const dashedFolio = (isEven: boolean) =>
	new Paragraph({
		style: styleOf('footer'),
		alignment: isEven ? AlignmentType.LEFT : AlignmentType.RIGHT,
		indent: { [isEven ? 'left' : 'right']: 280 },
		spacing: { line: 360, lineRule: LineRuleType.EXACT, after: 80 },
		children: [
			new TextRun({ children: ['\u2014 ', PageNumber.CURRENT, ' \u2014'], size: 28, color: '000000', font: '宋体' }),
		],
	});

/** The foot of each page: its number, and where the text comes from; of right and left pages where these differ. */
export function footersOf({ source, folio }: TextDocument, layout: WordLayout): Record<'default' | 'even', Footer> {
	const sourceLine = new Paragraph({ style: styleOf('footer'), children: [new TextRun(source)] });
	const centered = new Paragraph({
		style: styleOf('footer'),
		alignment: AlignmentType.CENTER,
		spacing: { after: 40 },
		children: folioRuns(folio),
	});
	const footer = (isEven: boolean) =>
		new Footer({ children: [layout.hasDashedFolio ? dashedFolio(isEven) : centered, sourceLine] });
	return { default: footer(false), even: footer(true) };
}
