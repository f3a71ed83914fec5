import type { LanguageTag } from '#locales/languages.ts';
import type { ChapterRole, Numbering } from '#schemas/plan.ts';
import { corrected } from './corrections.ts';
import type { Facts, Given } from './facts.ts';
import { Fault, faultAt } from './fault.ts';
import { type RegionLine, readFront, readImprint } from './front.ts';
import { type Line, planLines } from './lines.ts';
import { type Block, type Outline, outlineOf } from './outline.ts';
import { namedNumbering, recognisedNumbering } from './scheme.ts';
import { type ReadTable, yearIn } from './table.ts';

/** A chapter as a file: its number is its place in the plan, 0 the preface. */
export interface PlanChapter {
	number: number;
	slug: string;
	/** None of the preface, which prints no title. */
	title: string | undefined;
	roles: ChapterRole[];
	blocks: Block[];
}

export interface PlanProject {
	slug: string;
	title: string;
	address: string;
	blocks: Block[];
}

/** A plan read from its text, ready to be written. */
export interface NewPlan {
	facts: Facts;
	languages: LanguageTag[];
	numbering: Numbering;
	chapters: PlanChapter[];
	projects: PlanProject[];
	notice: RegionLine[];
	imprint: RegionLine[];
	table: ReadTable | undefined;
	/** What the text has and the site has not, by where it stands. */
	leftOut: Record<'before' | 'within' | 'after', Line[]>;
	notes: string[];
}

/** What titles say of chapters, where the facts say nothing. */
const TITLES = { tasks: /任务/, projects: /(重点|重大)(项目|工程)/, goals: /目标|要求/, safeguards: /保障/ } as const;

const FIELDS = { chapter: 'chapters', project: 'projects', category: 'categories', unit: 'units' } as const;

/** A name in addresses for each title; those the facts give, or the kind with its number. */
export function slugsFor(
	titles: readonly string[],
	given: readonly string[] | undefined,
	kind: keyof typeof FIELDS,
): string[] {
	if (given && given.length !== titles.length)
		throw new Fault(
			`field “${FIELDS[kind]}” has ${given.length} names: expected ${titles.length}, one for each of ${titles.join(', ') || 'none'}`,
		);
	return given ? [...given] : titles.map((_, index) => `${kind}-${index + 1}`);
}

/** What each chapter is for, by its slug. */
function rolesOf({ roles }: Facts, titles: readonly string[], slugs: readonly string[]): Map<string, ChapterRole[]> {
	const found = new Map<string, ChapterRole[]>(slugs.map((slug) => [slug, []]));
	for (const role of ['tasks', 'projects', 'goals', 'safeguards'] as const) {
		const unknown = roles[role]?.find((slug) => !found.has(slug));
		if (unknown) throw new Fault(`field “roles.${role}”: no chapter “${unknown}”: expected one of ${slugs.join(', ')}`);
		const byTitle = slugs.filter((_, index) => TITLES[role].test(titles[index] ?? ''));
		const own = roles[role] ?? byTitle.slice(0, 1);
		if (own.length > 1 && role !== 'tasks')
			throw new Fault(
				`field “roles.${role}” names ${own.length} chapters: expected one, for only tasks stand in several`,
			);
		for (const slug of own) found.get(slug)?.push(role);
	}
	return found;
}

/** Parts the chapter of projects: each of its sections is a project of its own. */
function projectsOf(chapter: PlanChapter | undefined, { projects: given }: Facts): PlanProject[] {
	if (!chapter) {
		if (given?.length)
			throw new Fault('field “projects”: no chapter has the role of projects: expected one in “roles.projects”');
		return [];
	}
	const starts = chapter.blocks.flatMap(({ kind }, index) => (kind === 'h2' ? [index] : []));
	const item = chapter.blocks.find(({ kind }) => kind === 'h3');
	if (starts.length === 0)
		throw new Fault(
			`field “roles.projects”: chapter “${chapter.slug}” has no sections: expected one for each project, or [] here`,
		);
	if (item)
		faultAt(
			item.line,
			`“${item.text}” is a heading inside a project: expected text alone, or [] in field “roles.projects”`,
		);
	const titles = starts.map((at) => chapter.blocks[at]?.text ?? '');
	const slugs = slugsFor(titles, given, 'project');
	const projects = starts.map((at, index) => ({
		slug: slugs[index] ?? '',
		title: titles[index] ?? '',
		address: `${chapter.number}.${index + 1}`,
		blocks: chapter.blocks.slice(at + 1, starts[index + 1]),
	}));
	chapter.blocks = chapter.blocks.slice(0, starts[0]);
	return projects;
}

