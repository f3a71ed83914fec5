import { type Indicator, indicators } from '#data/indicators.ts';
import { indicatorLinks, unitMentions } from '#data/links.ts';
import type { UnitId } from '#data/units.ts';
import type { Address } from '#markdown/address.ts';

const isUnder = (address: Address, place: Address) => address === place || address.startsWith(`${place}-`);

/** The numbers of the indicators that a place of the text, or a block under it, is linked to, in the order of the table. */
export function indicatorsOfAddress(place: Address): number[] {
	const numbers = indicatorLinks.filter(({ address }) => isUnder(address, place)).map(({ indicator }) => indicator);
	return [...new Set<number>(numbers)].sort((a, b) => a - b);
}

/** The units that a place names, or that answer for an indicator linked to it. */
export function unitsOfAddress(place: Address): UnitId[] {
	const named = unitMentions.filter(({ address }) => isUnder(address, place)).map(({ unit }) => unit);
	const answering = indicatorsOfAddress(place).flatMap(
		(number) => (indicators as readonly Indicator[])[number - 1]?.unit ?? [],
	);
	return [...new Set<UnitId>([...named, ...answering])];
}
