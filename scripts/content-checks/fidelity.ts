import { attributes, categories } from '#data/categories.ts';
import { chapterSlugs } from '#data/chapters.ts';
import { type Indicator, indicators } from '#data/indicators.ts';
import { units } from '#data/units.ts';
import type { ReadFile } from './content-files.ts';
import type { Problem } from './problem.ts';
import { type Source, sourceDifference } from './source.ts';

/** A block of the plan as found in content or on a page. */
export interface FoundBlock {
	address: string;
	text: string;
	/** The text without what stands in it in another language, where that is known. */
	own?: string;
	file: string;
	line: number | undefined;
}

/** All addressed places of one language's files in the order of the document: chapter titles, blocks, the projects under chapter 5. */
export function documentBlocks(files: readonly ReadFile[]): FoundBlock[] {
	const own = ({ blocks, path, lineOffset }: ReadFile) =>
		blocks.map(({ address, text, line, inline }) => ({
			address,
			text,
			own: inline
				.filter(({ zh }) => !zh)
				.map((piece) => piece.text)
				.join(''),
			file: path,
			line: line + lineOffset,
		}));
	const titled = (file: ReadFile): FoundBlock[] => [
		...(file.base && file.base !== '0'
			? [{ address: file.base, text: String(file.frontMatter.title), file: file.path, line: 2 }]
			: []),
		...own(file),
	];
	const byBase = (a: ReadFile, b: ReadFile) => (a.base ?? '').localeCompare(b.base ?? '', 'en', { numeric: true });
	const projects = files.filter(({ collection }) => collection === 'projects').sort(byBase);
	return files
		.filter(({ collection }) => collection === 'chapters')
		.sort(byBase)
		.flatMap((file) => [
			...titled(file),
			...(file.frontMatter.sections === 'projects' ? projects.flatMap(titled) : []),
		]);
}

/** Where two texts part, with a little of each around it. */
function difference(expected: string, found: string): string {
	let at = 0;
	while (at < expected.length && expected[at] === found[at]) at += 1;
	const around = (text: string) =>
		`“${at > 8 ? '…' : ''}${text.slice(Math.max(0, at - 8), at + 12)}${text.length > at + 12 ? '…' : ''}”`;
	return `differs from the source at character ${at + 1}: expected ${around(expected)}, found ${around(found)}`;
}

/** The reading text's blocks, front and back matter as the sequence that content must be. */
export function expectedBlocks({ plan }: Source): { address: string; text: string }[] {
	const [source = '', ...front] = plan.front;
	const [from = '', published = ''] = source.split(/(?=\u53D1\u5E03\u65F6\u95F4)/);
	const [issuer = '', number = '', start = '', end = '', ...rest] = front;
	const notice = [from, published, issuer, number, start + end, ...rest].map((text, index) => ({
		address: `notice-${index + 1}`,
		text,
	}));
	const colophon = plan.back.map((text, index) => ({ address: `colophon-${index + 1}`, text }));
	return [...notice, ...plan.blocks.map(({ id, text }) => ({ address: id, text })), ...colophon];
}

/** Compares what was found with the source, block for block: nothing missing, doubled, out of order or changed. */
export function compareBlocks(
	expected: readonly { address: string; text: string }[],
	found: readonly FoundBlock[],
): Problem[] {
	const problems: Problem[] = [];
	for (const [index, { address, text }] of expected.entries()) {
		const block = found[index];
		if (block?.address !== address) {
			const where = block ?? found.at(-1);
			const message = `expected ${address} (“${text.slice(0, 12)}”), found ${block ? `${block.address} (“${block.text.slice(0, 12)}”)` : 'the end'}: a block is missing, doubled or out of order`;
			return [...problems, { file: where?.file ?? 'content/zh', line: where?.line, message }];
		}
		const [a, b] = [text.replace(/\s+/g, ' '), block.text.replace(/\s+/g, ' ')];
		if (a !== b && block.text === expected[index + 1]?.text) {
			return [
				...problems,
				{
					file: block.file,
					line: block.line,
					message: `${address} (“${text.slice(0, 12)}”) is missing: its place is taken by the next block`,
				},
			];
		}
		if (a !== b) problems.push({ file: block.file, line: block.line, message: `${address} ${difference(a, b)}` });
	}
	const extra = found[expected.length];
	if (extra)
		problems.push({
			file: extra.file,
			line: extra.line,
			message: `${extra.address} (“${extra.text.slice(0, 12)}”) is not in the source`,
		});
	return problems;
}

