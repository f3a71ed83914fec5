import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { chartIds, isChartId } from '#charts/index.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import { embedNames, isEmbedName } from '#markdown/embed-names.ts';
import type { ReadFile } from './content-files.ts';
import { FULL_WIDTH } from './full-width.ts';
import type { Problem } from './problem.ts';

const ASCII_BESIDE_CJK =
	/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef][,;:().!?"]|[,;:().!?"][\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/;
/** What is meant by marks that the plan's own text does not have in ASCII. */
const MEANT: Readonly<Record<string, string>> = {
	...FULL_WIDTH,
	'.': '\u3002',
	'!': '\uFF01',
	'?': '\uFF1F',
	'"': '\u201C',
};

/** What is wrong with the punctuation of a Chinese text, or undefined. */
export function punctuationFault(text: string): string | undefined {
	const found = ASCII_BESIDE_CJK.exec(text)?.[0];
	const mark = found && /[,;:().!?"]/.exec(found)?.[0];
	if (!mark) return undefined;
	const wide = MEANT[mark] ?? '';
	return `ASCII “${mark}” beside a Chinese character in “${found}”: expected “${wide}” (U+${wide.charCodeAt(0).toString(16).toUpperCase()})`;
}

/** ASCII punctuation beside Chinese characters, in the text and front matter of one file. */
export function checkPunctuation(file: ReadFile): Problem[] {
	const problems: Problem[] = [];
	for (const [field, value] of Object.entries(file.frontMatter)) {
		const fault = typeof value === 'string' && punctuationFault(value);
		if (fault) problems.push({ file: file.path, line: undefined, message: `front matter: field “${field}”: ${fault}` });
	}
	visit(file.tree, 'text', (node) => {
		for (const [index, line] of node.value.split('\n').entries()) {
			const fault = punctuationFault(line);
			if (fault)
				problems.push({
					file: file.path,
					line: (node.position?.start.line ?? 0) + index + file.lineOffset,
					message: fault,
				});
		}
	});
	return problems;
}

/** Fields of the front matter that are more than words, or do not belong to their file. */
export function checkFrontMatter({ path, slug, collection, frontMatter }: ReadFile): Problem[] {
	const found = (field: string, message: string) => ({
		file: path,
		line: undefined,
		message: `front matter: field “${field}”: ${message}`,
	});
	const markup = Object.entries(frontMatter).flatMap(([field, value]) => {
		const sign = typeof value === 'string' && /[<>{}[\]*_]/.exec(value)?.[0];
		return sign ? [found(field, `“${sign}”: expected words alone, without markup`)] : [];
	});
	const sections = collection === 'chapters' && (frontMatter.sections !== undefined) !== (slug === 'projects');
	return sections ? [...markup, found('sections', 'expected in the chapter of projects, and there alone')] : markup;
}

/** ASCII punctuation beside Chinese characters in the words of the interface. */
export function checkStrings(): Problem[] {
	return [...wordsOf(defaultLocale)].flatMap(([key, zh]) => {
		const fault = punctuationFault(zh.replace(/\{\w+\}/g, ''));
		return fault ? [{ file: 'src/i18n/words/zh.ts', line: undefined, message: `string “${key}”: ${fault}` }] : [];
	});
}

/** Nodes that are code and have no place in prose, with the name an editor knows them by. */
const CODE_NODES: Partial<Record<Nodes['type'], string>> = {
	mdxjsEsm: 'import or export',
	mdxFlowExpression: 'expression in braces',
	mdxTextExpression: 'expression in braces',
	html: 'HTML',
	code: 'code block',
	image: 'image',
};

/** A chart that does not exist. */
function chartFault(node: MdxJsxFlowElement | MdxJsxTextElement, path: string, line: number): Problem[] {
	const id = node.attributes.find(
		(attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
	)?.value;
	if (typeof id === 'string' && isChartId(id)) return [];
	return [
		{
			file: path,
			line,
			message: `unknown chart “${String(id)}”: expected <Chart id="…" /> with one of ${chartIds.join(', ')}`,
		},
	];
}

/** Components that MDX may not name, and code in prose. */
export function checkComponents(file: ReadFile): Problem[] {
	const problems: Problem[] = [];
	visit(file.tree, (node) => {
		const line = (node.position?.start.line ?? 0) + file.lineOffset;
		const code = CODE_NODES[node.type];
		if (code)
			problems.push({
				file: file.path,
				line,
				message: `${code} is not used in content: expected prose and the components ${Object.keys(embedNames).join(', ')}`,
			});
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
		if (node.name === 'Chart') problems.push(...chartFault(node, file.path, line));
		if (!isEmbedName(node.name)) {
			problems.push({
				file: file.path,
				line,
				message: `unknown component <${node.name ?? ''}>: expected one of ${Object.keys(embedNames).join(', ')}`,
			});
		} else if (
			node.attributes.some(
				(attribute) =>
					attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value !== 'string'),
			)
		) {
			problems.push({
				file: file.path,
				line,
				message: `<${node.name}> has an expression as attribute: expected attributes of the form name="text"`,
			});
		}
	});
	return problems;
}