/** The chapters as files, with what each is for. */
function chaptersOf(outline: Outline, facts: Facts, has: { notice: boolean; imprint: boolean }): PlanChapter[] {
	const titles = outline.chapters.map(({ title }) => title);
	const slugs = slugsFor(titles, facts.chapters, 'chapter');
	if (slugs.includes(facts.preface))
		throw new Fault(`field “chapters” names “${facts.preface}”: expected the names of the numbered chapters alone`);
	const roles = rolesOf(facts, titles, slugs);
	if (outline.table) {
		const holder = slugs[outline.table.chapter - 1];
		if (!holder)
			faultAt(outline.table.line, 'the table of indicators stands before the first chapter: expected it in one');
		roles.get(holder)?.push('indicators');
	}
	if (has.imprint) roles.get(slugs.at(-1) ?? '')?.push('imprint');
	const numbered = outline.chapters.map(
		({ title, blocks }, index): PlanChapter => ({
			number: index + 1,
			slug: slugs[index] ?? '',
			title,
			roles: roles.get(slugs[index] ?? '') ?? [],
			blocks: [...blocks],
		}),
	);
	if (!has.notice && outline.preface.length === 0) return numbered;
	const preface = {
		number: 0,
		slug: facts.preface,
		title: undefined,
		roles: ['preface' as const],
		blocks: outline.preface,
	};
	return [preface, ...numbered];
}

/** Says which column is read as what was before the period. Throws a Fault where its year is in the period. */
function baselineNotes(table: ReadTable | undefined, { period }: Facts): string[] {
	const head = table?.head.find(({ column }) => column === 'baseline')?.text;
	if (table === undefined || head === undefined) return [];
	const year = yearIn(head);
	if (period && year >= period.first)
		faultAt(table.line, `the column “${head}” is no target and no baseline: expected a year before ${period.first}`);
	return [`table: the column “${head}” is read as what was before the period`];
}

/** The text of a fact in the plan's own language. */
export function ownWords(fact: Facts['title'], key: string): string | undefined {
	return typeof fact === 'string' ? fact : fact?.[key];
}

/** Reads the plan from its text by its facts. Throws a Fault for the first thing that cannot be read. */
export function composePlan({ facts, original, corrections }: Given, ownKey: string): NewPlan {
	const { lines, outside } = planLines(corrected(original, corrections), facts.leaveOut);
	const { text, imprint, behind } = readImprint(lines);
	const [stray] = behind;
	if (stray)
		faultAt(
			stray.no,
			`“${stray.text}” stands behind the imprint: name lines that are not the plan’s in field “leaveOut”`,
		);
	const front = readFront(text, { title: ownWords(facts.title, ownKey), number: ownWords(facts.number, ownKey) });
	const head = front.body[0];
	const body = head && /^(前言|序言|引言|导言|序)$/.test(head.text) ? front.body.slice(1) : front.body;
	const numbering = facts.numbering ? namedNumbering(facts.numbering, body) : recognisedNumbering(body);
	const outline = outlineOf(body, numbering);
	const chapters = chaptersOf(outline, facts, { notice: front.notice.length > 0, imprint: imprint.length > 0 });
	const projects = projectsOf(
		chapters.find(({ roles }) => roles.includes('projects')),
		facts,
	);
	const first = lines[0]?.no ?? 0;
	const last = lines.at(-1)?.no ?? 0;
	return {
		facts,
		languages: facts.languages,
		numbering,
		chapters,
		projects,
		notice: front.notice,
		imprint,
		table: outline.table,
		leftOut: {
			before: outside.filter(({ no }) => no < first),
			within: [
				...outside.filter(({ no }) => no > first && no < last),
				...front.contents,
				...(head && body[0] !== head ? [head] : []),
				...(outline.table?.rules ?? []),
			].sort((a, b) => a.no - b.no),
			after: outside.filter(({ no }) => no > last),
		},
		notes: [
			`numbering: ${Object.values(numbering).join(' ')}`,
			...outline.notes,
			...baselineNotes(outline.table, facts),
		],
	};
}