/** The reading text is the original with its listed corrections, and nothing else. */
export function checkSource(source: Source): Problem[] {
	try {
		const parted = sourceDifference(source);
		return parted
			? [{ file: 'content/source/plan.zh.json', line: undefined, message: difference(parted.expected, parted.found) }]
			: [];
	} catch (error) {
		const [file = '', ...rest] = String(error instanceof Error ? error.message : error).split(': ');
		return [{ file, line: undefined, message: rest.join(': ') }];
	}
}

/** The indicator data is the table as printed, row for row. */
export function checkIndicators({ plan }: Source): Problem[] {
	const rows = (indicators as readonly Indicator[]).map((row) => ({
		no: row.no,
		category: categories[row.category].zh,
		name: row.name.zh,
		attribute: attributes[row.attribute].zh,
		unit: row.unitPrinted?.zh ?? units[row.unit].zh,
		target: row.target.zh,
	}));
	const file = 'src/data/indicators.ts';
	const problems = plan.indicators.flatMap((expected, index): Problem[] => {
		const row = rows[index];
		if (!row) return [{ file, line: undefined, message: `indicator ${expected.no} is missing` }];
		return Object.entries(expected)
			.filter(([field, value]) => row[field as keyof typeof row] !== value)
			.map(([field, value]) => ({
				file,
				line: undefined,
				message: `indicator ${expected.no}: ${field} is “${row[field as keyof typeof row]}”; the plan prints “${value}”`,
			}));
	});
	if (rows.length > plan.indicators.length)
		problems.push({
			file,
			line: undefined,
			message: `${rows.length} indicators; the plan prints ${plan.indicators.length}`,
		});
	return problems;
}

/** Every correction is marked exactly once, in a text, a title or a row of the table. */
export function checkCorrectionMarks(files: readonly ReadFile[], { corrections }: Source): Problem[] {
	const marked = new Map<string, string[]>();
	const note = (id: string, where: string) => marked.set(id, [...(marked.get(id) ?? []), where]);
	for (const { blocks, frontMatter, path, base } of files) {
		if (typeof frontMatter.titleCorrection === 'string') note(frontMatter.titleCorrection, `${path} (${base})`);
		for (const block of blocks) for (const id of block.corrections) note(id, `${path} (${block.address})`);
	}
	for (const { no, correction } of indicators as readonly Indicator[])
		if (correction) note(correction.id, `src/data/indicators.ts (indicator-${no})`);
	const known = new Set(corrections.map(({ id }) => id));
	const unknown = [...marked]
		.filter(([id]) => !known.has(id))
		.map(([id, [where = '']]) => ({
			file: where,
			line: undefined,
			message: `correction “${id}” does not exist; expected an id of content/source/corrections.json`,
		}));
	const counted = corrections.flatMap(({ id }): Problem[] => {
		const places = marked.get(id) ?? [];
		if (places.length === 1) return [];
		return [
			{
				file: places[1] ?? 'content/source/corrections.json',
				line: undefined,
				message: `correction ${id} is marked ${places.length} times${places.length ? `, first in ${places[0]}` : ''}; expected once`,
			},
		];
	});
	return [...unknown, ...counted];
}

/** Every chapter and project has its file. */
export function checkFilesComplete(files: readonly ReadFile[], language: string): Problem[] {
	const have = new Set(files.map(({ slug }) => slug));
	return chapterSlugs
		.filter((slug) => !have.has(slug))
		.map((slug) => ({
			file: `content/${language}/chapters/${String(chapterSlugs.indexOf(slug)).padStart(2, '0')}-${slug}.mdx`,
			line: undefined,
			message: 'file is missing or unreadable: expected the chapter',
		}));
}
