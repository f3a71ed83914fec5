/** The plan's own words in an element. */
export function ownText(element: Element): string {
	const copy = element.cloneNode(true) as Element;
	for (const aside of copy.querySelectorAll('[data-aside]')) aside.remove();
	return copy.textContent?.trim() ?? '';
}
