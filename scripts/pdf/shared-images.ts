import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

/** The images of a file, by their bytes and what is said of them. */
function imagesOf({ context }: PDFDocument): (readonly [PDFRef, string])[] {
	return context.enumerateIndirectObjects().flatMap(([ref, object]) => {
		if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Subtype')) !== PDFName.of('Image')) return [];
		return [[ref, createHash('sha256').update(`${object.dict}`).update(object.contents).digest('hex')] as const];
	});
}

function replaceIn(object: PDFObject | undefined, instead: ReadonlyMap<PDFRef, PDFRef>): void {
	if (object instanceof PDFRawStream) replaceIn(object.dict, instead);
	if (object instanceof PDFArray)
		for (const [at, value] of object.asArray().entries())
			if (value instanceof PDFRef) object.set(at, instead.get(value) ?? value);
			else replaceIn(value, instead);
	if (object instanceof PDFDict)
		for (const [key, value] of object.entries())
			if (value instanceof PDFRef) object.set(key, instead.get(value) ?? value);
			else replaceIn(value, instead);
}

/** Keeps one of images that are the same: browsers write the hatch of a chart as an image of a whole sheet, anew for each bar. */
export function shareImages(pdf: PDFDocument): void {
	const kept = new Map<string, PDFRef>();
	const instead = new Map<PDFRef, PDFRef>();
	for (const [ref, key] of imagesOf(pdf)) {
		const first = kept.get(key);
		if (first) instead.set(ref, first);
		else kept.set(key, ref);
	}
	if (instead.size === 0) return;
	for (const [, object] of pdf.context.enumerateIndirectObjects()) replaceIn(object, instead);
	for (const ref of instead.keys()) pdf.context.delete(ref);
	// What names a mask may be the same now that the masks are.
	shareImages(pdf);
}
