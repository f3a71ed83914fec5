/**
 * Addresses name every place of the plan, the same in all languages:
 * `4` chapter, `4.1` section, `4.1.2` item, `4.1.2-3` the third block of text
 * under it; `indicator-10`; `notice-2` and `colophon-1` for the lines of the
 * notice before and the imprint after the plan's text. This file imports
 * nothing, so that scripts of pages read addresses as the build does.
 */
export type Address = string;

export type AddressKind = 'chapter' | 'section' | 'item' | 'block' | 'indicator' | 'line';

/** What counts on its own, apart from the chapters: the rows of the table of indicators, the lines of notice and imprint. */
export const seriesNames = ['indicator', 'notice', 'colophon'] as const;
export type Series = (typeof seriesNames)[number];

/** An address in its parts. */
export interface AddressParts {
	kind: AddressKind;
	/** Numbers of chapter, section and item, as far as it has them: of `4.1.2-3` 4, 1, 2. */
	numbers: readonly number[];
	/** What it is one of, where that counts apart from the chapters. */
	series: Series | undefined;
	/** The number of a block under its heading, or in its series. */
	number: number | undefined;
}

const PLAN = /^(\d+(?:\.\d+){0,2})(?:-(\d+))?$/;
const IN_SERIES = /^(indicator|notice|colophon)-(\d+)$/;
const HEADINGS = ['chapter', 'section', 'item'] as const;

/** The parts of an address, or undefined where `text` is none. */
export function parseAddress(text: string): AddressParts | undefined {
	const [, headings, block] = PLAN.exec(text) ?? [];
	if (headings !== undefined) {
		const numbers = headings.split('.').map(Number);
		const kind = block === undefined ? HEADINGS[numbers.length - 1] : 'block';
		return {
			kind: kind ?? 'item',
			numbers,
			series: undefined,
			number: block === undefined ? undefined : Number(block),
		};
	}
	const [, series, number] = IN_SERIES.exec(text) ?? [];
	if (series === undefined) return undefined;
	const kind = series === 'indicator' ? 'indicator' : 'line';
	return { kind, numbers: [], series: series as Series, number: Number(number) };
}

/** The kind of place that `text` names, or undefined where it is no address. */
export const addressKind = (text: string): AddressKind | undefined => parseAddress(text)?.kind;

/** The address of an indicator by its number in the table. */
export const indicatorAddress = (number: number): Address => `indicator-${number}`;

/** The heading above an address: of `4.1.2-3` `4.1.2`, of `4.1.2` `4.1`, of `4` undefined. */
export function parentOf(address: Address): Address | undefined {
	const end = Math.max(address.lastIndexOf('-'), address.lastIndexOf('.'));
	return end > 0 && PLAN.test(address) ? address.slice(0, end) : undefined;
}

/** What a place is a part of the text of: of a block its heading, of a line its series; else the place itself. */
export function headingOf(address: Address): string {
	const kind = addressKind(address);
	return kind === 'block' || kind === 'line' ? address.slice(0, address.lastIndexOf('-')) : address;
}

/** Whether blocks or lines count under it: a heading, or the series of notice or imprint. */
export function hasBlocks(place: string): boolean {
	const parts = parseAddress(place);
	return parts ? parts.series === undefined && parts.number === undefined : place === 'notice' || place === 'colophon';
}

/** The address of a block by its number under a heading, of a line by its number in its series. */
export const blockAddress = (heading: string, number: number): Address => `${heading}-${number}`;

/** Whether an address is a place or lies under it. */
export const isWithin = (address: Address, place: Address): boolean =>
	address === place || address.startsWith(`${place}.`) || address.startsWith(`${place}-`);

/** The number of the chapter that a plan address lies in, or undefined (an indicator, a line of the notice). */
export const chapterNumberOf = (address: Address): number | undefined => parseAddress(address)?.numbers[0];

/** The order of addresses in the plan, for sorting: `4.2` before `4.10`, all of the text before indicators. */
export const compareAddresses = (a: Address, b: Address): number => a.localeCompare(b, 'und', { numeric: true });

/** An address as a reader says it: `4.2.1-3` as it is, one of a series in the words that `say` has for that (指标13, indicator 13). */
export function spokenAddress(address: Address, say: (series: Series, number: number) => string): string {
	const { series, number } = parseAddress(address) ?? {};
	return series && number !== undefined ? say(series, number) : address;
}
