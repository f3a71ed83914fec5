/**
 * Keeps the paragraph when the language changes: the link to the other
 * language takes the address that is in view along. Without this the link
 * leads to the same page.
 */
const ADDRESS = /^(\d|notice-|colophon-|indicator-|term-)/;

/** The address of the paragraph the reader is at: the one linked to where it is in view, else the first in view. */
function addressInView(): string | undefined {
	const inView = (element: Element) => {
		const { top, bottom } = element.getBoundingClientRect();
		return bottom > 0 && top < window.innerHeight;
	};
	const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	if (linked && ADDRESS.test(linked.id) && inView(linked)) return linked.id;
	if (window.scrollY < 80) return undefined;
	return Array.from(document.querySelectorAll('main [id]')).find(
		(element) => ADDRESS.test(element.id) && element.getBoundingClientRect().top >= 0 && inView(element),
	)?.id;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
	const keep = () => {
		const address = addressInView();
		link.hash = address ? `#${address}` : '';
	};
	for (const event of ['pointerdown', 'click', 'focus']) link.addEventListener(event, keep);
}
