import type { z } from 'astro/zod';
import { type Correction, correctionsSchema } from '#schemas/corrections.ts';
import { type PlanSource, planSourceSchema } from '#schemas/source.ts';
import { decodeFile } from './encoding.ts';
import { contentBytes, type FileBytes } from './files.ts';
import { typeset } from './full-width.ts';
import { formatProblem, type Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

/** `content/source/`: the web page as text, what it lost, and the reading text made from both. */
export interface Source {
	original: string;
	corrections: Correction[];
	plan: PlanSource;
}

const FOLDER = 'content/source/';
const NAMES = ['original.txt', 'corrections.json', 'plan.zh.json'] as const;

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

/** Reads the evidence; where any of it is missing, unreadable or not of its form, the source is undefined and the problems say why. */
export function readEvidence(files: FileBytes): { source: Source | undefined; problems: Problem[] } {
	const problems: Problem[] = [...files.keys()]
		.filter((path) => path.startsWith(FOLDER) && !NAMES.some((name) => path === FOLDER + name))
		.map((file) => ({ file, line: undefined, message: `is no evidence: expected ${NAMES.join(', ')} here` }));
	const text = (name: (typeof NAMES)[number]) => {
		const bytes = files.get(FOLDER + name);
		if (!bytes)
			problems.push({ file: FOLDER + name, line: undefined, message: 'file is missing: expected the evidence' });
		const read = bytes && decodeFile(FOLDER + name, bytes);
		problems.push(...(read?.problems ?? []));
		return read?.text;
	};
	const data = <T>(name: (typeof NAMES)[number], schema: z.ZodType<T>): T | undefined => {
		const content = text(name);
		if (content === undefined) return undefined;
		const parsed = parseJson(FOLDER + name, content);
		problems.push(...parsed.problems);
		if (parsed.problems.length > 0) return undefined;
		const found = schemaProblems(schema, parsed.data, FOLDER + name, name);
		problems.push(...found);
		return found.length > 0 ? undefined : schema.parse(parsed.data);
	};
	const original = text('original.txt');
	const corrections = data('corrections.json', correctionsSchema);
	const plan = data('plan.zh.json', planSourceSchema);
	const complete = original !== undefined && corrections && plan && problems.length === 0;
	return { source: complete ? { original, corrections: corrections.entries, plan } : undefined, problems };
}

/** The evidence below `root`. Throws an Error with its problems, a line each. */
export function readSource(root: string): Source {
	const { source, problems } = readEvidence(contentBytes(root));
	if (!source) throw new Error(problems.map(formatProblem).join('\n'));
	return source;
}

const tight = (text: string) => text.replace(/\s/gu, '');

/**
 * The original with every listed correction applied, set in the typography of
 * the reading text and without any blank. Throws an Error that names the
 * correction whose printed text does not occur exactly once.
 */
function correctedOriginal({ original, corrections }: Source): string {
	let text = original;
	for (const { id, printed, reading, kind } of corrections) {
		const count = text.split(printed).length - 1;
		if (count !== 1)
			throw new Error(
				`content/source/corrections.json: entry ${id}: its printed text occurs ${count} times in original.txt; expected once`,
			);
		// Where nothing is restored the words stay; a line break behind them is part of `printed` only to make it unique.
		text = text.replace(printed, () => (kind === 'unit' ? printed : reading));
	}
	return typeset(text);
}

/** One printed piece of the plan; behind a heading the original may print a stop, which the reading text drops. */
interface Piece {
	text: string;
	heading: boolean;
}

/** The plan's pieces in the order of the document: front, numbered headings and their text, the table, back. */
function pieces({ plan }: Source): Piece[] {
	const [top = '', place = '', title = '', ...widgets] = plan.leftOut;
	const words = (texts: string[]) => texts.map((text) => ({ text: tight(text), heading: false }));
	const body = plan.blocks.flatMap(({ kind, text, number = '', id }) => [
		{ text: tight(number + text), heading: /^h\d$/.test(kind) },
		...(id === '3.4-1' ? words([table(plan)]) : []),
	]);
	return [...words([top, place, title, ...plan.front]), ...body, ...words([...plan.back, ...widgets])];
}

/**
 * Reads the corrected original piece by piece of the reading text. Returns
 * where the two part (the pieces' text and what stands there instead), or
 * undefined where they are the same to the end.
 */
export function sourceDifference(source: Source): { expected: string; found: string } | undefined {
	const original = correctedOriginal(source);
	let at = 0;
	for (const { text, heading } of pieces(source)) {
		if (!original.startsWith(text, at)) return { expected: original.slice(at, at + text.length), found: text };
		at += text.length;
		if (heading && original[at] === '\u3002') at += 1;
	}
	return at === original.length ? undefined : { expected: original.slice(at), found: '' };
}

function table({ indicatorHeader, indicators }: Source['plan']): string {
	let category = '';
	const rows = indicators.map((row) => {
		const head = row.category === category ? '' : row.category;
		category = row.category;
		return head + row.no + row.name + row.attribute + row.unit + row.target;
	});
	return indicatorHeader.join('') + rows.join('');
}
