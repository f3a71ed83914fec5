import { encode } from 'uqr';

/** A QR code to draw: the side of its square in modules, quiet zone and all, and one path of strokes. */
export interface QrCode {
	size: number;
	path: string;
}

/** The quiet zone that readers need around the code. */
const BORDER = 4;

/** The modules of a QR code of a text, row by row, true where dark. */
export function qrModules(text: string): boolean[][] {
	return encode(text, { ecc: 'M', border: BORDER }).data;
}

/** The QR code of a text: each run of dark modules is a stroke one module wide, along the middle of its row. */
export function qrCode(text: string): QrCode {
	const rows = qrModules(text);
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
