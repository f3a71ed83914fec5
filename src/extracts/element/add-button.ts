import { addExtracts, isKeeping, type NewExtract } from '#extracts/store.ts';
import { fill } from '#i18n/fill.ts';

/** Adds these and says what came of it, in the words of a button of `AddExtracts.astro`. */
export function addAndSay({ dataset }: HTMLElement, list: readonly NewExtract[]): string {
	const { added, stored } = addExtracts(list);
	if (!stored) return dataset.refused ?? '';
	return added > 0 ? fill(dataset.added ?? '', { count: added }) : (dataset.already ?? '');
}

/** Makes a button of `AddExtracts.astro` work, where the browser may keep something; `list` says what it adds when it is pressed. */
export function connectAdd(place: HTMLElement, list: () => readonly NewExtract[]): void {
	const [button, status, link] = [
		place.querySelector('button'),
		place.querySelector('[role=status]'),
		place.querySelector('a'),
	];
	if (!isKeeping()) return;
	button?.addEventListener('click', () => {
		if (status) status.textContent = addAndSay(place, list());
		if (link) link.hidden = false;
	});
	place.hidden = false;
}

/** Says on a button that adds all that is shown how many that is; it is gone while there are none. */
export function showCount(place: HTMLElement, count: number): void {
	const button = place.querySelector('button');
	if (!button) return;
	button.textContent = count === 1 ? (place.dataset.one ?? '') : fill(place.dataset.all ?? '', { count });
	button.hidden = count === 0;
}
