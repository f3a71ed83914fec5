import { element } from '#browser/dom.ts';

/** What stands beside a place of the page until it is closed. */
export interface OpenTools {
	element: HTMLElement;
	close: () => void;
}

/** Tools with a name, at the end of the text; Escape closes them and leads back by `back`. */
export function openTools(
	label: string,
	rows: readonly HTMLElement[],
	back: () => void,
	closed: () => void,
): OpenTools {
	const tools = element(
		'div',
		{ class: 'share-tools', role: 'group', 'aria-label': label, 'data-aside': true },
		...rows,
	);
	const close = () => {
		tools.remove();
		document.removeEventListener('keydown', onKey);
		closed();
	};
	const onKey = ({ key }: KeyboardEvent) => {
		if (key !== 'Escape') return;
		const isWithin = tools.contains(document.activeElement);
		close();
		if (isWithin) back();
	};
	document.addEventListener('keydown', onKey);
	// Pressing a button leaves the selection as it is.
	tools.addEventListener('mousedown', (event) => {
		if (!(event.target as Element).closest('select, textarea')) event.preventDefault();
	});
	document.querySelector('main')?.append(tools);
	return { element: tools, close };
}
