import { element } from '#browser/dom.ts';
import { fill } from '#i18n/fill.ts';
import type { ShareFile } from '#share/cite/share-file.ts';

/**
 * Shows the poster that a link leads to as a picture in a dialog, to hold and to
 * save: messengers that open links know nothing of downloads. It loads now, and
 * the dialog goes when it is closed. Rejects where the picture
 * does not load, and in browsers without dialogs.
 */
export async function openPoster(link: HTMLAnchorElement, words: ShareFile['words']): Promise<void> {
	const title = document.documentElement.dataset.paperPart || document.title;
	const picture = element('img', {
		src: link.href,
		alt: fill(words.posterAlt, { title }),
		width: '1080',
		height: '1440',
	});
	const close = element('button', { type: 'button' }, words.posterClose);
	const save = element('a', { class: 'button', href: link.href, download: true }, words.posterSave);
	const dialog = element(
		'dialog',
		{ class: 'share-poster', 'aria-label': words.posterTitle, 'data-aside': true },
		element('p', {}, words.posterHold),
		picture,
		element('p', { class: 'share-actions' }, save, close),
	);
	if (!dialog.showModal) throw new Error('no dialogs');
	await picture.decode();
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('click', ({ target }) => {
		if (target === dialog) dialog.close();
	});
	dialog.addEventListener('close', () => {
		dialog.remove();
		link.focus();
	});
	document.body.append(dialog);
	dialog.showModal();
}
