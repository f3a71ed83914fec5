import { onTyped } from '#browser/typing.ts';
import type { FullSearch } from '#search/element/full-search.ts';
import type { Wanted } from '#search/query/groups.ts';
import type { Answer } from '#search/query/session.ts';

/** What a field and its results do with what search finds. */
interface LiveSearch {
	input: HTMLInputElement;
	/** The words changed: what is shown is of other words now. */
	changed: (text: string) => void;
	answered: (answer: Answer, full: FullSearch) => void;
	/** The engine or its index did not load. */
	failed: (text: string) => void;
	wanted: (full: FullSearch) => Wanted;
	/** Loads the engine, once. */
	open: () => Promise<FullSearch>;
}

/**
 * Searches as the reader types, never while an input method composes, and one
 * search at a time: words typed meanwhile are searched for next, those between
 * not at all. Returns a function that searches anew for what stands in the field.
 */
export function liveSearch({ input, changed, answered, failed, wanted, open }: LiveSearch): () => void {
	let current = '';
	/** Counts what was asked for, so that an answer to something older is dropped. */
	let asked = 0;
	let busy = false;
	const run = async () => {
		if (busy || current === '') return;
		busy = true;
		const [text, turn] = [current, asked];
		try {
			const full = await open();
			const answer = await full.session.search(text, wanted(full));
			if (turn === asked) answered(answer, full);
		} catch {
			if (turn === asked) failed(text);
		}
		busy = false;
		if (turn !== asked) void run();
	};
	const read = (anew: boolean) => {
		const text = input.value.trim();
		if (text === current && !anew) return;
		current = text;
		asked += 1;
		changed(text);
		void run();
	};
	onTyped(input, () => read(false));
	return () => read(true);
}
