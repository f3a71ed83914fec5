import { ignore, once } from '#browser/once.ts';

/**
 * Loads what copies, cites and reports when the reader comes near the panel or
 * an address, or selects words: it then copies those with the plan's numbers.
 * Without this an address link still sets the URL, and the panel shows link
 * and citation as text. In WeChat, whose browser opens no files, it says how to
 * open the page elsewhere.
 */
const panel = document.querySelector<HTMLElement>('[data-share]');

/** The part of the page that an event is about, by a selector; the document has none. */
const partOf = ({ target }: Event, selector: string) =>
	(target as Partial<Element>).closest?.<HTMLAnchorElement>(selector);

const ADDRESS = 'a.address[href^="#"]';

if (panel) {
	const load = once(() => import('#share/element/share-kit.ts').then((kit) => kit.shareKit(panel)));
	for (const type of ['pointerover', 'focusin', 'selectionchange'])
		document.addEventListener(type, (event) => {
			if (partOf(event, '.address,[data-share],[data-report]') || !getSelection()?.isCollapsed) load().catch(ignore);
		});
	if (/MicroMessenger/.test(navigator.userAgent)) load().then((kit) => kit.offerOutside(), ignore);
	document.addEventListener('click', (event) => {
		const link = partOf(event, ADDRESS);
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		// As the link does, but the place stays under the finger.
		const y = scrollY;
		event.preventDefault();
		location.hash = link.hash;
		scrollTo(scrollX, y);
		load().then((kit) => kit.openMenu(link), ignore);
	});
}
