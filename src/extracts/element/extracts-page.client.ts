/** Shows what was collected, or what the link brought; what shows it, and the plan's text, load where there is some. */
const page = document.querySelector<HTMLElement>('[data-extracts-page]');
const empty = page?.querySelector<HTMLElement>('[data-extracts-empty]');

/** Whether there may be something to show, or to say. */
function isAsked(): boolean {
	try {
		return /^#extracts/.test(location.hash) || Object.keys(localStorage).some((key) => key.startsWith('extracts-'));
	} catch {
		return true;
	}
}

function start(root: HTMLElement, hint: HTMLElement) {
	const show = () => {
		hint.hidden = isAsked();
		if (hint.hidden)
			import('#extracts/element/extracts-kit.ts')
				.then(({ extractsKit }) => {
					removeEventListener('storage', show);
					removeEventListener('hashchange', show);
					extractsKit(root);
				})
				.catch(() => {
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
