import { element } from '#browser/dom.ts';
import type { Words } from '#share/cite/quotation.ts';
import { copyWords } from '#share/element/copy.ts';
import styles from '#share/element/share-tools.css?url';

const SAID_FOR = 4000;

/** What a copying button says: that it is done, and what to do where the browser refuses. */
export interface CopyLabels {
	copied: string;
	failed: string;
}

let sheet: HTMLLinkElement | undefined;

/** Loads the look of these tools, once. */
export function loadToolStyles(): void {
	if (sheet) return;
	sheet = element('link', { rel: 'stylesheet', href: styles });
	document.head.append(sheet);
}

/** Says on what was pressed, for a while, what came of it, and to those who do not see it too. */
export function sayOn(pressed: HTMLElement, said: string): void {
	const label = pressed.dataset.label ?? pressed.textContent ?? '';
	pressed.dataset.label = label;
	// The finger stays on it: its neighbours are not to move.
	pressed.style.minWidth = `${pressed.offsetWidth}px`;
	pressed.textContent = said;
	const status = document.querySelector('[data-share-status]');
	if (status) status.textContent = said;
	setTimeout(() => {
		if (pressed.textContent === said) pressed.textContent = label;
		if (status?.textContent === said) status.textContent = '';
	}, SAID_FOR);
}

/** Shows a text that could not be copied, selected, for the reader to copy it. */
function showToCopy(button: HTMLElement, text: string, failed: string) {
	const row = button.parentElement ?? button;
	row.querySelector('.hand-copy')?.remove();
	const field = element('textarea', { readonly: true, rows: '4', 'aria-label': failed });
	field.value = text;
	row.append(element('div', { class: 'hand-copy' }, element('p', { role: 'alert' }, failed), field));
	field.focus();
	field.select();
}

/** Copies from a button, which says so; where the browser refuses, the text stands below it. */
export async function copyFrom(button: HTMLElement, words: Words, { copied, failed }: CopyLabels): Promise<void> {
	loadToolStyles();
	if (await copyWords(words)) sayOn(button, copied);
	else showToCopy(button, words.text, failed);
}
