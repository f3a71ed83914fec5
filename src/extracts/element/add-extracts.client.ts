import { connectAdd } from '#extracts/element/add-button.ts';

/** The buttons that add what their page is about: `data-extracts` names it. */
for (const place of document.querySelectorAll<HTMLElement>('[data-extracts]'))
	connectAdd(place, () => JSON.parse(place.dataset.extracts ?? '[]'));
