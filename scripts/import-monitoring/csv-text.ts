import { FileFault } from './fault.ts';

const has = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, index) => bytes[index] === byte);

/** The text of bytes in an encoding, or undefined where they are not in it. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** The encoding of UTF-16 without a mark: text has a zero in every other byte of its Latin letters and commas. */
function utf16Of(bytes: Uint8Array): string | undefined {
	const zeros = [0, 0];
	for (const [index, byte] of bytes.subarray(0, 1000).entries())
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (even + odd < 8) return undefined;
	return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * The text of a CSV file as Excel and WPS write it: UTF-8 or UTF-16 by its mark or its bytes, else GBK (GB18030).
 * Throws a FileFault where it is no text.
 */
export function csvText(bytes: Uint8Array): string {
	const marked = has(bytes, 0xff, 0xfe) ? 'utf-16le' : has(bytes, 0xfe, 0xff) ? 'utf-16be' : utf16Of(bytes);
	const text = marked ? decoded(bytes, marked) : (decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030'));
	// biome-ignore lint/suspicious/noControlCharactersInRegex: what no text has is looked for
	if (text === undefined || /[\u0000-\u0008\u000E-\u001F\uFFFD]/.test(text))
		throw new FileFault('is neither a workbook nor text; expected .xlsx, or CSV in UTF-8, UTF-16 or GBK');
	return text;
}

/** What parts the cells of a CSV text: the mark that stands most often in its head. */
export function delimiterOf(text: string): string {
	const [head = ''] = text.split(/\r?\n/, 1);
	const [most = ','] = [',', '\t', ';'].sort((a, b) => head.split(b).length - head.split(a).length);
	return most;
}
