import { element } from '#browser/dom.ts';
import { isHeading } from '#extracts/extracts-document.ts';
import type { ExtractsWords } from '#extracts/page-words.ts';
import type { ShownExtract } from '#extracts/plan-places.ts';
import type { Extract } from '#extracts/store.ts';

/** What the reader may do with one of the extracts; none where they are shown as received. */
export interface ItemActions {
	move: (by: 1 | -1) => void;
	remove: () => void;
	note: (text: string) => void;
}

/** Longer is no line. */
const LONGEST_NOTE = 300;

/** The cells of a row, each behind what its column says. */
const factsOf = (cells: readonly string[], heads: readonly string[]) =>
	element(
		'dl',
		{ class: 'facts' },
		...heads.map((head, at) => element('div', {}, element('dt', {}, head), element('dd', {}, cells[at] ?? ''))),
	);

/** The words of a place: those that were chosen, or all, the heading above them told apart. */
function wordsOf({ label, isGone, texts, quote }: ShownExtract, words: ExtractsWords): Node[] {
	const chosen = quote && element('blockquote', { lang: quote.lang }, quote.text);
	if (quote?.found && chosen) return [chosen];
	const shown = texts.map(({ address, number, text, cells }) =>
		cells
			? factsOf(cells, words.heads)
			: element('p', { class: isHeading(address, texts) && 'extract-heading' }, number + text),
	);
	return [
		...(isGone ? [element('p', { class: 'extract-gone' }, words('gone', { item: label }))] : []),
		...(shown.length > 0 ? [element('blockquote', {}, ...shown)] : []),
		...(quote && chosen ? [element('p', { class: 'extract-quoted' }, words.quoted(quote)), chosen] : []),
	];
}

function button(name: string, text: string, place: string, act: () => void, isOff = false): HTMLButtonElement {
	const made = element(
		'button',
		{ type: 'button', 'data-part': name, 'aria-label': `${text} ${place}`, disabled: isOff },
		text,
	);
	made.addEventListener('click', act);
	return made;
}

/** One of the extracts as an entry of the list. */
export function extractItem(
	extract: Extract,
	shown: ShownExtract,
	{ at, of }: { at: number; of: number },
	words: ExtractsWords,
	actions: ItemActions | undefined,
): HTMLLIElement {
	const { label, url, trail } = shown;
	const { note = '' } = extract;
	const written = element('p', { class: 'extract-note' }, note && `${words('note')}${words('colon')}${note}`);
	const head = element(
		'p',
		{ class: 'extract-place' },
		...(url === undefined ? [label] : [element('a', { href: url }, label)]),
		' ',
		element('span', { class: 'extract-trail' }, trail.join(' › ')),
	);
	const item = element('li', { class: 'extract' }, head, ...wordsOf(shown, words), written);
	if (!actions) return item;
	const field = element('input', {
		value: note,
		maxlength: String(LONGEST_NOTE),
		'data-part': 'note',
		autocomplete: 'off',
	});
	field.addEventListener('input', () => {
		const text = field.value.trim();
		written.textContent = text && `${words('note')}${words('colon')}${text}`;
		actions.note(text);
	});
	item.classList.add('is-own');
	item.append(
		element('label', { class: 'extract-field' }, words('note'), field),
		element(
			'p',
			{ class: 'extract-actions' },
			button('up', words('up'), label, () => actions.move(-1), at === 0),
			button('down', words('down'), label, () => actions.move(1), at === of - 1),
			button('remove', words('remove'), label, actions.remove),
		),
	);
	return item;
}
