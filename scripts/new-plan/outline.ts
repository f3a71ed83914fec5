import { readNumber, writeNumber } from '#markdown/number-form.ts';
import type { Numbering } from '#schemas/plan.ts';
import { Fault, faultAt } from './fault.ts';
import type { Line } from './lines.ts';
import { partsOf } from './measures.ts';
import { type ReadTable, readTable } from './table.ts';

/** A block of a chapter, as MDX has it; `break` ends an item, so that what follows is its section's. */
export interface Block {
	kind: 'h2' | 'h3' | 'p' | 'measure' | 'caption' | 'break';
	text: string;
	line: number;
	/** Whether it stands on the line of its heading, or is a heading that has text behind it. */
	runIn?: boolean;
}

export interface Chapter {
	title: string;
	line: number;
	blocks: Block[];
}

/** The plan's own text as the site orders it. */
export interface Outline {
	preface: Block[];
	chapters: Chapter[];
	table?: ReadTable & { chapter: number };
	/** What was decided where the text leaves it open, for an editor to look at. */
	notes: string[];
}

const LEVELS = ['chapter', 'section', 'item'] as const;
const LONGEST_HEADING = 120;

/** A heading in a line: its words, and what stands behind them in the same paragraph. */
function headingParts(rest: string, isChapter: boolean): { title: string; text: string } {
	const end = isChapter ? -1 : rest.search(/。./);
	return { title: (end < 0 ? rest : rest.slice(0, end)).replace(/。$/, ''), text: end < 0 ? '' : rest.slice(end + 1) };
}

/** Counts the headings of each level, and refuses one that does not follow. */
function headingCounter(numbering: Numbering) {
	const counts = [0, 0, 0];
	const forms = LEVELS.map((level) => numbering[level]);
	return (line: Line): { level: number; rest: string } | undefined => {
		for (const [level, form] of forms.entries()) {
			const number = form && readNumber(form, line.text);
			if (!form || !number) continue;
			const above = forms[level - 1];
			const count = counts[level] ?? 0;
			if (above && counts[level - 1] === 0)
				faultAt(line.no, `${writeNumber(form, number.value)} has no ${above} above it: a level is skipped`);
			if (number.value !== count + 1) {
				const after =
					count > 0
						? writeNumber(form, count)
						: above
							? `${writeNumber(above, counts[level - 1] ?? 1)}`
							: 'the beginning';
				faultAt(
					line.no,
					`expected ${writeNumber(form, count + 1)} after ${after}, found ${writeNumber(form, number.value)}`,
				);
			}
			counts[level] = number.value;
			counts.fill(0, level + 1);
			return { level, rest: line.text.slice(number.length) };
		}
		return undefined;
	};
}

/** Refuses a measure that does not follow the one before it under the same heading. */
function measureCounter(numbering: Numbering) {
	let last = 0;
	return {
		restart: () => {
			last = 0;
		},
		check: (value: number, line: number) => {
			const form = numbering.measure ?? '';
			if (value !== 1 && value !== last + 1) {
				const after = last > 0 ? `after ${writeNumber(form, last)}` : 'as the first';
				faultAt(
					line,
					`expected ${writeNumber(form, value === last ? last + 1 : last + 1)} ${after}, found ${writeNumber(form, value)}`,
				);
			}
			last = value;
		},
	};
}

/**
 * In a section whose items all have their text on their own line, a paragraph
 * behind the last belongs to the section: a `break` before it.
 */
function closeItems(blocks: readonly Block[], notes: string[]): Block[] {
	const starts = blocks.flatMap(({ kind }, index) => (kind === 'h2' ? [index] : []));
	return [0, ...starts].flatMap((from, index) => {
		const section = blocks.slice(from, starts[index]);
		const items = section.filter(({ kind }) => kind === 'h3');
		const lastItem = section.findLastIndex(({ kind }) => kind === 'h3');
		const loose = section.findIndex(
			(block, at) => at > section.indexOf(items[0] as Block) && !block.runIn && block.kind !== 'h3',
		);
		if (items.length < 2 || loose <= lastItem || items.some(({ runIn }) => !runIn)) return section;
		const line = section[loose]?.line ?? 0;
		notes.push(
			`line ${line}: taken to close its section, not its last item; take out the *** before it where it belongs to the item`,
		);
		return [...section.slice(0, loose), { kind: 'break', text: '', line }, ...section.slice(loose)];
	});
}

/** Orders the lines of the plan's body into chapters. Throws a Fault with the line where the numbering does not hold. */
export function outlineOf(lines: readonly Line[], numbering: Numbering): Outline {
	const outline: Outline = { preface: [], chapters: [], notes: [] };
	const heading = headingCounter(numbering);
	const measures = measureCounter(numbering);
	let blocks = outline.preface;
	const addText = (text: string, line: number, runIn: boolean) => {
		for (const { kind, text: words, value } of partsOf(text, numbering.measure, line)) {
			if (value !== undefined) measures.check(value, line);
			blocks.push({ kind, text: words, line, ...(runIn && { runIn }) });
		}
	};
	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index] as Line;
		const table = readTable(lines, index);
		if (table) {
			if (outline.table) faultAt(line.no, 'a second table of indicators: expected one');
			outline.table = { ...table, chapter: outline.chapters.length };
			const before = blocks.at(-1);
			const isCaption = before?.kind === 'p' && before.line === lines[index - 1]?.no && !/[。；]$/.test(before.text);
			if (!isCaption) faultAt(line.no, 'the table of indicators has no title: expected a line above it that names it');
			before.kind = 'caption';
			index = table.end - 1;
			continue;
		}
		const found = heading(line);
		if (!found) {
			if (/^\uFF08\uFF09/.test(line.text))
				faultAt(line.no, `“${line.text.slice(0, 8)}” has lost its number: expected a correction that restores it`);
			addText(line.text, line.no, false);
			continue;
		}
		measures.restart();
		const { title, text } = headingParts(found.rest, found.level === 0);
		if (title === '' || title.length > LONGEST_HEADING)
			faultAt(
				line.no,
				`a heading of ${title.length} characters: expected 1 to ${LONGEST_HEADING}; where these are no headings, name the forms in field “numbering” without theirs`,
			);
		if (found.level === 0) {
			blocks = [];
			outline.chapters.push({ title, line: line.no, blocks });
			continue;
		}
		blocks.push({ kind: found.level === 1 ? 'h2' : 'h3', text: title, line: line.no, ...(text && { runIn: true }) });
		if (text) addText(text, line.no, true);
	}
	if (outline.chapters.length === 0)
		throw new Fault(`no line begins with ${numbering.chapter}: expected the chapters of the plan`);
	for (const chapter of outline.chapters) chapter.blocks = closeItems(chapter.blocks, outline.notes);
	return outline;
}
