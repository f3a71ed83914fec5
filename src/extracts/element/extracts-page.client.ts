import { readFragment } from '#extracts/link.ts';
import { keptExtracts } from '#extracts/store.ts';

/** Shows what was collected, or what the link brought; what shows it, and the plan's text, load where there is some. */
const page = document.querySelector<HTMLElement>('[data-extracts-page]');
const empty = page?.querySelector<HTMLElement>('[data-extracts-empty]');

function start(root: HTMLElement, hint: HTMLElement) {
	let isLoading = false;
	const show = () => {
		const { items, fault } = keptExtracts();
		const isAsked = items.length > 0 || fault !== undefined || readFragment(location.hash) !== undefined;
		hint.hidden = isAsked;
		if (!isAsked || isLoading) return;
		isLoading = true;
		import('#extracts/element/extracts-kit.ts')
			.then(({ extractsKit }) => {
				removeEventListener('storage', show);
				removeEventListener('hashchange', show);
				extractsKit(root);
			})
			.catch(() => {
				isLoading = false;
				const line = root.querySelector<HTMLElement>('[data-extracts-status]');
				if (line) line.textContent = JSON.parse(root.dataset.extractsPage ?? '{}').words?.textFailed ?? '';
			});
	};
	// A link's extracts are the same in the other language; the switch itself would drop what is no place.
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
		for (const event of ['pointerdown', 'click', 'focus'])
			link.addEventListener(event, () => {
				link.hash = location.hash;
			});
	addEventListener('storage', show);
	addEventListener('hashchange', show);
	show();
	root.querySelector('[data-extracts-without]')?.remove();
}

if (page && empty) start(page, empty);
