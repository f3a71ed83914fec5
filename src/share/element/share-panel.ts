import { element } from '#browser/dom.ts';
import type { CitedPlace } from '#share/cite/citation.ts';
import type { ShareFile } from '#share/cite/share-file.ts';
import { citationChoice, saveReference } from '#share/element/citation-choice.ts';
import { copyFrom } from '#share/element/copy-button.ts';
import { openPoster } from '#share/element/poster.ts';

/** The URL of the page as the reader has it: with a filter or an address, without the words that search marked. */
export function pageUrl(): string {
	const url = new URL(location.href);
	url.searchParams.delete('mark');
	return url.href;
}

/** The page as it is cited. */
const citedPage = (panel: HTMLElement): CitedPlace => ({
	as: panel.dataset.cited as CitedPlace['as'],
	place: document.documentElement.dataset.paperPart ?? '',
	url: pageUrl(),
});

/** Makes the buttons of the panel work, lets the reader choose the form of the citation, and leads to where a quotation is checked. */
export function connectPanel(panel: HTMLElement, file: ShareFile): void {
	const { words } = file;
	const { field, citation } = citationChoice(file, citedPage(panel));
	const text = panel.querySelector<HTMLElement>('[data-citation]');
	const show = (name: string, press: (self: HTMLButtonElement) => void) => {
		const button = panel.querySelector<HTMLButtonElement>(`[data-share-${name}]`);
		if (button) button.hidden = false;
		button?.addEventListener('click', () => press(button));
		return button;
	};
	show('copy=link', (self) => copyFrom(self, { text: pageUrl(), html: '' }, words));
	show('copy=citation', (self) => copyFrom(self, { text: citation().text, html: '' }, words));
	const save = show('save', () => saveReference(citation()));
	if (typeof navigator.share === 'function')
		// A reader who changes their mind is no error.
		show('send', () => navigator.share({ title: document.title, url: pageUrl() }).catch(() => undefined));
	panel
		.querySelector('.share-actions')
		?.append(element('a', { class: 'button', href: file.verify.href }, file.verify.text));
	const poster = panel.querySelector<HTMLAnchorElement>('[data-share-poster]');
	poster?.addEventListener('click', (event) => {
		// A key held opens the picture by itself, as of any link.
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		openPoster(poster, words).catch(() => location.assign(poster.href));
	});
	const update = () => {
		const chosen = citation();
		if (save) save.hidden = chosen.file === undefined;
		if (!text) return;
		text.textContent = chosen.text;
		text.classList.toggle('share-reference', chosen.file !== undefined);
	};
	field.addEventListener('change', update);
	panel.addEventListener('toggle', update);
	text?.before(field);
	update();
}
