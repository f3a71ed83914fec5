import { keepUrl } from '#browser/address-bar.ts';
import { ignore } from '#browser/once.ts';
import { onTyped } from '#browser/typing.ts';
import { fill } from '#i18n/fill.ts';

/** What is chosen in a filter, by the names of its fields; one with `data-order` says how the rows are ordered, not which are shown. */
export type Choice = Readonly<Record<string, string>>;

/** Whether a row has what is chosen in each facet: one of the values, parted by blanks, of its data attribute of that name. */
export const hasFacets = (row: HTMLElement, choice: Choice, facets: readonly string[]): boolean =>
	facets.every((facet) => !choice[facet] || (row.dataset[facet] ?? '').split(' ').includes(choice[facet]));

/**
 * Runs a filter: shows what is chosen, counts it, keeps it in the URL, so that
 * it can be shared and gone back to, and writes it above the printed list.
 * `show` gets the choice and returns how many rows are shown. Returns a
 * function that shows anew after a field was changed by script.
 */
export function connectFilter(form: HTMLFormElement, show: (choice: Choice) => number): () => void {
	const fields = Array.from(form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'));
	const output = form.querySelector('[data-filter-count]');
	const printed = document.querySelector<HTMLElement>('[data-filter-printed]');

	const chosenText = (field: HTMLInputElement | HTMLSelectElement) => {
		if (field.value === '' || 'order' in field.dataset) return [];
		return [field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.value];
	};
	const apply = () => {
		const choice = Object.fromEntries(fields.map(({ name, value }) => [name, value.trim()]));
		const shown = show(choice);
		const count = fill(form.dataset.count ?? '', { shown }) + (shown === 0 ? (form.dataset.none ?? '') : '');
		if (output) output.textContent = count;
		const chosen = fields.flatMap(chosenText);
		if (printed) {
			printed.hidden = chosen.length === 0;
			printed.textContent = `${form.dataset.printed} ${chosen.join(' + ')} ${count}`;
		}
		return choice;
	};
	const remember = (choice: Choice) => {
		const query = new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== ''));
		keepUrl(`${location.pathname}${String(query) && `?${query}`}${location.hash}`);
	};
	const change = () => remember(apply());
	const restore = () => {
		const query = new URLSearchParams(location.search);
		for (const field of fields) field.value = query.get(field.name) ?? '';
		apply();
		// Words in no UTF-8, or encoded twice: the field has what they are, the URL then too.
		for (const field of fields)
			if (/[%\uFFFD]/.test(field.value))
				import('#search/element/on-demand.ts').then(({ valueIn }) => {
					field.value = valueIn(location.search, field.name);
					change();
				}, ignore);
	};

	onTyped(form, change);
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', () => {
		setTimeout(() => {
			for (const field of fields) field.value = '';
			change();
		});
	});
	addEventListener('popstate', restore);
	restore();
	form.hidden = false;
	return change;
}
