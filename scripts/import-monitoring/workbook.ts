import { type CellObject, type Range, read, utils } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { FileFault } from './fault.ts';
import { zipParts } from './zip-parts.ts';

/** How many sheets and rows a workbook may have. */
const MOST = { sheets: 20, rows: 5000 } as const;

/** A sheet as it is read: its cells by row and column, both from 0, and what is merged. */
export interface ReadSheet {
	name: string;
	rows: ReadonlyMap<number, ReadonlyMap<number, CellObject>>;
	merged: readonly Range[];
	/** Whether its days count from 1904, as old Macs have them. */
	from1904: boolean;
}

/** Refuses an archive that is no plain workbook. */
function refuseOthers(parts: ReadonlyMap<string, Uint8Array>): void {
	const names = [...parts.keys()];
	const types = new TextDecoder().decode(parts.get('[Content_Types].xml'));
	if (
		names.some((name) => /vbaProject|macrosheets\//i.test(name)) ||
		/<Override(?=[^>]*\/xl\/workbook\.xml)[^>]*macroEnabled/i.test(types)
	)
		throw new FileFault('holds macros; expected a workbook without, saved as .xlsx');
	if (names.includes('xl/workbook.bin')) throw new FileFault('is a binary workbook (.xlsb); expected .xlsx');
	if (!names.includes('xl/workbook.xml')) throw new FileFault('is no workbook, but another archive; expected .xlsx');
}

function rowsOf(sheet: Readonly<Record<string, CellObject>>, name: string): ReadSheet['rows'] {
	const rows = new Map<number, Map<number, CellObject>>();
	for (const [address, cell] of Object.entries(sheet)) {
		// A cell that is styled, and has neither value nor formula, says nothing.
		if (address.startsWith('!') || (cell.t === 'z' && cell.f === undefined)) continue;
		const { r, c } = utils.decode_cell(address);
		if (r >= MOST.rows) throw new FileFault(`sheet “${name}” has a row ${r + 1}; expected at most ${MOST.rows} rows`);
		rows.set(r, (rows.get(r) ?? new Map()).set(c, cell));
	}
	return rows;
}

/** The sheets of an .xlsx. Throws a FileFault with one line where it is none, or may not be read. */
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
	const parts = zipParts(bytes);
	refuseOthers(parts);
	const texts = Object.fromEntries([...parts].filter(([name]) => /\.(?:xml|rels)$/.test(name)));
	try {
		const book = read(zipSync(texts, { level: 0 }), {
			type: 'array',
			cellNF: true,
			cellFormula: true,
			sheetStubs: true,
		});
		if (book.SheetNames.length > MOST.sheets)
			throw new FileFault(`has ${book.SheetNames.length} sheets; expected at most ${MOST.sheets}`);
		return book.SheetNames.map((name) => {
			const sheet = book.Sheets[name] ?? {};
			const from1904 = book.Workbook?.WBProps?.date1904 ?? false;
			return { name, rows: rowsOf(sheet, name), merged: sheet['!merges'] ?? [], from1904 };
		});
	} catch (error) {
		if (error instanceof FileFault) throw error;
		throw new FileFault(`is damaged: ${error instanceof Error ? error.message : error}; expected a whole .xlsx`);
	}
}
