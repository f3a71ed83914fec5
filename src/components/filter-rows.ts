import { type Choice, hasFacets } from '#components/filter-form.ts';

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** The rows and groups of a list of names. */
export interface FilteredList {
	rows: readonly HTMLElement[];
	groups: readonly HTMLElement[];
}

/** The rows (`data-row`) and groups (`data-group`) in an element. */
export const listIn = (element: ParentNode): FilteredList => ({
	rows: Array.from(element.querySelectorAll<HTMLElement>('[data-row]')),
	groups: Array.from(element.querySelectorAll<HTMLElement>('[data-group]')),
});

/** Shows the rows whose name has the words and that have what is chosen, and the groups that have such; returns how many rows are shown. */
export function showChosen({ rows, groups }: FilteredList, choice: Choice, facets: readonly string[]): number {
	const words = plain(choice.q ?? '');
	for (const row of rows)
		row.hidden = !(
			hasFacets(row, choice, facets) && plain(row.querySelector('.name')?.textContent ?? '').includes(words)
		);
	for (const group of groups) group.hidden = !group.querySelector('[data-row]:not([hidden])');
	return rows.filter((row) => !row.hidden).length;
}
