import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Feature, type Sheet } from 'write-excel-file/node';
import {
	getCellAddress,
	getOrderOfSiblings,
	insertElementMarkupAccordingToOrderOfSiblings,
	sanitizeTextContent,
} from 'write-excel-file/utility';
import { plan } from '#schemas/plan.ts';

/** The day that the archive's entries carry: the plan's, so that two builds are the same bytes. */
const PACKED = `${plan.dated.value}T00:00:00`;

/** What write-excel-file may hand files over as; it does not export its own name for that. */
type FileContent = Stream | Buffer | Blob;

/** Cells that take what a list has: texts, or the cells of another sheet (`'Sources'!$A$3:$A$40`). */
export interface Choice {
	/** `D3:D40`; several with a blank between them. */
	cells: string;
	list: readonly string[] | string;
}

/** `C` of the third column, 2. */
export const columnLetter = (index: number) => getCellAddress(0, index).replace(/\d+$/, '');

/** A sheet, with its drop-down lists, and whether its first row is hidden. */
export type SheetWithChoices = Sheet<FileContent> & { choices?: readonly Choice[]; hidesFirstRow?: boolean };

/** A list within a file may have so many characters. */
const LONGEST = 255;

function choiceMarkup({ cells, list }: Choice): string {
	const written = typeof list === 'string' ? list : `"${list.join(',')}"`;
	if (typeof list !== 'string' && written.length - 2 > LONGEST)
		throw new Error(`a drop-down list has ${written.length - 2} characters; expected at most ${LONGEST}: ${list[0]} …`);
	return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>${sanitizeTextContent(written)}</formula1></dataValidation>`;
}

/** What write-excel-file has no word for: drop-down lists, and a first row that is hidden. */
const choicesOf = (sheets: readonly SheetWithChoices[]): Feature<FileContent> => ({
	files: {
		transform: {
			'xl/worksheets/sheet{id}.xml': {
				transform: (xml, _, { sheetIndex }) => {
					const choices = sheets[sheetIndex]?.choices ?? [];
					if (choices.length === 0) return xml;
					const markup = `<dataValidations count="${choices.length}">${choices.map(choiceMarkup).join('')}</dataValidations>`;
					const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
					return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
				},
				transformElementAttributes: (tag, attributes, index, options) =>
					tag === 'row' && index === 0 && (options as SheetWithChoices).hidesFirstRow
						? { ...attributes, hidden: 1 }
						: attributes,
			},
		},
	},
});

/** An Excel file of sheets, the same bytes each time. */
export async function excelFile(sheets: readonly SheetWithChoices[]): Promise<Uint8Array<ArrayBuffer>> {
	const file = await writeExcelFile([...sheets], { features: [choicesOf(sheets)] });
	const parts = unzipSync(new Uint8Array(await file.toBuffer()));
	return new Uint8Array(zipSync(parts, { mtime: PACKED, level: 9 }));
}
