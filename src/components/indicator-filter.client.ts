import { connectFilter } from '#components/filter-form.ts';
import { listIn, showChosen } from '#components/filter-rows.ts';

/** Filters and sorts the table of indicators. */
const FACETS = ['category', 'attribute', 'unit', 'state'] as const;
/** Where the head of the table does not show, and the filter's own field orders; as in IndicatorList.css. */
const NARROW = '(max-width: 759px)';
const form = document.querySelector<HTMLFormElement>('[data-filter]');
const table = document.querySelector<HTMLTableElement>('.indicator-list');

/** Puts rows in the order of a column, or back into their groups. */
function sorter(list: HTMLTableElement, rows: readonly HTMLElement[]) {
	const home = new Map(rows.map((row) => [row, row.parentElement]));
	const sorted = document.createElement('tbody');
	return (sort: string) => {
		const [key = '', direction] = sort.split('-');
		for (const head of list.querySelectorAll<HTMLElement>('[data-sort]')) {
			if (head.dataset.sort === key) head.setAttribute('aria-sort', direction === 'down' ? 'descending' : 'ascending');
			else head.removeAttribute('aria-sort');
		}
		if (key === '') {
			for (const row of rows) home.get(row)?.append(row);
			sorted.remove();
			return;
		}
		const text = (row: HTMLElement) => row.querySelector(`.${key}`)?.textContent?.trim() ?? '';
		const compare = (a: HTMLElement, b: HTMLElement) =>
			key === 'no' || key === 'value'
				? Number(a.dataset[key]) - Number(b.dataset[key])
				: text(a).localeCompare(text(b), document.documentElement.lang);
		sorted.append(
			...[...rows].sort(
				(a, b) => (direction === 'down' ? compare(b, a) : compare(a, b)) || Number(a.dataset.no) - Number(b.dataset.no),
			),
		);
		list.append(sorted);
	};
}

function start(filter: HTMLFormElement, list: HTMLTableElement) {
	const all = listIn(list);
	const order = sorter(list, all.rows);
	const sort = filter.elements.namedItem('sort') as HTMLSelectElement;
	const narrow = matchMedia(NARROW);

	const change = connectFilter(filter, (choice) => {
		order(choice.sort ?? '');
		return showChosen(all, choice, FACETS);
	});

	const buttons: HTMLButtonElement[] = [];
	for (const head of list.querySelectorAll<HTMLElement>('[data-sort]')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.title = head.dataset.label ?? '';
		button.append(...head.childNodes);
		head.append(button);
		buttons.push(button);
		button.addEventListener('click', () => {
			const key = head.dataset.sort ?? '';
			const states = [`${key}-up`, `${key}-down`, ''];
			sort.value = states[(states.indexOf(sort.value) + 1) % states.length] ?? '';
			change();
		});
	}
	// A button out of sight is no stop of the Tab key.
	const setStops = () => {
		for (const button of buttons) button.tabIndex = narrow.matches ? -1 : 0;
	};
	narrow.addEventListener('change', setStops);
	setStops();
}

if (form && table) start(form, table);
