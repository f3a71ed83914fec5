import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { type LanguageTag, languages } from '#locales/languages.ts';
import type { Correction as WrittenCorrection } from '#schemas/corrections.ts';
import { Fault } from './fault.ts';
import { textOf, typesetLine } from './lines.ts';

const words = z.string('is no text').trim().min(1, 'is empty');
/** A text of the plan's own language, or of several by their keys. */
const localized = z
	.union([words, z.record(z.string(), words)], 'is neither a text nor a text for each language')
	.optional();
const date = z.iso.date('is no date: expected YYYY-MM-DD').optional();
const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no name of a page: expected lower-case letters, digits and hyphens');
const slugs = z
	.array(slug)
	.refine((list) => new Set(list).size === list.length, 'has a name twice')
	.optional();
const year = z.int().min(1949).max(2100);
const range = z
	.union([z.string(), z.int()])
	.transform((value) => String(value).split('-').map(Number))
	.refine(([first = 0, last = first]) => first > 0 && last >= first, 'is no range of lines: expected one such as 1-3')
	.transform(([first = 0, last = first]) => [first, last] as const);

/** What an editor says of a plan; `facts.template.yaml` explains the fields. */
const factsSchema = z.strictObject({
	text: words,
	languages: z
		.array(z.enum(Object.keys(languages) as [LanguageTag, ...LanguageTag[]]))
		.min(1, 'is empty')
		.refine((tags) => new Set(tags).size === tags.length, 'has a language twice')
		.default(['zh-CN', 'en']),
	title: localized,
	name: localized,
	shortName: localized,
	term: localized,
	place: localized,
	placeInFull: localized,
	seal: z
		.string()
		.regex(/^\p{L}{1,2}$/u, 'is no seal: expected one or two characters')
		.optional(),
	fileName: slug.optional(),
	period: z.strictObject({ first: year, last: year, outlook: year.optional() }).optional(),
	issuer: localized,
	source: localized,
	number: localized,
	dated: date,
	issued: date,
	published: date,
	/** The column of the web page that has the plan. */
	column: words.optional(),
	preface: slug.default('preface'),
	chapters: slugs,
	projects: slugs,
	categories: slugs,
	units: slugs,
	roles: z.strictObject({ tasks: slugs, goals: slugs, projects: slugs, safeguards: slugs }).prefault({}),
	numbering: z.array(z.string('is no text: expected quotes around it, as in "1."').transform(typesetLine)).optional(),
	leaveOut: z.array(range).default([]),
	corrections: words.optional(),
});

export type Facts = z.infer<typeof factsSchema>;
export type LocalizedFact = z.infer<typeof localized>;

/** A correction as far as the text rests on it; its reason may be in other languages than those of the project at hand. */
export type Correction = Pick<WrittenCorrection, 'id' | 'kind' | 'printed' | 'reading'>;
const correctionsSchema = z.looseObject({
	entries: z.array(
		z.looseObject({
			id: z.string().regex(/^\d\d$/, 'is no id: expected two digits'),
			kind: z.enum(['restored', 'unit', 'noted']),
			printed: z.string().min(1, 'is empty'),
			reading: z.string().min(1, 'is empty'),
		}),
	),
});

/** The facts with the files they name. */
export interface Given {
	facts: Facts;
	/** The plan's text as it is given. */
	original: string;
	corrections: Correction[];
	/** `corrections.json` as it is given, or undefined. */
	correctionsFile: z.infer<typeof correctionsSchema> | undefined;
}

/** A file the facts name. Throws a Fault where it is not there. */
function fileOf(path: string, field: string): Uint8Array {
	try {
		return readFileSync(path);
	} catch {
		throw new Fault(`field “${field}”: ${path} cannot be read: expected a file there`);
	}
}

/** The fault of a value in YAML, with the line it stands in. */
function schemaFault(error: z.ZodError, lineOf: (path: readonly PropertyKey[]) => number | undefined): Fault {
	const [issue] = error.issues;
	const path = issue?.path ?? [];
	const line = lineOf(path);
	const field = path.join('.') || (issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : 'facts');
	const message =
		issue?.code === 'unrecognized_keys'
			? `is none of ${Object.keys(factsSchema.shape).join(', ')}`
			: (issue?.message ?? 'is wrong');
	return new Fault(`${line ? `line ${line}: ` : ''}field “${field}” ${message}`);
}

/** Reads facts in YAML. Throws a Fault with line and field where they are not of their form. */
export function readFacts(yaml: string): Facts {
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines });
	const [error] = document.errors;
	if (error)
		throw new Fault(
			`line ${error.linePos?.[0].line ?? 1}: is no YAML: ${error.message.split('\n')[0]?.replace(/ at line.*/, '')}`,
		);
	const lineOf = (path: readonly PropertyKey[]) => {
		const node = document.getIn([...path], true);
		const at =
			typeof node === 'object' && node && 'range' in node ? (node.range as number[] | undefined)?.[0] : undefined;
		return at === undefined ? undefined : lines.linePos(at).line;
	};
	const parsed = factsSchema.safeParse(document.toJS() ?? {});
	if (!parsed.success) throw schemaFault(parsed.error, lineOf);
	return parsed.data;
}

/** Reads the facts of `path` and the files they name. Throws a Fault for the first thing that is wrong. */
export function readGiven(path: string): Given {
	const facts = readFacts(readFileSync(path, 'utf8'));
	const near = (name: string) => resolve(dirname(path), name);
	const original = textOf(facts.text, fileOf(near(facts.text), 'text'));
	if (facts.corrections === undefined) return { facts, original, corrections: [], correctionsFile: undefined };
	const bytes = fileOf(near(facts.corrections), 'corrections');
	let json: unknown;
	try {
		json = JSON.parse(textOf(facts.corrections, bytes, 'corrections'));
	} catch (error) {
		if (error instanceof Fault) throw error;
		throw new Fault(
			`field “corrections”: ${facts.corrections} is no JSON: ${error instanceof Error ? error.message : error}`,
		);
	}
	const parsed = correctionsSchema.safeParse(json);
	if (parsed.success) return { facts, original, corrections: parsed.data.entries, correctionsFile: parsed.data };
	const [issue] = parsed.error.issues;
	throw new Fault(`field “corrections”: ${facts.corrections}: field “${issue?.path.join('.')}”: ${issue?.message}`);
}
