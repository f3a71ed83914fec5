import { decodePDFRawStream, PDFDict, type PDFDocument, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';

/**
 * Characters that share a glyph with another one, each followed by the one the
 * text means. A browser that writes a PDF names a glyph by the first character
 * that has it: the radical ⻔ instead of 门, so that 部门 cannot be found or
 * copied. From Unicode's EquivalentUnifiedIdeograph for the CJK Radicals
 * Supplement; the Kangxi radicals follow from NFKC, but for 户, whose traditional
 * form NFKC gives. The last pair is a dash.
 */
const MEANT = new Map<number, number>([
	[0x2e81, 0x5382],
	[0x2e84, 0x4e59],
	[0x2e88, 0x5200],
	[0x2e8a, 0x535c],
	[0x2e8c, 0x5c0f],
	[0x2e92, 0x5df3],
	[0x2e93, 0x5e7a],
	[0x2e97, 0x5fc3],
	[0x2e9c, 0x65e5],
	[0x2e9d, 0x6708],
	[0x2e9f, 0x6bcd],
	[0x2ea0, 0x6c11],
	[0x2ea7, 0x725b],
	[0x2ea9, 0x738b],
	[0x2eab, 0x76ee],
	[0x2eac, 0x793a],
	[0x2eae, 0x7af9],
	[0x2eb6, 0x7f8a],
	[0x2ebc, 0x8089],
	[0x2ebd, 0x81fc],
	[0x2ec1, 0x864e],
	[0x2ec4, 0x897f],
	[0x2ec5, 0x89c1],
	[0x2ec6, 0x89d2],
	[0x2ec9, 0x8d1d],
	[0x2eca, 0x8db3],
	[0x2ecb, 0x8f66],
	[0x2ecf, 0x9091],
	[0x2ed1, 0x9577],
	[0x2ed3, 0x957f],
	[0x2ed4, 0x95e8],
	[0x2ed7, 0x96e8],
	[0x2ed8, 0x9752],
	[0x2ed9, 0x97e6],
	[0x2eda, 0x9875],
	[0x2edb, 0x98ce],
	[0x2edc, 0x98de],
	[0x2edd, 0x98df],
	[0x2ee1, 0x9996],
	[0x2ee2, 0x9a6c],
	[0x2ee3, 0x9aa8],
	[0x2ee4, 0x9b3c],
	[0x2ee5, 0x9c7c],
	[0x2ee6, 0x9e1f],
	[0x2ee7, 0x5364],
	[0x2ee8, 0x9ea6],
	[0x2ee9, 0x9ec4],
	[0x2eec, 0x9f50],
	[0x2eee, 0x9f7f],
	[0x2ef0, 0x9f99],
	[0x2ef3, 0x9f9f],
	[0x2f3e, 0x6237],
	[0x2012, 0x2013],
]);

/** The character that is meant by one that shares its glyph. */
function meant(character: number): number {
	const isKangxi = character >= 0x2f00 && character <= 0x2fdf;
	return (
		MEANT.get(character) ??
		(isKangxi ? (String.fromCodePoint(character).normalize('NFKC').codePointAt(0) ?? 0) : character)
	);
}

/** A text read from a PDF as the browser wrote it, with each character as the one meant. */
export const asMeant = (text: string): string =>
	Array.from(text, (character) => String.fromCodePoint(meant(character.codePointAt(0) ?? 0))).join('');

const hex = (value: number) => value.toString(16).toUpperCase().padStart(4, '0');

/** The character map of a font with each character as the one meant; undefined where nothing changes. */
export function mendedMap(map: string): string | undefined {
	let mended = false;
	const target = (text: string) => {
		const found = Number.parseInt(text, 16);
		const right = text.length === 4 ? meant(found) : found;
		mended ||= right !== found;
		return text.length === 4 ? hex(right) : text;
	};
	const result = map.replace(/beginbf(char|range)\n([\s\S]*?)endbf\1/g, (block, kind: string, lines: string) => {
		if (kind === 'char')
			return block.replace(
				/(<[0-9A-Fa-f]+>\s*)<([0-9A-Fa-f]+)>/g,
				(_, code: string, text: string) => `${code}<${target(text)}>`,
			);
		const ranges = [...lines.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)].map(
			([, first = '', last = '', text = '']) => {
				const length = Number.parseInt(last, 16) - Number.parseInt(first, 16) + 1;
				const start = Number.parseInt(text, 16);
				const each = Array.from({ length }, (_, step) => `<${target(hex(start + step))}>`);
				// A range whose characters do not follow one another is written as a list.
				return `<${first}> <${last}> [${each.join(' ')}]\n`;
			},
		);
		return `beginbfrange\n${ranges.join('')}endbfrange`;
	});
	return mended ? result : undefined;
}

/** The Chinese characters that a character map names. */
function chineseIn(map: string): string[] {
	const named = Array.from(map.matchAll(/[<\s]([0-9A-Fa-f]{4})>/g), ([, text = '']) =>
		String.fromCodePoint(Number.parseInt(text, 16)),
	);
	return named.filter((character) => /\p{Script=Han}/u.test(character));
}

/**
 * Lets every font of a PDF name the characters that are meant. `text` is what
 * was printed; throws an Error that names a Chinese character it does not have,
 * for it could be neither found nor copied.
 */
export function mendCharacters(pdf: PDFDocument, text: string): void {
	const known = new Set(text);
	for (const [, object] of pdf.context.enumerateIndirectObjects()) {
		if (!(object instanceof PDFDict)) continue;
		const reference = object.get(PDFName.of('ToUnicode')) as PDFRef | undefined;
		const stream = reference && pdf.context.lookup(reference);
		if (!(stream instanceof PDFRawStream)) continue;
		const map = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
		const mended = mendedMap(map);
		if (mended !== undefined && reference) pdf.context.assign(reference, pdf.context.flateStream(mended));
		const wrong = chineseIn(mended ?? map).find((character) => !known.has(character));
		if (wrong !== undefined)
			throw new Error(
				`the font names a character “${wrong}” (U+${hex(wrong.codePointAt(0) ?? 0)}) that the page does not have`,
			);
	}
}
