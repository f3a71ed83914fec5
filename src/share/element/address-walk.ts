/** How far each key leads among the addresses of the page. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The arrows lead from an address to the next and the one before: the Tab key stops at those of headings alone. */
export function walkAddresses(): void {
	document.addEventListener('keydown', (event) => {
		const step = STEPS[event.key];
		const from = event.target as Element;
		if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || !from.matches('a.address')) return;
		const links = Array.from(document.querySelectorAll<HTMLElement>('a.address')).filter(
			(link) => link.getClientRects().length > 0,
		);
		const to = links[links.indexOf(from as HTMLElement) + step];
		if (!to) return;
		event.preventDefault();
		to.focus();
	});
}
