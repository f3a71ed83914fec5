import { element } from '#browser/dom.ts';
import type { FullSearch } from '#search/element/full-search.ts';
import { type SearchChoice, urlOf } from '#search/element/search-choice.ts';
import { typeName } from '#search/element/suggestion-view.ts';
import type { SearchWords } from '#search/element/words.ts';
import type { Answer } from '#search/query/session.ts';
import { recordTypes } from '#search/record.ts';

/** The choice of types as links, each with the number of finds. */
export function typeLinks(choice: SearchChoice, { counts }: Answer, { words }: FullSearch): HTMLElement {
	const link = (type: SearchChoice['type'], name: string) => {
		const current = choice.type === type ? 'true' : undefined;
		return element('a', { href: urlOf({ ...choice, type }), 'aria-current': current, 'data-facet': type }, name);
	};
	const used = recordTypes.filter((type) => (counts.type[type] ?? 0) > 0 || type === choice.type);
	return element(
		'nav',
		{ class: 'facet', 'aria-label': words('facetType') },
		link('', words('facetAll')),
		...used.map((type) =>
			link(type, words('facetCount', { name: typeName(type, words), count: counts.type[type] ?? 0 })),
		),
	);
}

/** A choice among values, each with the number of finds; none where there are no values. */
function valueSelect(
	name: 'unit' | 'state',
	label: string,
	names: Readonly<Record<string, string>>,
	{ choice, counts, words }: { choice: SearchChoice; counts: Readonly<Record<string, number>>; words: SearchWords },
): HTMLElement[] {
	if (Object.keys(names).length === 0) return [];
	const used = Object.entries(names).filter(([id]) => (counts[id] ?? 0) > 0 || id === choice[name]);
	const option = (id: string, text: string) => element('option', { value: id, selected: id === choice[name] }, text);
	const select = element(
		'label',
		{ class: `facet-${name}` },
		`${label} `,
		element(
			'select',
			{ name, [`data-facet-${name}`]: true },
			option('', words('facetAll')),
			...used.map(([id, text]) => option(id, words('facetCount', { name: text, count: counts[id] ?? 0 }))),
		),
	);
	return [select];
}

/** The choice of a responsible unit, and of what became of it, where the site has such. */
export function valueSelects(choice: SearchChoice, { counts }: Answer, full: FullSearch): HTMLElement[] {
	const { words, units, stateNames } = full;
	return [
		...valueSelect('unit', words('facetUnit'), units, { choice, counts: counts.unit, words }),
		...valueSelect('state', words('facetState'), stateNames, { choice, counts: counts.state, words }),
	];
}
