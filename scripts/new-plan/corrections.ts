import { changedPart } from '../content-checks/changed-part.ts';
import type { Correction } from './facts.ts';
import { Fault } from './fault.ts';

/** The text with what it lost put back. Throws a Fault for a correction whose printed text is not there exactly once, or that moves lines. */
export function corrected(original: string, corrections: readonly Correction[]): string {
	return corrections.reduce((text, { id, kind, printed, reading }) => {
		const entry = `field “corrections”: entry ${id}`;
		const count = original.split(printed).length - 1;
		if (count !== 1) throw new Fault(`${entry}: its printed text occurs ${count} times in the text; expected once`);
		if (kind !== 'restored') return text;
		if (printed.split('\n').length !== reading.split('\n').length)
			throw new Fault(`${entry}: its reading has other line ends than its printed text`);
		return text.replace(printed, () => reading);
	}, original);
}

/** A text as MDX has it, and the corrections that are marked in it. */
export interface Marked {
	mdx: string;
	ids: string[];
}

/** Places each correction once, where its reading stands first. */
export function correctionMarks(corrections: readonly Correction[]) {
	const open = new Map(corrections.map((each) => [each.id, each]));
	const take = (fits: (correction: Correction) => boolean): string | undefined => {
		const found = [...open.values()].find(fits);
		if (found) open.delete(found.id);
		return found?.id;
	};
	return {
		/** Marks the words that were put back or are noted. */
		inText(text: string): Marked {
			const ids: string[] = [];
			for (const correction of [...open.values()]) {
				const at = correction.kind === 'unit' ? -1 : text.indexOf(correction.reading);
				if (at < 0) continue;
				const [start, end] = changedPart(correction);
				const words = `<Correction id="${correction.id}">${text.slice(at + start, at + end)}</Correction>`;
				text = text.slice(0, at + start) + words + text.slice(at + end);
				ids.push(correction.id);
				open.delete(correction.id);
			}
			return { mdx: text, ids };
		},
		/** The correction of a heading, whose number may be what was lost. */
		ofHeading: (text: string) => take(({ reading }) => text.includes(reading) || reading.endsWith(text)),
		/** The correction of an indicator, and the cell it stands in; one of its unit stands by the target. */
		ofIndicator(name: string, target: string): { id: string; in: 'name' | 'target' } | undefined {
			const unit = take(({ kind, reading }) => kind === 'unit' && name.includes(reading));
			const inName = unit ? undefined : take(({ reading }) => name.includes(reading));
			const id = unit ?? inName ?? take(({ reading }) => target.includes(reading));
			return id === undefined ? undefined : { id, in: inName ? 'name' : 'target' };
		},
		/** Refuses corrections that stand nowhere. */
		finish() {
			const ids = [...open.keys()];
			if (ids.length > 0)
				throw new Fault(`field “corrections”: entries ${ids.join(', ')} stand nowhere in the plan’s text`);
		},
	};
}

export type CorrectionMarks = ReturnType<typeof correctionMarks>;
