/** Closes the menu, which lies over the page, once a link of it is followed or the reader goes on beside it. */
const menu = document.querySelector<HTMLDetailsElement>('.menu');

function closeMenu({ target, type }: Event) {
	const element = target as Element;
	const isInside = element.closest('.menu, .menu-panel');
	if (menu && (!isInside || (type === 'click' && element.closest('a')))) menu.open = false;
}
for (const event of ['click', 'focusin']) addEventListener(event, closeMenu);
