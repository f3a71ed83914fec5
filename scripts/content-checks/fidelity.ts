import type { ReadFile } from './content-files.ts';
import type { Problem } from './problem.ts';
import { type Source, sourceDifference } from './source.ts';

/** A block of the plan as found in content or on a page. */
export interface FoundBlock {
	address: string;
	text: string;
	/** What kind of block it is, where that is known; of two known kinds the checks see that they agree. */
	kind?: string;
	/** The text without what stands in it in another language, where that is known. */
	own?: string;
	file: string;
	line: number | undefined;
}

/** All addressed places of one language's files in the order of the document: chapter titles, blocks, the projects under chapter 5. */
export function documentBlocks(files: readonly ReadFile[]): FoundBlock[] {
	const own = ({ blocks, path, lineOffset }: ReadFile) =>
		blocks.map(({ address, text, kind, line, pieces }) => ({
			address,
			text,
			kind,
			own: pieces
				.filter(({ lang }) => !lang)
				.map((piece) => piece.text)
				.join(''),
			file: path,
			line: line + lineOffset,
		}));
	const titled = (file: ReadFile): FoundBlock[] => [
		...(file.address && file.address !== '0'
			? [
					{
						address: file.address,
						text: String(file.frontMatter.title),
						file: file.path,
						line: 2,
						kind: file.address.includes('.') ? 'h2' : 'h1',
					},
				]
			: []),
		...own(file),
	];
	const byBase = (a: ReadFile, b: ReadFile) =>
		(a.address ?? '').localeCompare(b.address ?? '', 'en', { numeric: true });
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

/** A block that the source has. */
export interface ExpectedBlock {
	address: string;
	text: string;
	kind?: string;
}

/** The reading text's blocks, front and back matter as the sequence that content must be. */
export function expectedBlocks({ plan }: Source): ExpectedBlock[] {
	const [source = '', ...front] = plan.front;
	const [from = '', published = ''] = source.split(/(?=\u53D1\u5E03\u65F6\u95F4)/);
	const [issuer = '', number = '', start = '', end = '', ...rest] = front;
	const notice = [from, published, issuer, number, start + end, ...rest].map((text, index) => ({
		address: `notice-${index + 1}`,
		text,
	}));
	const colophon = plan.back.map((text, index) => ({ address: `colophon-${index + 1}`, text }));
	return [...notice, ...plan.blocks.map(({ id, text, kind }) => ({ address: id, text, kind })), ...colophon];
}

/** Where the block of an index is missing: in the file that the block before it stands in, if another file begins here. */
export function placeBefore(found: readonly FoundBlock[], index: number): FoundBlock | undefined {
	const [before, here] = [found[index - 1], found[index]];
	return here === undefined || (before && before.file !== here.file) ? (before ?? found.at(-1)) : here;
}

/** Compares what was found with the source, block for block: nothing missing, doubled, out of order or changed. */
export function compareBlocks(expected: readonly ExpectedBlock[], found: readonly FoundBlock[]): Problem[] {
	const problems: Problem[] = [];
	for (const [index, { address, text, kind }] of expected.entries()) {
		const block = found[index];
		if (block?.address !== address) {
			const where = placeBefore(found, index);
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
		if (kind && block.kind && kind !== block.kind)
			problems.push({
				file: block.file,
				line: block.line,
				message: `${address} is ${block.kind}; the source has ${kind}`,
			});
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
			? [
					{
						file: 'content/source/plan.zh.json',
						line: undefined,
						message: `${difference(parted.expected, parted.found)} (content/source/original.txt with corrections.json)`,
					},
				]
			: [];
	} catch (error) {
		const [file = '', ...rest] = String(error instanceof Error ? error.message : error).split(': ');
		return [{ file, line: undefined, message: rest.join(': ') }];
	}
}
