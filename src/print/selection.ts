import { type Address, isWithin, parentOf } from '#markdown/address.ts';

/** What a place of the plan is to what was chosen: chosen itself or under it, a heading above it, or neither. */
export type SelectionState = 'selected' | 'ancestor' | 'outside';

/**
 * Says of each place what it is to the chosen addresses. `context` names, for
 * places that have no heading of their own in their address (an indicator),
 * the place they stand behind, whose headings then count as above them.
 */
export function selectionOf(
	chosen: readonly Address[],
	context: (address: Address) => Address | undefined,
): (address: Address) => SelectionState {
	const above = new Set<Address>();
	for (const address of chosen) {
		const start = parentOf(address) === undefined ? (context(address) ?? address) : address;
		for (let heading = parentOf(start); heading !== undefined; heading = parentOf(heading)) above.add(heading);
	}
	return (address) => {
		if (chosen.some((place) => isWithin(address, place))) return 'selected';
		return above.has(address) ? 'ancestor' : 'outside';
	};
}
