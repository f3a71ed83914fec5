import type { Ranked, Tier } from '#search/query/rank.ts';
import { type RecordType, recordTypes } from '#search/record.ts';

/** What of the finds is wanted. */
export interface Wanted {
	type: RecordType | '';
	/** Id of a responsible unit, or empty. */
	unit: string;
	/** How many hits of each group are shown. */
	count: number;
	/** Whether partial matches only fill up what the others leave of the count. */
	brief: boolean;
	/** Ids of the units that finds are counted by; none where nothing is counted. */
	units: readonly string[];
}

/** The groups that finds in the page's own language come in, in their order. */
export const groupKinds = ['literal', 'reading', 'partial', 'names'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** The keys of the records with each value of a filter. */
export type Members = ReadonlyMap<string, ReadonlySet<string>>;

/** What is found when no type is chosen; a measure is found with its task. */
export const TEXT_TYPES: readonly RecordType[] = ['task', 'indicator', 'project', 'section'];
/** What the site says about the plan's words comes in a group of its own. */
const NAME_TYPES: readonly RecordType[] = ['unit', 'term'];

/** How many finds there are of each type and unit, the other choice being kept. */
export interface Counts {
	type: Record<string, number>;
	unit: Record<string, number>;
}

/** Whether a record has any of these values. */
export const hasAny = (members: Members, values: readonly string[], { key }: Ranked) =>
	values.some((value) => members.get(value)?.has(key));

/** Finds by groups, and counted. `types` has every type, `units` the chosen and the counted ones. */
export function groupFinds(
	ranked: readonly Ranked[],
	{ type, unit, units: counted }: Wanted,
	types: Members,
	units: Members,
): { lists: Record<GroupKind, Ranked[]>; counts: Counts } {
	const chosen = type ? [type] : TEXT_TYPES;
	const ofUnit = ranked.filter((each) => unit === '' || hasAny(units, [unit], each));
	const ofType = ranked.filter((each) => hasAny(types, chosen, each));
	const main = ofUnit.filter((each) => hasAny(types, chosen, each));
	const inTier = (tier: Tier) => main.filter((each) => each.tier === tier);
	const names = type ? [] : ofUnit.filter((each) => each.tier !== 'partial' && hasAny(types, NAME_TYPES, each));
	const count = (finds: readonly Ranked[], members: Members, values: readonly string[]) =>
		Object.fromEntries(values.map((value) => [value, finds.filter((each) => hasAny(members, [value], each)).length]));
	return {
		lists: { literal: inTier('literal'), reading: inTier('reading'), partial: inTier('partial'), names },
		counts: { type: count(ofUnit, types, recordTypes), unit: count(ofType, units, counted) },
	};
}
