/** A source of numbers that gives the same ones for the same seed, on every machine (mulberry32). */
export interface Random {
	/** A whole number from 0 to below `limit`. */
	below: (limit: number) => number;
	/** One of a list. Throws an Error where the list is empty. */
	pick: <T>(list: readonly T[]) => T;
}

export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		below,
		pick: (list) => {
			const found = list[below(list.length)];
			if (found === undefined) throw new Error('nothing to pick from');
			return found;
		},
	};
}
