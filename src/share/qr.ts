import { encode } from 'uqr';

/** A QR code to draw: the side of its square in modules, quiet zone and all, and one path of strokes. */
export interface QrCode {
	size: number;
	path: string;
}

/** The quiet zone that readers need around the code. */
const BORDER = 4;

/** The modules of a QR code of a text, row by row, true where dark; `ecc` says how much of it may be damaged, and the code is finer for more. */
export function qrModules(text: string, ecc: 'L' | 'M' = 'M'): boolean[][] {
	return encode(text, { ecc, border: BORDER }).data;
}

/** The QR code of a text: each run of dark modules is a stroke one module wide, along the middle of its row. Throws where no code holds so much. */
export function qrCode(text: string, ecc?: 'L' | 'M'): QrCode {
	const rows = qrModules(text, ecc);
	let path = '';
	for (const [y, row] of rows.entries()) {
		let at: number | undefined;
		for (let x = 0; x < row.length; x++) {
			if (!row[x] || row[x - 1]) continue;
			let end = x;
			while (row[end]) end++;
			// The first stroke of a row is placed, the others follow from the end of the one before.
			path += at === undefined ? `M${x} ${y}.5h${end - x}` : `m${x - at} 0h${end - x}`;
			at = end;
		}
	}
	return { size: rows.length, path };
}
