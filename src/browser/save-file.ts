import { element } from '#browser/dom.ts';

/** Saves a file where the browser puts what it loads. */
export function saveFile(name: string, content: BlobPart, type: string): void {
	const href = URL.createObjectURL(new Blob([content], { type }));
	element('a', { href, download: name }).click();
	// Some browsers read it only after the press.
	setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
