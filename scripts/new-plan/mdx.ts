import { stringify } from 'yaml';
import { addressCounter } from '#markdown/address-counter.ts';
import type { NewPlan, PlanChapter, PlanProject } from './compose.ts';
import type { RegionLine } from './front.ts';
import type { Block } from './outline.ts';

/** Writes the words of one language: the plan's own text, or a place for its translation. */
export interface Writer {
	/** A paragraph or measure, with `indent` before its further lines. */
	block(text: string, address: string, indent?: string): string;
	/** A heading or a line of the notice or imprint. */
	line(text: string, address: string): string;
	/** Fields of a chapter's front matter; the title is none for the preface. */
	chapter(title: string | undefined, number: number): Record<string, string>;
	project(title: string, address: string): Record<string, string>;
}

/** One sentence a line, so that a change shows in the line it is made in. */
export function sentences(text: string, indent = ''): string {
	return text.replace(/([。\uFF1B][”’\uFF09》]*)(?=[^”’\uFF09》<])/g, `$1\n${indent}`);
}

/** The blocks of a file under its address, as MDX. */
function blocksOf(blocks: readonly Block[], base: string, writer: Writer): string[] {
	const addresses = addressCounter(base);
	const parts: string[] = [];
	for (const { kind, text } of blocks) {
		if (kind === 'break') {
			addresses.endItem();
			parts.push('***');
		} else if (kind === 'h2') parts.push(`## ${writer.line(text, addresses.section())}`);
		else if (kind === 'h3') parts.push(`### ${writer.line(text, addresses.item())}`);
		else if (kind === 'caption')
			parts.push(`<IndicatorTable>\n\n${writer.line(text, addresses.block())}\n\n</IndicatorTable>`);
		else if (kind === 'p') parts.push(writer.block(text, addresses.block()));
		else {
			const measure = `1. ${writer.block(text, addresses.block(), '   ')}`;
			const last = parts.at(-1);
			if (last?.startsWith('1. ')) parts[parts.length - 1] = `${last}\n${measure}`;
			else parts.push(measure);
		}
	}
	return parts;
}

/** The notice or the imprint. */
function region(name: 'Notice' | 'Colophon', lines: readonly RegionLine[], writer: Writer): string[] {
	if (lines.length === 0) return [];
	const parts = lines.map(({ as, text }, index) => {
		const address = `${name.toLowerCase()}-${index + 1}`;
		return as ? `<Line as="${as}">${writer.line(text, address)}</Line>` : writer.block(text, address);
	});
	return [`<${name}>`, ...parts, `</${name}>`];
}

/** A content file: its front matter, and its parts with an empty line between them. */
export function mdxFile(front: Record<string, string>, parts: readonly string[]): string {
	const head = `---\n${stringify(front, { lineWidth: 0 })}---\n`;
	return parts.length > 0 ? `${head}\n${parts.join('\n\n')}\n` : head;
}

function chapterFile(chapter: PlanChapter, plan: NewPlan, writer: Writer): string {
	const { roles, title, number, blocks } = chapter;
	const front = { ...writer.chapter(title, number), ...(roles.includes('projects') && { sections: 'projects' }) };
	return mdxFile(front, [
		...(roles.includes('preface') ? region('Notice', plan.notice, writer) : []),
		...blocksOf(blocks, String(number), writer),
		...(roles.includes('imprint') ? region('Colophon', plan.imprint, writer) : []),
	]);
}

function projectFile({ title, address, blocks }: PlanProject, writer: Writer): string {
	return mdxFile(writer.project(title, address), blocksOf(blocks, address, writer));
}

/** The path of a chapter's file in the folder of a language. */
const chapterPath = ({ number, slug }: PlanChapter) => `chapters/${String(number).padStart(2, '0')}-${slug}.mdx`;

/** The files of the plan's text in one language, by their path in the folder of that language. */
export function textFiles(plan: NewPlan, writer: Writer): [path: string, text: string][] {
	return [
		...plan.chapters.map((chapter): [string, string] => [chapterPath(chapter), chapterFile(chapter, plan, writer)]),
		...plan.projects.map((project): [string, string] => [`projects/${project.slug}.mdx`, projectFile(project, writer)]),
	];
}
