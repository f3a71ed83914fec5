import { type Address, headingOf } from '#markdown/address.ts';
import { indicators } from '#schemas/indicators.ts';
import {
	type IndicatorLink,
	indicatorLinks,
	type ProjectLink,
	projectLinks,
	type UnitMention,
	unitMentions,
} from '#schemas/links.ts';
import type { UnitId } from '#schemas/names.ts';

/** Links by each address they name and by the heading it stands under. */
function byPlace<Link extends { address: Address }>(links: readonly Link[]): Map<Address, Link[]> {
	const places = new Map<Address, Link[]>();
	for (const link of links) {
		for (const place of new Set([link.address, headingOf(link.address)])) {
			const own = places.get(place);
			if (own) own.push(link);
			else places.set(place, [link]);
		}
	}
	return places;
}

const unitOf = (number: number) => indicators[number - 1]?.unit;

const indicatorPlaces = byPlace<IndicatorLink>(indicatorLinks);
const unitPlaces = byPlace<UnitMention>(unitMentions);
const projectPlaces = byPlace<ProjectLink>(projectLinks);
const linksByAddress = Map.groupBy(indicatorLinks, ({ address }) => address);
const linksByIndicator = Map.groupBy(indicatorLinks, ({ indicator }) => indicator);
const linksByUnit = Map.groupBy(indicatorLinks, ({ indicator }) => unitOf(indicator));
const linksByProject = Map.groupBy(projectLinks, ({ project }) => project);
const mentionsByUnit = Map.groupBy(unitMentions, ({ unit }) => unit);

/** The links of one place itself, not of the blocks under it. */
export const linksAt = (place: Address): readonly IndicatorLink[] => linksByAddress.get(place) ?? [];
/** The passages that speak of what an indicator measures, in the order of the data. */
export const linksOfIndicator = (number: number): readonly IndicatorLink[] => linksByIndicator.get(number) ?? [];
/** The passages that speak of what a unit’s indicators measure, in the order of the data. */
export const linksOfUnit = (unit: UnitId): readonly IndicatorLink[] => linksByUnit.get(unit) ?? [];
/** The passages that name a unit. */
export const mentionsOfUnit = (unit: UnitId): readonly UnitMention[] => mentionsByUnit.get(unit) ?? [];
/** The tasks that speak of what a project builds. */
export const linksOfProject = (slug: string): readonly ProjectLink[] => linksByProject.get(slug) ?? [];

/** The numbers of the indicators that a place of the text, or a block under it, is linked to, in the order of the table. */
export function indicatorsOfAddress(place: Address): number[] {
	const numbers = indicatorPlaces.get(place)?.map(({ indicator }) => indicator);
	return [...new Set<number>(numbers)].sort((a, b) => a - b);
}

/** The slugs of the projects that a place, or a block under it, speaks of, in the order of the data. */
export const projectsOfAddress = (place: Address): string[] => [
	...new Set(projectPlaces.get(place)?.map(({ project }) => project)),
];

/** The units that a place names, or that answer for an indicator linked to it. */
export function unitsOfAddress(place: Address): UnitId[] {
	const named = unitPlaces.get(place)?.map(({ unit }) => unit) ?? [];
	const answering = indicatorsOfAddress(place).flatMap((number) => unitOf(number) ?? []);
	return [...new Set<UnitId>([...named, ...answering])];
}
