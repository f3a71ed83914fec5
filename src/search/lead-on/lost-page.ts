import { element } from '#browser/dom.ts';
import { type SearchKit, searchKit } from '#search/element/kit.ts';
import { suggestionLink } from '#search/element/suggestion-view.ts';
import { findLoosely } from '#search/lead-on/loose-ends.ts';
import { pageMeant, placeMeant, readPath } from '#search/lead-on/lost-path.ts';

/** Leads on from the error page: to the place or the page that the path means, else offers what comes near. */
export async function leadFromPath(offer: HTMLElement): Promise<void> {
	const { base = '/', root: own = base, folders = '{}', pages = '', catalog = '' } = offer.dataset;
	const path = readPath(location.pathname, { base, folders: JSON.parse(folders), pages: pages.split(' ') });
	const { page, rest, names } = path;
	const root = path.root ?? own;
	const go = (target: string) => {
		const { href } = new URL(root + target.replace(/^\//, ''), location.href);
		// A host that has not this page either is asked once.
		if (href !== location.href) location.replace(href);
	};
	const meant = pageMeant(path);
	if (meant !== undefined) return go(meant + (meant === page ? location.search + location.hash : ''));
	const kit = await searchKit(catalog, root);
	const place = placeMeant(path, kit.places) ?? findLoosely(location.hash.slice(1), kit.places);
	if (place) return go(place.path);
	show(offer, kit, [names.join(' '), rest, names.at(-1) ?? ''], page);
}

/** Shows the nearest heading, the page that the path begins with, and what its words are suggestions for. */
function show(offer: HTMLElement, kit: SearchKit, texts: readonly string[], page: string | undefined) {
	const words = texts.at(-1)?.replace(/[-_+]/g, ' ') ?? '';
	const nearest = texts.map((text) => kit.places.nearest(text)).find((each) => each !== undefined);
	const found = [...(nearest ? [nearest] : []), ...kit.suggest(words)].filter(
		({ id }, at, all) => all.findIndex((other) => other.id === id) === at,
	);
	const links = found.map((each) => suggestionLink(each, kit));
	if (page) links.push(element('a', { href: kit.root + page.slice(1) }, page));
	const search = offer.querySelector<HTMLAnchorElement>('[data-lost-search]');
	if (words && search) search.search = `?q=${encodeURIComponent(words)}`;
	offer.querySelector('ul')?.prepend(...links.map((link) => element('li', {}, link)));
	offer.hidden = links.length === 0 && !words;
}
