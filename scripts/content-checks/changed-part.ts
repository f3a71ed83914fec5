import type { Correction } from '#schemas/corrections.ts';
import { typeset } from './full-width.ts';

/** The part of a correction's reading that the printed text lacks; the whole reading where nothing is restored. */
export function changedPart({
	kind,
	printed,
	reading,
}: Pick<Correction, 'kind' | 'printed' | 'reading'>): [start: number, end: number] {
	if (kind === 'noted') return [0, reading.length];
	const from = typeset(printed);
	let start = 0;
	while (start < from.length && from[start] === reading[start]) start += 1;
	let tail = 0;
	while (tail < from.length - start && from[from.length - 1 - tail] === reading[reading.length - 1 - tail]) tail += 1;
	return [start, reading.length - tail];
}
