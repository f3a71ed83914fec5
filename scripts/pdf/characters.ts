import { decodePDFRawStream, PDFDict, type PDFDocument, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { meantCharacter } from '#locales/radicals.ts';

/** A text read from a PDF as the browser wrote it, with each character as the one meant. */
export const asMeant = (text: string): string => Array.from(text, meantCharacter).join('');

const hex = (value: number) => value.toString(16).toUpperCase().padStart(4, '0');

/** The character map of a font with each character as the one meant; undefined where nothing changes. */
export function mendedMap(map: string): string | undefined {
	let mended = false;
	const target = (text: string) => {
		if (text.length !== 4) return text;
		const found = String.fromCharCode(Number.parseInt(text, 16));
		const right = meantCharacter(found);
		mended ||= right !== found;
		return hex(right.charCodeAt(0));
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
