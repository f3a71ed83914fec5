import type { z } from 'astro/zod';
import { correctionsSchema } from '#schemas/corrections.ts';
import { decodeFile } from './characters.ts';
import { contentBytes, type FileBytes } from './files.ts';
import { typeset } from './full-width.ts';
import { formatProblem, type Problem, schemaProblems } from './problem.ts';

/** `content/source/`: the printed page as text, and how the site's text comes from it. */
export type Evidence = Pick<z.infer<typeof correctionsSchema>, 'entries' | 'leftOut' | 'table'> & { original: string };

const ORIGINAL = 'content/source/original.txt';
export const CORRECTIONS = 'content/source/corrections.json';

/** Parses JSON; its fault on one line. */
function parseJson(file: string, text: string): { data: unknown; problems: Problem[] } {
	try {
		return { data: JSON.parse(text), problems: [] };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const line = Number(/line (\d+)/.exec(reason)?.[1]) || undefined;
		return { data: undefined, problems: [{ file, line, message: `is no JSON: ${reason.slice(0, 160)}` }] };
	}
}

/** Reads the evidence; where any of it is missing, unreadable or not of its form, it is undefined and the problems say why. */
export function readEvidence(files: FileBytes): { evidence: Evidence | undefined; problems: Problem[] } {
	const problems: Problem[] = [...files.keys()]
		.filter((path) => path.startsWith('content/source/') && path !== ORIGINAL && path !== CORRECTIONS)
		.map((file) => ({
			file,
			line: undefined,
			message: 'is no evidence: expected original.txt, corrections.json here',
		}));
	const textOf = (path: string) => {
		const bytes = files.get(path);
		const read = bytes && decodeFile(path, bytes);
		problems.push(
			...(read?.problems ?? [{ file: path, line: undefined, message: 'file is missing: expected the evidence' }]),
		);
		return read?.text;
	};
	const [original, text] = [textOf(ORIGINAL), textOf(CORRECTIONS)];
	if (original === undefined || text === undefined) return { evidence: undefined, problems };
	const { data, problems: ofJson } = parseJson(CORRECTIONS, text);
	problems.push(
		...(ofJson.length > 0 ? ofJson : schemaProblems(correctionsSchema, data, CORRECTIONS, 'corrections.json')),
	);
	return {
		evidence: problems.length === 0 ? { ...correctionsSchema.parse(data), original } : undefined,
		problems,
	};
}

/** The evidence below `root`. Throws an Error with its problems, a line each. */
export function readSource(root: string): Evidence {
	const { evidence, problems } = readEvidence(contentBytes(root));
	if (!evidence) throw new Error(problems.map(formatProblem).join('\n'));
	return evidence;
}

/** The corrected original, in the typography of the site's text and without any blank. */
export interface CorrectedText {
	text: string;
	/** Whether the original has a blank or line end before the character at this place. */
	isSpaced: (at: number) => boolean;
	/** The line of `original.txt` that the character at this place comes from. */
	lineOf: (at: number) => number;
}

/** The lines left out within the plan, each the first of its words behind the one before it, as changes to nothing. */
function leftOutLines({ original, leftOut }: Evidence, problems: Problem[]) {
	const lines = original.split('\n');
	let [next, offset] = [0, 0];
	return leftOut.within.flatMap((words, index) => {
		const found = lines.findIndex((line, at) => at >= next && typeset(line) === typeset(words));
		if (found < 0) {
			const message = `field “leftOut.within.${index}” (“${words}”) is no line of original.txt behind those before it`;
			problems.push({ file: CORRECTIONS, line: undefined, message });
			return [];
		}
		offset += lines.slice(next, found).reduce((sum, line) => sum + line.length + 1, 0);
		const printed = lines[found] ?? '';
		const change = { from: offset, printed, reading: '' };
		offset += printed.length + 1;
		next = found + 1;
		return [change];
	});
}

/**
 * Applies the corrections to the original, and takes out what is left out within it; one whose printed text does
 * not occur exactly once is a problem, and is left. Bars part the cells of a table as blanks do.
 */
export function correctedText(evidence: Evidence): { corrected: CorrectedText; problems: Problem[] } {
	const { original, entries } = evidence;
	const problems: Problem[] = [];
	const changes = entries
		.flatMap(({ id, kind, printed, reading }) => {
			const [from, second] = [original.indexOf(printed), original.indexOf(printed, original.indexOf(printed) + 1)];
			if (from >= 0 && second < 0) return kind === 'restored' ? { from, printed, reading } : [];
			const message = `entry ${id}: its printed text occurs ${original.split(printed).length - 1} times in original.txt; expected once`;
			problems.push({ file: CORRECTIONS, line: undefined, message });
			return [];
		})
		.concat(leftOutLines(evidence, problems))
		.sort((a, b) => a.from - b.from);
	let text = '';
	/** Of each character of the text, where in the original it comes from. */
	const from: number[] = [];
	const spaced = new Set<number>();
	const add = (part: string, start: number, moves: boolean) => {
		for (const [index, character] of typeset(part, { keepBlanks: true }).split('').entries()) {
			if (/[\s|\uFF5C]/u.test(character)) spaced.add(text.length);
			else {
				text += character;
				from.push(start + (moves ? index : 0));
			}
		}
	};
	let at = 0;
	for (const change of changes) {
		add(original.slice(at, change.from), at, true);
		add(change.reading, change.from, false);
		at = change.from + change.printed.length;
	}
	add(original.slice(at), at, true);
	const lineOf = (place: number) => original.slice(0, from[place] ?? original.length).split('\n').length;
	return { corrected: { text, isSpaced: (place) => spaced.has(place), lineOf }, problems };
}
