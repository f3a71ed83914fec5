import type { ShareFile } from '#share/cite/share-file.ts';
import { type OpenTools, openTools } from '#share/element/open-tools.ts';
import { passageOf } from '#share/element/passage.ts';
import { placeBeside } from '#share/element/place-beside.ts';
import { placeNamed, toolRows } from '#share/element/tools.ts';

let open: (OpenTools & { link: HTMLAnchorElement }) | undefined;

/** Opens what can be done with the place of an address, beside it and with the focus on the first of it; once more closes it. */
export function openAddressMenu(link: HTMLAnchorElement, file: ShareFile): void {
	const isOpen = open?.link === link;
	open?.close();
	const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
	if (isOpen || !place) return;
	const passage = { ...passageOf(place), addresses: [place.id] };
	const leave = ({ target }: Event) => {
		// The field of the old command has the focus for a moment.
		if (!(target instanceof Element) || target === link || target.matches('.copy-field')) return;
		if (!menu.element.contains(target)) menu.close();
	};
	const menu = openTools(
		placeNamed(passage, file).place,
		toolRows({ passage, isPart: false }, file, false),
		() => link.focus({ preventScroll: true }),
		() => {
			open = undefined;
			document.removeEventListener('pointerdown', leave);
			document.removeEventListener('focusin', leave);
		},
	);
	open = { ...menu, link };
	const box = link.getBoundingClientRect();
	placeBeside(menu.element, box, box.left, false);
	menu.element.querySelector('button')?.focus({ preventScroll: true });
	document.addEventListener('pointerdown', leave);
	document.addEventListener('focusin', leave);
}
