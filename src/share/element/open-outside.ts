import { element } from '#browser/dom.ts';
import { copyFrom } from '#share/element/copy-button.ts';
import { pageUrl } from '#share/element/share-panel.ts';

/** Says before the first file of the page how to open it elsewhere, with the link to copy: for a browser that opens and keeps no files. */
export function offerOutside(words: Readonly<Record<'outside' | 'link' | 'copied' | 'failed', string>>): void {
	const file = document.querySelector('a[download], [data-csv], [data-do=plain]');
	if (!file) return;
	const button = element('button', { type: 'button' }, words.link);
	button.addEventListener('click', () => copyFrom(button, { text: pageUrl(), html: '' }, words));
	const line = element('p', { class: 'share-outside', role: 'note', 'data-aside': true }, words.outside, ' ', button);
	(file.closest('ul, dl, p') ?? file).before(line);
}
