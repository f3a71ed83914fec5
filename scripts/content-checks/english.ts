import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ReadFile } from './content-files.ts';
import type { Problem } from './problem.ts';

/** Slips that no English sentence has. */
const SLIPS: readonly { pattern: RegExp; message: string }[] = [
	{ pattern: /"/, message: 'straight quotation mark: expected \u201C or \u201D' },
	{ pattern: / [,.;:)\u201D]|[(\u201C] /, message: 'blank before a closing mark or behind an opening one' },
	{ pattern: / {2}/, message: 'two blanks' },
	{ pattern: /[,;:]{2}|, ?\)|\(\)/, message: 'two marks in a row' },
	{ pattern: /\b([A-Za-z]+) \1\b/, message: 'the same word twice' },
];

/** Whether every opening quotation mark is closed before the next opens. */
function quotesPair(text: string): boolean {
	const marks = text.match(/[\u201C\u201D]/g) ?? [];
	return marks.length % 2 === 0 && marks.every((mark, index) => mark === (index % 2 === 0 ? '\u201C' : '\u201D'));
}

function faultsOf(text: string): string[] {
	const flat = text.replaceAll('\n', ' ');
	const slips = SLIPS.flatMap(({ pattern, message }) => {
		const found = pattern.exec(flat);
		return found ? [`${message}, at “${flat.slice(Math.max(0, found.index - 12), found.index + 12)}”`] : [];
	});
	if (!quotesPair(text)) slips.push('a quotation mark without its pair: expected “…”, not inside each other');
	// Each sentence stands on a line of its own, so a line that ends without its stop has lost it.
	const open = text
		.split('\n')
		.slice(0, -1)
		.find((line) => !/[.;:?!][)\u201D]*$/.test(line));
	if (open) slips.push(`a line that ends with “${open.slice(-12)}”: expected the end of a sentence or clause`);
	return slips;
}

/** Slips in the English of a file: quotation marks, blanks, doubled words, lost stops. */
export function checkEnglish(file: ReadFile): Problem[] {
	const problems: Problem[] = [];
	const see = (text: string, line: number | undefined) =>
		problems.push(...faultsOf(text).map((message) => ({ file: file.path, line, message })));
	for (const [field, value] of Object.entries(file.frontMatter))
		if (typeof value === 'string') {
			const [fault] = faultsOf(value);
			if (fault)
				problems.push({ file: file.path, line: undefined, message: `front matter: field “${field}”: ${fault}` });
		}
	visit(file.tree, (node: Nodes) => {
		if (node.type === 'paragraph' || node.type === 'heading')
			see(textOf(node), (node.position?.start.line ?? 0) + file.lineOffset);
	});
	return problems;
}
