/** What older browsers cannot do by themselves; loaded in those alone. */

/** Gives a dialog what browsers without dialogs lack: it then stands at the head of the window. */
export function plainDialog(dialog: HTMLDialogElement): void {
	dialog.dataset.plain = '';
	dialog.showModal = () => {
		dialog.setAttribute('open', '');
		dialog.querySelector('input')?.focus();
	};
	dialog.close = () => {
		dialog.removeAttribute('open');
		dialog.dispatchEvent(new Event('close'));
	};
	dialog.addEventListener('submit', (event) => {
		event.preventDefault();
		dialog.close();
	});
}

/** Opens all disclosures while the page prints, for browsers whose style sheets cannot. */
export function openOnPaper(): void {
	let opened: [details: HTMLDetailsElement, group: string | null][] = [];

	addEventListener('beforeprint', () => {
		for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
			opened.push([details, details.getAttribute('name')]);
			// In a group one that opens would close the others.
			details.removeAttribute('name');
			details.open = true;
		}
	});
	addEventListener('afterprint', () => {
		for (const [details, group] of opened) {
			details.open = false;
			if (group !== null) details.setAttribute('name', group);
		}
		opened = [];
	});
}
