import { decoded } from '#browser/decoded.ts';
import { searchKit } from '#search/element/kit.ts';
import { beginnings, findLoosely } from '#search/lead-on/loose-ends.ts';

/** Pages that hold everything of a kind, by how its ids begin. */
const HOLDERS = [
	[/^term-[\w-]+/, 'glossary/'],
	[/^note-\d+/, 'print/'],
	[/^correction-[\w-]+/, 'about/'],
] as const;

/** Goes to an element of this page by its id, if there is one. */
function goHere(id: string): boolean {
	if (!id || !document.getElementById(id)) return false;
	location.replace(`#${id}`);
	return true;
}

/** Leads to what a fragment means that the page does not have: on this page, in another chapter, or the nearest heading above it. Stays where it means nothing. */
export async function leadFromHash(hash: string): Promise<void> {
	const [text = ''] = decoded(hash).split(':~:');
	if (beginnings(text).some((beginning) => goHere(beginning) || goHere(beginning.toLowerCase()))) return;
	const link = document.querySelector<HTMLElement>('[data-search-open],[data-catalog]');
	const { root = '/', searchOpen, catalog } = link?.dataset ?? {};
	const url = searchOpen ?? catalog;
	if (!url) return;
	const kit = await searchKit(url, root).catch(() => undefined);
	if (!kit) return;
	const { places } = kit;
	const place = findLoosely(text, places) ?? places.nearest(text);
	if (place && goHere(place.id)) return;
	const [pattern, holder] = HOLDERS.find(([each]) => each.test(text)) ?? [];
	const id = pattern && `${holder}#${pattern.exec(text)?.[0]}`;
	const target = place ? place.path.slice(1) : id;
	if (target !== undefined && root + target !== location.pathname) location.replace(root + target);
}
