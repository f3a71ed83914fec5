import { rmSync } from 'node:fs';
import { constants } from 'node:os';
import { causeOf } from './cause.ts';
import { takeLock } from './lock.ts';
import { healSwap, swapIn } from './swap.ts';

/** One for the project, whatever folder a build writes: they share the cache in `.astro/`. */
const LOCK = 'dist.lock';

/** A build under way. */
export interface Building {
	/** The folder to build into; of this process alone, for one that was killed may have left a child that still writes. */
	next: string;
	/** Aborts where the build is interrupted. */
	signal: AbortSignal;
	/** Puts what was built into the place of the last build. */
	finish: () => void;
	/** Ends the process with 1 and the cause of what went wrong: an error's message, or what a program printed. */
	fail: (reason: string) => never;
}

/**
 * Begins a build of the folder `out`: no other runs at the same time, what a
 * killed one left is put right, and however this one ends, `out` is whole and
 * nothing lies beside it.
 */
export function beginBuild(out: string): Building {
	const next = `${out}.next/${process.pid}`;
	const interruption = new AbortController();
	const fail = (reason: string): never => {
		console.error(`build: ${causeOf(reason)}\nbuild: failed, ${out}/ is as it was`.replace(/\n+/g, '\n'));
		process.exit(1);
	};
	const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
	process.once('uncaughtException', (error) => fail(messageOf(error)));
	let release = () => {};
	try {
		release = takeLock(LOCK);
	} catch (error) {
		console.error(`build: ${causeOf(messageOf(error))}`);
		process.exit(1);
	}
	process.once('exit', () => {
		rmSync(`${out}.next`, { recursive: true, force: true });
		release();
	});
	for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.once(name, () => {
			interruption.abort();
			console.error(`build: interrupted, ${out}/ is as it was`);
			process.exit(128 + constants.signals[name]);
		});
	healSwap(out);
	rmSync(`${out}.next`, { recursive: true, force: true });
	return { next, signal: interruption.signal, finish: () => swapIn(next, out), fail };
}
