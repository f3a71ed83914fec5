/**
 * Addresses name every place of the plan, the same in all languages:
 * `4` chapter, `4.1` section, `4.1.2` item, `4.1.2-3` the third block of text
 * under it; `indicator-10`; `notice-2` and `colophon-1` for the lines of the
 * notice before and the imprint after the plan's text.
 */
export type Address = string;

export type AddressKind = 'chapter' | 'section' | 'item' | 'block' | 'indicator' | 'line';

const PLAN = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-(\d+))?$/;
const OTHER = /^(?:(indicator)|notice|colophon)-\d+$/;

/** The kind of place that `text` names, or undefined where it is no address. */
export function addressKind(text: string): AddressKind | undefined {
	const plan = PLAN.exec(text);
	if (plan) {
		if (plan[4]) return 'block';
		return plan[3] ? 'item' : plan[2] ? 'section' : 'chapter';
	}
	const other = OTHER.exec(text);
	if (other) return other[1] ? 'indicator' : 'line';
	return undefined;
}

/** The heading above an address: of `4.1.2-3` `4.1.2`, of `4.1.2` `4.1`, of `4` undefined. */
export function parentOf(address: Address): Address | undefined {
	const end = Math.max(address.lastIndexOf('-'), address.lastIndexOf('.'));
	return end > 0 && PLAN.test(address) ? address.slice(0, end) : undefined;
}

/** The number of the chapter that a plan address lies in, or undefined (an indicator, a line of the notice). */
export function chapterNumberOf(address: Address): number | undefined {
	const plan = PLAN.exec(address);
	return plan ? Number(plan[1]) : undefined;
}
