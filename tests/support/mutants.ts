import type { CheckedData } from '../../scripts/content-checks/index.ts';
import { type Random, randomFrom } from './random.ts';

/** The files of `content/` by their path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A faulty copy of content and data: what was changed, and where. */
export interface Mutant {
	kind: string;
	/** The files that were changed, one of which a message must name. */
	where: readonly string[];
	/** What was done, for whoever reads that it survived. */
	what: string;
	files: Files;
	checked: CheckedData;
}

/** A kind of fault in the text of a file: makes the faulty text, or undefined where the file has nothing to change. */
export interface TextFault {
	kind: string;
	/** Which files it is for. */
	of: RegExp;
	make: (text: string, random: Random, path: string) => string | Uint8Array | undefined;
	/** How many mutants; 7 where nothing is said. */
	count?: number;
}

/** A kind of fault in which files there are, or in data. */
export interface OtherFault {
	kind: string;
	make: (files: Files, random: Random) => Omit<Mutant, 'kind'> | undefined;
	count?: number;
}

const COUNT = 7;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** A number of its own for each kind, so that a new kind does not change the mutants of others. */
function seedOf(kind: string): number {
	let seed = 2021;
	for (const character of kind) seed = (Math.imul(seed, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
	return seed;
}

/** Where two texts part, with a little of both. */
function change(before: string, after: string): string {
	let at = 0;
	while (at < before.length && before[at] === after[at]) at += 1;
	return JSON.stringify([before.slice(Math.max(0, at - 8), at + 16), after.slice(Math.max(0, at - 8), at + 16)]);
}

/** The faulty copies of one kind of text fault, spread over the files it is for. */
export function textMutants({ kind, of, make, count = COUNT }: TextFault, files: Files): Mutant[] {
	const random = randomFrom(seedOf(kind));
	const paths = [...files.keys()].filter((path) => of.test(path));
	for (let at = paths.length - 1; at > 0; at -= 1) {
		const other = random.below(at + 1);
		[paths[at], paths[other]] = [paths[other] ?? '', paths[at] ?? ''];
	}
	const mutants: Mutant[] = [];
	const seen = new Set<string>();
	for (let turn = 0; mutants.length < count && turn < count * 12; turn += 1) {
		const path = paths[turn % paths.length] ?? '';
		const before = decoder.decode(files.get(path));
		const made = make(before, random, path);
		if (made === undefined) continue;
		const after = typeof made === 'string' ? made : decoder.decode(made);
		if (made === before || seen.has(path + after)) continue;
		seen.add(path + after);
		const bytes = typeof made === 'string' ? encoder.encode(made) : made;
		mutants.push({
			kind,
			where: [path],
			what: change(before, after),
			files: new Map(files).set(path, bytes),
			checked: {},
		});
	}
	return mutants;
}

/** The faulty copies of one kind of other fault. */
export function otherMutants({ kind, make, count = COUNT }: OtherFault, files: Files): Mutant[] {
	const random = randomFrom(seedOf(kind));
	const mutants = new Map<string, Mutant>();
	for (let turn = 0; mutants.size < count && turn < count * 12; turn += 1) {
		const made = make(files, random);
		if (made && !mutants.has(made.what)) mutants.set(made.what, { kind, ...made });
	}
	return [...mutants.values()];
}
