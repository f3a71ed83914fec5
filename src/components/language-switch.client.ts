import { addressKind } from '#markdown/address.ts';

/**
 * Keeps the paragraph when the language changes: the link to the other
 * language takes the address that is in view along. Without this the link
 * leads to the same page.
 */
const isKept = (id: string) => addressKind(id) !== undefined || /^(?:term|correction|note)-/.test(id);
/** The reader is taken to be at what reaches this far down the window. */
const READING_LINE = 0.3;

/** The address of the paragraph the reader is at: the one linked to where that is in view, else the last that begins above the reading line. */
function addressInView(): string | undefined {
	const linked = document.getElementById(location.hash.slice(1));
	if (linked && isKept(linked.id)) {
		const { top, bottom } = linked.getBoundingClientRect();
		if (bottom > 0 && top < window.innerHeight) return linked.id;
	}
	if (window.scrollY < 80) return undefined;
	let reached: string | undefined;
	for (const element of document.querySelectorAll('main [id]')) {
		if (!isKept(element.id)) continue;
		if (element.getBoundingClientRect().top > window.innerHeight * READING_LINE) return reached ?? element.id;
		reached = element.id;
	}
	return reached;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
	const keep = () => {
		link.hash = addressInView() ?? '';
	};
	for (const event of ['pointerdown', 'click', 'focus']) link.addEventListener(event, keep);
}
