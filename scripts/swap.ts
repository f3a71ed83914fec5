import { existsSync, renameSync, rmSync } from 'node:fs';

const previousOf = (out: string) => `${out}.previous`;

/**
 * Puts right what a build left that was killed: where it had moved the last
 * good build away and not yet the new one in, the last good one comes back;
 * leftovers go.
 */
export function healSwap(out: string): void {
	const previous = previousOf(out);
	if (existsSync(out)) rmSync(previous, { recursive: true, force: true });
	else if (existsSync(previous)) renameSync(previous, out);
}

/**
 * Puts the folder `next` in the place of `out`. Between two renames there is
 * no `out`: a kill at that very moment is healed by the next build or start.
 * Where the second rename fails, `out` is as it was.
 */
export function swapIn(next: string, out: string): void {
	const previous = previousOf(out);
	rmSync(previous, { recursive: true, force: true });
	if (existsSync(out)) renameSync(out, previous);
	try {
		renameSync(next, out);
	} catch (error) {
		healSwap(out);
		throw error;
	}
	rmSync(previous, { recursive: true, force: true });
}
