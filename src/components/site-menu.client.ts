/** Closes the menu, which lies over the page, once a link of it is followed or the reader goes on beside it; lets the header go while the reader scrolls down. */
const menu = document.querySelector<HTMLDetailsElement>('.menu');
let last = 0;

function closeMenu({ target, type }: Event) {
	const element = target as Element;
	const isInside = element.closest('.menu, .menu-panel');
	if (menu && (!isInside || (type === 'click' && element.closest('a')))) menu.open = false;
}
for (const event of ['click', 'focusin']) addEventListener(event, closeMenu);

function follow() {
	menu?.parentElement?.classList.toggle('away', scrollY > last);
	last = scrollY;
}
follow();
addEventListener('scroll', follow);
