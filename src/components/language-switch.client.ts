import { addressKind } from '#markdown/address.ts';

/**
 * Keeps the paragraph and the choice when the language changes: the link to
 * the other language takes along the address that is in view, and what was
 * searched, filtered or chosen to print, whose values are the same in every
 * language. Without this the link leads to the same page.
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

/** The field of words that was typed in last: a page may not have its words in the URL yet. */
let typedIn: HTMLInputElement | undefined;
document.addEventListener('input', ({ target }) => {
	if (target instanceof HTMLInputElement && target.matches('main [name=q]')) typedIn = target;
});

/** The query of the URL, with the words as they are typed. */
function chosen(): string {
	const query = new URLSearchParams(location.search);
	const words = typedIn?.value.trim();
	if (words) query.set('q', words);
	else if (words === '') query.delete('q');
	return query.toString();
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
	const keep = () => {
		link.search = chosen();
		link.hash = addressInView() ?? '';
	};
	for (const event of ['pointerdown', 'click', 'focus']) link.addEventListener(event, keep);
}
