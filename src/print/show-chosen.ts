import { type Address, addressKind } from '#markdown/address.ts';
import { selectionOf } from '#print/selection.ts';

/** Whether an element is a place of the plan. */
const isPlace = (element: Element) => addressKind(element.id) !== undefined;

/** The places of an element that are no part of another one. */
const placesIn = (element: Element) => Array.from(element.querySelectorAll('[id]')).filter(isPlace);

/** A group of rows shows its category in the first row shown, as many rows high as are shown. */
function mendCategory(group: HTMLTableSectionElement): void {
	const category = group.querySelector<HTMLTableCellElement>('th.category');
	if (!category) return;
	const shown = Array.from(group.rows).filter((row) => !row.hidden);
	(shown[0] ?? group.rows[0])?.prepend(category);
	category.rowSpan = Math.max(1, shown.length);
}

/**
 * Shows of the document what is chosen and the headings above it; everything
 * for no addresses. What has no address, such as a chart, goes with the place
 * before it. Returns whether anything is shown.
 */
export function showChosen(plan: HTMLElement, chosen: readonly Address[]): boolean {
	const order = placesIn(plan).map(({ id }) => id);
	// An indicator stands behind the caption of its table, which has a section's address.
	const context = (address: Address) =>
		order
			.slice(0, Math.max(0, order.indexOf(address)))
			.filter((each) => addressKind(each) === 'block')
			.pop();
	const stateOf = selectionOf(chosen, context);
	const all = chosen.length === 0;
	let goesAlong = all;

	const show = (element: HTMLElement): boolean => {
		if (isPlace(element)) {
			const state = all ? 'selected' : stateOf(element.id);
			goesAlong = state === 'selected';
			element.hidden = state === 'outside';
		} else if (placesIn(element).length === 0) {
			element.hidden = !goesAlong;
		} else if (element instanceof HTMLTableElement) {
			element.hidden = !Array.from(element.tBodies, show).includes(true) && !goesAlong;
		} else {
			const shown = Array.from(element.children as HTMLCollectionOf<HTMLElement>, show);
			element.hidden = !shown.includes(true);
			if (element instanceof HTMLTableSectionElement) mendCategory(element);
		}
		return !element.hidden;
	};

	let any = false;
	for (const chapter of plan.querySelectorAll<HTMLElement>('[data-chapter]')) {
		const whole = chosen.includes(chapter.dataset.chapter ?? '');
		goesAlong = all || whole;
		const shown = Array.from(chapter.children as HTMLCollectionOf<HTMLElement>, (child) => {
			if (!whole) return show(child);
			for (const each of [child, ...child.querySelectorAll<HTMLElement>('[hidden]')]) each.hidden = false;
			return true;
		});
		chapter.hidden = !shown.includes(true);
		any ||= !chapter.hidden;
	}
	for (const part of document.querySelectorAll<HTMLElement>('[data-print-whole]')) part.hidden = !all;
	showNotes(plan);
	return any;
}

/** Of the notes those whose mark is shown. */
function showNotes(plan: HTMLElement): void {
	const notes = Array.from(plan.querySelectorAll<HTMLElement>('.notes li'));
	for (const note of notes) {
		const mark = document.getElementById(note.id.replace('note-', 'mark-'));
		note.hidden = mark === null || mark.closest('[hidden]') !== null;
	}
	const list = plan.querySelector<HTMLElement>('.notes');
	if (list) list.hidden = notes.every((note) => note.hidden);
}
