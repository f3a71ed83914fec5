import { element } from '#browser/dom.ts';
import type { FullSearch } from '#search/element/full-search.ts';
import { type SearchChoice, urlOf } from '#search/element/search-choice.ts';
import { typeName } from '#search/element/suggestion-view.ts';
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

/** The choice of a responsible unit, each with the number of finds; none where the plan names no units. */
export function unitSelect(choice: SearchChoice, { counts }: Answer, { words, units }: FullSearch): HTMLElement[] {
	if (Object.keys(units).length === 0) return [];
	const used = Object.entries(units).filter(([id]) => (counts.unit[id] ?? 0) > 0 || id === choice.unit);
	const option = (id: string, text: string) => element('option', { value: id, selected: id === choice.unit }, text);
	const select = element(
		'label',
		{ class: 'facet-unit' },
		`${words('facetUnit')} `,
		element(
			'select',
			{ 'data-facet-unit': true },
			option('', words('facetAll')),
			...used.map(([id, name]) => option(id, words('facetCount', { name, count: counts.unit[id] ?? 0 }))),
		),
	);
	return [select];
}
