import type { Ranked, Tier } from '#search/query/rank.ts';
import type { FilterName } from '#search/query/search-index.ts';
import { type RecordType, recordTypes } from '#search/record.ts';

/** What of the finds is wanted. */
export interface Wanted {
	type: RecordType | '';
	/** Id of a responsible unit, or empty. */
	unit: string;
	/** A state that the account names, or empty. */
	state?: string;
	/** How many hits of each group are shown. */
	count: number;
	/** Whether partial matches only fill up what the others leave of the count. */
	brief: boolean;
	/** Ids of the units that finds are counted by; none where nothing is counted. */
	units: readonly string[];
	/** The same of states. */
	states?: readonly string[];
}

/** The groups that finds in the page's own language come in, in their order. */
export const groupKinds = ['literal', 'reading', 'everyday', 'partial', 'names'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** The keys of the records with each value of a filter. */
export type Members = ReadonlyMap<string, ReadonlySet<string>>;

/** What is found when no type is chosen; a measure is found with its task. */
export const TEXT_TYPES: readonly RecordType[] = ['task', 'indicator', 'project', 'section'];
/** What the site says about the plan's words comes in a group of its own. */
const NAME_TYPES: readonly RecordType[] = ['unit', 'term'];

/** How many finds there are of each type, unit and state, the other choices being kept. */
export interface Counts {
	type: Record<string, number>;
	unit: Record<string, number>;
	state: Record<string, number>;
}

/** Whether a record has any of these values. */
export const hasAny = (members: Members, values: readonly string[], { key }: Ranked) =>
	values.some((value) => members.get(value)?.has(key));

/** Finds by groups, and counted. Of the members, `type` has every type, the others the chosen and the counted ones. */
export function groupFinds(
	ranked: readonly Ranked[],
	{ type, unit, state = '', units, states = [] }: Wanted,
	members: Readonly<Record<Exclude<FilterName, 'place'>, Members>>,
): { lists: Record<GroupKind, Ranked[]>; counts: Counts } {
	const isOfType = (each: Ranked) => hasAny(members.type, type ? [type] : TEXT_TYPES, each);
	const isOfUnit = (each: Ranked) => unit === '' || hasAny(members.unit, [unit], each);
	const isInState = (each: Ranked) => state === '' || hasAny(members.state, [state], each);
	const ofAnyType = ranked.filter((each) => isOfUnit(each) && isInState(each));
	const main = ofAnyType.filter(isOfType);
	const inTier = (tier: Tier) => main.filter((each) => each.tier === tier);
	const names = type
		? []
		: ofAnyType.filter(
				(each) => each.tier !== 'partial' && each.tier !== 'everyday' && hasAny(members.type, NAME_TYPES, each),
			);
	const count = (finds: readonly Ranked[], name: Exclude<FilterName, 'place'>, values: readonly string[]) =>
		Object.fromEntries(
			values.map((value) => [value, finds.filter((each) => hasAny(members[name], [value], each)).length]),
		);
	const ofType = ranked.filter(isOfType);
	return {
		lists: {
			literal: inTier('literal'),
			reading: inTier('reading'),
			everyday: inTier('everyday'),
			partial: inTier('partial'),
			names,
		},
		counts: {
			type: count(ofAnyType, 'type', recordTypes),
			unit: count(ofType.filter(isInState), 'unit', units),
			state: count(ofType.filter(isOfUnit), 'state', states),
		},
	};
}
