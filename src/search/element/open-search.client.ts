import { ignore, once } from '#browser/once.ts';

/**
 * Opens search from the header. Nothing of search is loaded before the reader
 * reaches for it: comes near the link, focuses it, or presses Ctrl or ⌘ with K: a bare
 * character would be in the way of who speaks to the device, and types text.
 * Without this, or in a browser without dialogs, the link leads to the search
 * page. The words that search led to are marked by a script of their own.
 */
const searchLink = document.querySelector<HTMLAnchorElement>('a[data-search-open]');

function connect(link: HTMLAnchorElement) {
	const load = once(() => import('#search/element/on-demand.ts').then((kit) => kit.searchDialog(link)));
	const open = () =>
		load().then(
			(search) => search.open(),
			() => location.assign(link.href),
		);
	for (const event of ['pointerenter', 'touchstart', 'focus'])
		link.addEventListener(event, () => load().catch(ignore), { once: true, passive: true });
	const also = document.querySelectorAll<HTMLAnchorElement>('a[data-search-also]');
	for (const each of [link, ...also]) {
		each.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
			event.preventDefault();
			open();
		});
	}
	document.addEventListener('keydown', (event) => {
		if (!/^k$/i.test(event.key) || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
		event.preventDefault();
		open();
	});
}

if (searchLink && typeof HTMLDialogElement === 'function') connect(searchLink);
if (/[?&]mark=/.test(location.search)) import('#search/element/on-demand.ts').then((kit) => kit.markFound());
