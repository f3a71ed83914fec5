import { ignore, once } from '#browser/once.ts';

/**
 * Loads what copies, cites and reports when the reader comes near the panel or
 * an address, or selects words: it then copies those with the plan's numbers.
 * Without this an address link still sets the URL, and the panel shows link
 * and citation as text.
 */
const panel = document.querySelector<HTMLElement>('[data-share]');

/** The part of the page that an event is about, by a selector. */
const partOf = ({ target }: Event, selector: string) =>
	target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null;

const ADDRESS = 'a.address[href^="#"]';

if (panel) {
	const load = once(() => import('#share/element/share-kit.ts').then(({ shareKit }) => shareKit(panel)));
	for (const type of ['pointerover', 'focusin', 'selectionchange'])
		document.addEventListener(type, (event) => {
			if (partOf(event, `${ADDRESS},[data-share],[data-report]`) || getSelection()?.isCollapsed === false)
				load().catch(ignore);
		});
	document.addEventListener('click', (event) => {
		const link = partOf(event, ADDRESS);
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		// As the link does, but the place stays under the finger.
		const { scrollX, scrollY } = window;
		event.preventDefault();
		location.hash = link.hash;
		scrollTo(scrollX, scrollY);
		load().then(({ openMenu }) => openMenu(link), ignore);
	});
}
