import { ignore, once } from '#browser/once.ts';

/**
 * Copies the link of an address that is clicked, and brings the panel for
 * sharing to life. What does it is loaded when the reader comes near either.
 * Without this an address link still sets the URL, and the panel shows link
 * and citation as text.
 */
const sharePanel = document.querySelector<HTMLDetailsElement>('[data-share]');

/** The link of an address on this page that an event is about. */
function addressOf({ target }: Event): HTMLAnchorElement | null {
	return target instanceof Element ? target.closest('a.address[href^="#"]') : null;
}

function connectSharing(panel: HTMLDetailsElement) {
	const load = once(() => import('#share/element/share-kit.ts').then(({ shareKit }) => shareKit(panel)));
	for (const type of ['pointerover', 'focusin'])
		document.addEventListener(type, (event) => {
			if (addressOf(event) || panel.contains(event.target as Node)) load().catch(ignore);
		});
	panel.addEventListener('toggle', () => load().catch(ignore));
	document.addEventListener('click', (event) => {
		const link = addressOf(event);
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		load().then(({ copyAddress }) => copyAddress(link), ignore);
	});
}

if (sharePanel) connectSharing(sharePanel);
