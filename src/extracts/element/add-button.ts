import { addExtracts, type NewExtract } from '#extracts/store.ts';
import { fill } from '#i18n/fill.ts';

const SAID_FOR = 4000;

/** Something to collect in the language of the page. */
export type PageExtract = Pick<NewExtract, 'kind' | 'id'>;

/** Adds what a button stands for, in the words of `place` (`AddExtracts.astro`), and says beside its own button, or on another, what came of that. */
export function addFrom(button: HTMLElement, place: HTMLElement, list: readonly PageExtract[]): void {
	const { added: some = '', already = '', refused = '' } = place.dataset;
	const { lang: locale } = document.documentElement;
	const { added, stored } = addExtracts(list.map((each) => ({ ...each, locale })));
	const line = !stored ? refused : added > 0 ? fill(some, { count: added }) : already;
	if (place.contains(button)) {
		const [status, link] = [place.querySelector('[role=status]'), place.querySelector('a')];
		if (status) status.textContent = line;
		if (link) link.hidden = false;
		return;
	}
	const label = button.dataset.label ?? button.textContent;
	button.dataset.label = label;
	button.textContent = line;
	setTimeout(() => {
		button.textContent = label;
	}, SAID_FOR);
}
