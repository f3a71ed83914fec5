import { isWithin } from '#markdown/address.ts';

/** Boxes of places, each under the one whose place it is within: ticking one ticks those under it. */
type Boxes = readonly HTMLInputElement[];

const under = (boxes: Boxes, place: string) => boxes.filter(({ value }) => value !== place && isWithin(value, place));
const above = (boxes: Boxes, place: string) => boxes.filter(({ value }) => value !== place && isWithin(place, value));

/** Says of each box that is not ticked whether some under it are. */
function showSome(boxes: Boxes): void {
	for (const box of boxes) box.indeterminate = !box.checked && under(boxes, box.value).some(({ checked }) => checked);
}

/** Takes the tick of a box on to those under it, and its lack to those above. */
export function carryTick(boxes: Boxes, { value, checked }: HTMLInputElement): void {
	for (const each of under(boxes, value)) each.checked = checked;
	if (!checked) for (const each of above(boxes, value)) each.checked = false;
	showSome(boxes);
}

/** Ticks the places named and all within them. */
export function tickPlaces(boxes: Boxes, places: readonly string[]): void {
	for (const box of boxes) box.checked = places.some((place) => isWithin(box.value, place));
	showSome(boxes);
}

/** The places ticked, without those that a ticked one holds. */
export const tickedPlaces = (boxes: Boxes): string[] =>
	boxes
		.filter(({ checked, value }) => checked && !above(boxes, value).some((each) => each.checked))
		.map(({ value }) => value);
