import { element } from '#browser/dom.ts';
import { addressKind, spokenAddress } from '#markdown/address.ts';
import type { SearchKit } from '#search/element/kit.ts';
import type { SearchWords } from '#search/element/words.ts';
import type { Suggestion } from '#search/query/catalog.ts';

/** The name of a kind of record. */
export const typeName = (type: string, words: SearchWords) =>
	words(`type${type.charAt(0).toUpperCase()}${type.slice(1)}`);

/** An address in the words of search; nothing for what is no place of the plan. */
const addressText = (id: string, words: SearchWords): string =>
	addressKind(id) ? spokenAddress(id, (series, number) => words(series, { number })) : '';

/** What stands before the title of a result: its kind, and its address; of an indicator the address alone, which names its kind. */
export function kindAndAddress(type: string, id: string, words: SearchWords): [kind: HTMLElement, address: string] {
	const name = typeName(type, words);
	const address = addressText(id, words);
	const isNamed = address.startsWith(name);
	return [element('span', { class: `hit-type hit-${type}` }, isNamed ? address : name), isNamed ? '' : address];
}

/** A suggestion as a link. */
export function suggestionLink(
	{ type, id, label, path }: Suggestion,
	{ root, words }: SearchKit,
	attributes: Readonly<Record<string, string>> = {},
): HTMLAnchorElement {
	const [kind, address] = kindAndAddress(type, id, words);
	return element(
		'a',
		{ href: root + path.replace(/^\//, ''), class: 'suggestion', 'data-search-suggestion': true, ...attributes },
		kind,
		' ',
		element('span', { class: 'hit-title' }, label),
		...(address && !label.includes(address) ? [' ', element('span', { class: 'hit-address' }, address)] : []),
	);
}

/** That what was typed is a place, and that Enter goes there; undefined where it is none. */
export function placeLine(typed: string, { places, words }: SearchKit): string | undefined {
	const place = places.find(typed);
	return place && words('place', { found: place.label });
}

/** Where nothing was typed, the topics, each a search; where one has in its name what was typed, its places. Each with its heading. */
export function topicLists(text: string, kit: SearchKit): HTMLElement[] {
	const found = kit.topics(text);
	const list = (title: string, name: string, links: readonly HTMLElement[]) => [
		element('h2', {}, title),
		element('ul', { class: name }, ...links.map((link) => element('li', {}, link))),
	];
	if (text !== '')
		return found.flatMap(({ name, places }) =>
			list(
				name,
				'',
				places.map((place) => suggestionLink(place, kit)),
			),
		);
	const links = found.map(({ name }) => element('a', { href: `?q=${encodeURIComponent(name)}` }, name));
	return links.length > 0 ? list(kit.words('topics'), 'search-topics', links) : [];
}

/** Pages that lead on, as a list. */
export const wayList = (links: readonly (readonly [href: string, text: string])[]) =>
	element(
		'ul',
		{ class: 'search-ways' },
		...links.map(([href, text]) => element('li', {}, element('a', { href }, text))),
	);

/** The task finder as a way on, where the plan has tasks. */
export const wayToTasks = ({ catalog, root, words }: SearchKit): [href: string, text: string][] =>
	catalog.entries.some(([type, path]) => type === 'page' && path === '/tasks/')
		? [[`${root}tasks/`, words('noneTasks')]]
		: [];

/** The index did not load: said so, with pages that hold everything. */
export function indexFailed(kit: SearchKit): HTMLElement {
	const { words, root } = kit;
	return element(
		'div',
		{ class: 'search-message', role: 'alert', 'data-search-error': true },
		element('p', {}, words('failed')),
		wayList([...wayToTasks(kit), [`${root}print/`, words('nonePrint')]]),
	);
}
