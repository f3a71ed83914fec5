import { ignore } from '#browser/once.ts';

/**
 * The button that adds what its page is about to the reader's extracts, where
 * the browser may keep something. What does it is loaded when it is pressed.
 */
const place = document.querySelector<HTMLElement>('[data-extracts]');
const button = place?.querySelector('button');

try {
	localStorage.getItem('');
	if (place) place.hidden = false;
	button?.addEventListener('click', () => {
		import('#extracts/element/add-button.ts').then(
			({ addFrom }) => place && addFrom(button, place, JSON.parse(place.dataset.extracts ?? '[]')),
			ignore,
		);
	});
} catch {
	// Where nothing is kept there is nothing to add to.
}
