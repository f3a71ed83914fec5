import { keepUrl } from '#browser/address-bar.ts';
import { fill } from '#i18n/fill.ts';
import { type Address, addressKind } from '#markdown/address.ts';
import { carryTick, tickedPlaces, tickPlaces } from '#print/ticks.ts';

/** What is ticked: places by their addresses, a unit, and whether the type is to be large. */
interface Choice {
	parts: string[];
	unit: string;
	large: boolean;
}

/** A running title has one line: of long names the beginning. */
const shortened = (names: string) => (names.length > RUNNING ? `${names.slice(0, RUNNING)}\u2026` : names);
const RUNNING = 36;
/** How many times as many sheets large print takes. */
const LARGE = 1.8;

const lettersIn = ({ textContent }: Element) => (textContent ?? '').replace(/\s/g, '').length;

/**
 * Runs the chooser of the whole plan: reads the choice from the URL, keeps it
 * there, says what it is and on about how many sheets, and prints. `show` gets the chosen addresses (none:
 * everything) and returns whether any of them is there.
 */
export function connectChooser(
	form: HTMLFormElement,
	plan: HTMLElement,
	show: (addresses: readonly Address[]) => boolean,
): void {
	const boxes = Array.from(form.querySelectorAll<HTMLInputElement>('[name="part"]'));
	const units = form.querySelector<HTMLSelectElement>('[name="unit"]');
	const large = form.querySelector<HTMLInputElement>('[name="large"]');
	const output = form.querySelector('[role=status]');
	const excerpt = document.querySelector<HTMLElement>('[data-print-excerpt]');
	const words = form.dataset;
	const root = document.documentElement;
	const pageTitle = root.dataset.paperPart ?? '';

	const read = (): Choice => ({
		parts: tickedPlaces(boxes),
		unit: units?.value ?? '',
		large: large?.checked ?? false,
	});
	const labelOf = (part: string) => {
		const box = boxes.find(({ value }) => value === part);
		const label = box?.closest('label')?.textContent?.trim() ?? part;
		return !/^(?:chapter|indicator)$/.test(addressKind(part) ?? '') ? `${part} ${label}` : label;
	};

	const sheetsOf = (isLarge: boolean) => {
		const hidden = Array.from(plan.querySelectorAll('[hidden]:not([hidden] *)'), lettersIn);
		const letters = (lettersIn(plan) - hidden.reduce((sum, each) => sum + each, 0)) * (isLarge ? LARGE : 1);
		return fill(words.sheets ?? '', { count: Math.ceil(letters / Number(words.perSheet)) });
	};

	/** Shows a choice; `asked` are the parts that the URL names, known here or not. */
	const apply = ({ parts, unit, large: isLarge }: Choice, asked: readonly string[] = parts) => {
		const option = unit === '' ? undefined : units?.selectedOptions[0];
		root.toggleAttribute('data-large-print', isLarge);
		const addresses = [...parts, ...(option?.dataset.addresses?.split(' ') ?? [])];
		const found = show(addresses);
		if (!found) show([]);
		const names = [...parts.map(labelOf), ...(option ? [option.text] : [])].join(words.comma);
		const isPart = found && addresses.length > 0;
		const unknown = asked.filter((part) => !parts.includes(part));
		const said = isPart ? fill(words.chosen ?? '', { parts: shortened(names) }) : (words.all ?? '');
		if (output) {
			const isUnknown = unknown.length > 0 && !isPart;
			output.textContent =
				(isUnknown ? fill(words.none ?? '', { parts: unknown.join(words.comma) }) : said) + sheetsOf(isLarge);
		}
		if (excerpt) {
			excerpt.hidden = !isPart;
			excerpt.textContent = fill(words.excerpt ?? '', { parts: names });
		}
		root.dataset.paperPart = isPart ? fill(words.excerpt ?? '', { parts: shortened(names) }) : pageTitle;
		if (isPart) root.dataset.excerpt = '';
		else delete root.dataset.excerpt;
	};
	const queryOf = ({ parts, unit, large: isLarge }: Choice) => {
		const query = new URLSearchParams(parts.map((part) => ['part', part]));
		if (unit !== '') query.set('unit', unit);
		if (isLarge) query.set('large', '1');
		return String(query) && `?${query}`;
	};
	/** The pages in other languages show the same choice. */
	const carryOver = (query: string) => {
		for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-print-language], a[data-language]'))
			link.search = query;
	};
	const change = ({ target }: Partial<Event>) => {
		const box = boxes.find((each) => each === target);
		if (box) carryTick(boxes, box);
		const choice = read();
		const query = queryOf(choice);
		keepUrl(location.pathname + query + location.hash);
		carryOver(query);
		apply(choice);
	};
	const restore = () => {
		const query = new URLSearchParams(location.search);
		const asked = query.getAll('part').flatMap((part) => part.split(','));
		tickPlaces(boxes, asked);
		if (large) large.checked = query.has('large');
		if (units) units.value = query.get('unit') ?? '';
		if (units?.selectedIndex === -1) units.value = '';
		// What is ticked can be seen.
		for (const details of form.querySelectorAll('details'))
			details.open ||=
				details.parentElement?.querySelector('input')?.checked !== true && details.querySelector(':checked') !== null;
		const choice = read();
		carryOver(queryOf(choice));
		apply(choice, [...asked, ...(choice.unit === '' ? query.getAll('unit').filter(Boolean) : [])]);
	};

	form.addEventListener('change', change);
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', () =>
		setTimeout(() => {
			tickPlaces(boxes, []);
			change({});
		}),
	);
	form.querySelector('[data-print-now]')?.addEventListener('click', () => print());
	addEventListener('popstate', restore);
	restore();
	form.hidden = false;
}
