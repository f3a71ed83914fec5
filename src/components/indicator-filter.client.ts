/**
 * Filters and sorts the table of indicators. What is chosen stands in the URL,
 * so that it can be shared and gone back to, and on paper above the table.
 */
const FACETS = ['category', 'attribute', 'unit'] as const;
const form = document.querySelector<HTMLFormElement>('[data-indicator-filter]');
const table = document.querySelector<HTMLTableElement>('.indicator-list');

interface Choice {
	q: string;
	sort: string;
	facets: Record<(typeof FACETS)[number], string>;
}

function start(filter: HTMLFormElement, list: HTMLTableElement) {
	const rows = Array.from(list.querySelectorAll<HTMLElement>('[data-row]'));
	const groups = Array.from(list.querySelectorAll<HTMLElement>('[data-group]'));
	const home = new Map(rows.map((row) => [row, row.parentElement]));
	const sorted = document.createElement('tbody');
	const field = (name: string) => filter.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

	const read = (): Choice => ({
		q: field('q').value.normalize('NFKC').trim().toLowerCase(),
		sort: list.dataset.sorted ?? '',
		facets: { category: field('category').value, attribute: field('attribute').value, unit: field('unit').value },
	});

	const matches = (row: HTMLElement, { q, facets }: Choice) =>
		FACETS.every((facet) => facets[facet] === '' || row.dataset[facet] === facets[facet]) &&
		(row.querySelector('.name')?.textContent ?? '').normalize('NFKC').toLowerCase().includes(q);

	/** Puts the rows in order: by a column in one body, or back into their groups. */
	const order = (sort: string) => {
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

	const show = () => {
		const choice = read();
		order(choice.sort);
		let shown = 0;
		for (const row of rows) {
			row.hidden = !matches(row, choice);
			if (!row.hidden) shown += 1;
		}
		for (const group of groups) group.hidden = !group.querySelector('[data-row]:not([hidden])');
		const count = (filter.dataset.count ?? '').replace('#', String(shown));
		const output = filter.querySelector('[data-filter-count]');
		if (output) output.textContent = count;
		const chosen = [
			choice.q,
			...FACETS.map((facet) =>
				choice.facets[facet] ? ((field(facet) as HTMLSelectElement).selectedOptions[0]?.text ?? '') : '',
			),
		].filter((each) => each !== '');
		const printed = document.querySelector<HTMLElement>('[data-filter-printed]');
		if (printed) {
			printed.hidden = chosen.length === 0;
			printed.textContent = `${filter.dataset.printed} ${chosen.join(' + ')} ${count}`;
		}
		return choice;
	};

	const remember = ({ q, sort, facets }: Choice) => {
		const query = new URLSearchParams(Object.entries({ q, ...facets, sort }).filter(([, value]) => value !== ''));
		history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`);
	};

	const restore = () => {
		const query = new URLSearchParams(location.search);
		for (const name of ['q', ...FACETS]) field(name).value = query.get(name) ?? '';
		list.dataset.sorted = query.get('sort') ?? '';
		show();
	};

	for (const head of list.querySelectorAll<HTMLElement>('[data-sort]')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.title = head.dataset.label ?? '';
		button.append(...head.childNodes);
		head.append(button);
		button.addEventListener('click', () => {
			const key = head.dataset.sort ?? '';
			const states = [`${key}-up`, `${key}-down`, ''];
			list.dataset.sorted = states[(states.indexOf(list.dataset.sorted ?? '') + 1) % states.length] ?? '';
			remember(show());
		});
	}
	filter.addEventListener('input', () => remember(show()));
	filter.addEventListener('submit', (event) => event.preventDefault());
	filter.addEventListener('reset', () => {
		list.dataset.sorted = '';
		setTimeout(() => remember(show()));
	});
	addEventListener('popstate', restore);
	restore();
	filter.hidden = false;
}

if (form && table) start(form, table);
