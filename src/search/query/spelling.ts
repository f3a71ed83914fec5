import type { SoundTable } from '#search/query/sounds.ts';

/** Shorter runs are left alone: one slip makes another word of them. */
const SHORTEST = 3;
/** How many wordings are given back. */
const WORDINGS = 40;

type Follows = SoundTable['follows'];

const joins = (follows: Follows, first: string | undefined, second: string | undefined) =>
	first === undefined || second === undefined || (follows.get(first)?.has(second) ?? false);

/** Whether every two neighbours follow one another somewhere in the texts. */
const isFluent = (characters: readonly string[], follows: Follows) =>
	characters.every((character, at) => joins(follows, character, characters[at + 1]));

const replaced = (characters: readonly string[], at: number, taken: number, ...put: readonly string[]) => [
	...characters.slice(0, at),
	...put,
	...characters.slice(at + taken),
];

/** The characters that may stand between two others. */
function between(before: string | undefined, behind: string | undefined, follows: Follows): string[] {
	const candidates = before === undefined ? [...follows.keys()] : [...(follows.get(before) ?? [])];
	return candidates.filter((character) => joins(follows, character, behind));
}

/**
 * Wordings one slip away from a run of Han characters: two exchanged, one for
 * another, one missing, one too many; in this order. Only such as may stand in
 * the texts, and none where the run itself may. In a run of three the middle
 * character alone is taken for a slip.
 */
export function oneSlipAway(run: string, { follows }: SoundTable): string[] {
	const characters = [...run];
	const { length } = characters;
	if (length < SHORTEST || isFluent(characters, follows)) return [];
	const places = characters.map((_, at) => at);
	const inner = length === SHORTEST ? [1] : places;
	const exchanged = places
		.slice(0, -1)
		.map((at) => replaced(characters, at, 2, characters[at + 1] ?? '', characters[at] ?? ''));
	const other = inner.flatMap((at) =>
		between(characters[at - 1], characters[at + 1], follows).map((each) => replaced(characters, at, 1, each)),
	);
	const missing = places
		.slice(0, -1)
		.flatMap((at) =>
			between(characters[at], characters[at + 1], follows).map((each) => replaced(characters, at + 1, 0, each)),
		);
	const tooMany = length > SHORTEST ? places.map((at) => replaced(characters, at, 1)) : [];
	const wordings = [...exchanged, ...other, ...missing, ...tooMany].filter((each) => isFluent(each, follows));
	return [...new Set(wordings.map((each) => each.join('')))].filter((each) => each !== run).slice(0, WORDINGS);
}
