import { fill } from '#i18n/fill.ts';
import { type Address, addressKind } from '#markdown/address.ts';

/** What is ticked: places by their addresses, and a unit. */
interface Choice {
	parts: string[];
	unit: string;
}

/** A running title has one line: of long names the beginning. */
const shortened = (names: string) => (names.length > RUNNING ? `${names.slice(0, RUNNING)}\u2026` : names);
const RUNNING = 36;

/**
 * Runs the chooser of the whole plan: reads the choice from the URL, keeps it
 * there, says what it is, and prints. `show` gets the chosen addresses (none:
 * everything) and returns whether any of them is there.
 */
export function connectChooser(form: HTMLFormElement, show: (addresses: readonly Address[]) => boolean): void {
	const boxes = Array.from(form.querySelectorAll<HTMLInputElement>('[name="part"]'));
	const units = form.querySelector<HTMLSelectElement>('[name="unit"]');
	const output = form.querySelector<HTMLOutputElement>('output');
	const excerpt = document.querySelector<HTMLElement>('[data-print-excerpt]');
	const words = form.dataset;
	const root = document.documentElement;
	const pageTitle = root.dataset.paperPart ?? '';

	const read = (): Choice => ({
		parts: boxes.filter(({ checked }) => checked).map(({ value }) => value),
		unit: units?.value ?? '',
	});
	const labelOf = (part: string) => {
		const box = boxes.find(({ value }) => value === part);
		const label = box?.closest('label')?.textContent?.trim() ?? part;
		return addressKind(part) !== 'indicator' ? `${part} ${label}` : label;
	};

	/** Shows a choice; `asked` are the parts that the URL names, known here or not. */
	const apply = ({ parts, unit }: Choice, asked: readonly string[] = parts) => {
		const option = unit === '' ? undefined : units?.selectedOptions[0];
		const addresses = [...parts, ...(option?.dataset.addresses?.split(' ') ?? [])];
		const found = show(addresses);
		if (!found) show([]);
		const names = [...parts.map(labelOf), ...(option ? [option.text] : [])].join(words.comma);
		const isPart = found && addresses.length > 0;
		const unknown = asked.filter((part) => !parts.includes(part));
		const said = isPart ? fill(words.chosen ?? '', { parts: names }) : words.all;
		if (output) {
			output.textContent =
				unknown.length > 0 && !isPart ? fill(words.none ?? '', { parts: unknown.join(words.comma) }) : (said ?? '');
		}
		if (excerpt) {
			excerpt.hidden = !isPart;
			excerpt.textContent = fill(words.excerpt ?? '', { parts: names });
		}
		root.dataset.paperPart = isPart ? fill(words.excerpt ?? '', { parts: shortened(names) }) : pageTitle;
		if (isPart) root.dataset.excerpt = '';
		else delete root.dataset.excerpt;
	};
	const queryOf = ({ parts, unit }: Choice) => {
		const query = new URLSearchParams(parts.map((part) => ['part', part]));
		if (unit !== '') query.set('unit', unit);
		return String(query) && `?${query}`;
	};
	/** The pages in other languages show the same choice. */
	const carryOver = (query: string) => {
		for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-print-language], a[data-language]'))
			link.search = query;
	};
	const change = () => {
		const choice = read();
		const query = queryOf(choice);
		history.replaceState(null, '', location.pathname + query + location.hash);
		carryOver(query);
		apply(choice);
	};
	const restore = () => {
		const query = new URLSearchParams(location.search);
		const asked = query.getAll('part').flatMap((part) => part.split(','));
		for (const box of boxes) box.checked = asked.includes(box.value);
		if (units) units.value = query.get('unit') ?? '';
		if (units?.selectedIndex === -1) units.value = '';
		// What is ticked can be seen.
		for (const details of form.querySelectorAll('details')) details.open ||= details.querySelector(':checked') !== null;
		const choice = read();
		carryOver(queryOf(choice));
		apply(choice, [...asked, ...(choice.unit === '' ? query.getAll('unit').filter(Boolean) : [])]);
	};

	form.addEventListener('change', change);
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', () => setTimeout(change));
	form.querySelector('[data-print-now]')?.addEventListener('click', () => print());
	addEventListener('popstate', restore);
	restore();
	form.hidden = false;
}
