/**
 * Calls when what is in a field, or in one of a form’s, has changed, never while
 * an input method composes: then the field does not hold what the reader means.
 */
export function onTyped(target: HTMLElement, typed: () => void): void {
	let composing = false;
	target.addEventListener('compositionstart', () => {
		composing = true;
	});
	target.addEventListener('compositionend', () => {
		composing = false;
		typed();
	});
	target.addEventListener('input', () => {
		if (!composing) typed();
	});
}
