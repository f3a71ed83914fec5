import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { type ContentFile, contentFile } from '#markdown/content-file.ts';
import { readingPlugins } from '#markdown/plugins.ts';
import { readBlocks } from '#markdown/read-blocks.ts';
import type { AddressedBlock } from '#markdown/remark-addresses.ts';
import { frontMatterSchemas } from '#schemas/front-matter.ts';
import type { Problem } from './problem.ts';

/** A content file that could be read: what its path, its front matter and its text say. */
export interface ReadFile extends ContentFile {
	path: string;
	frontMatter: Record<string, unknown>;
	blocks: AddressedBlock[];
	/** The parsed text, for checks that look at its nodes; positions count from the body's first line. */
	tree: Root;
	/** What to add to a position in `tree` or `blocks` to get the line of the file. */
	lineOffset: number;
}

const parser = createProcessor({ format: 'mdx', remarkPlugins: readingPlugins });

/** Reads every content file below `root`; what cannot be read is reported, one problem a fault. */
export function readContent(root: string): { files: ReadFile[]; problems: Problem[] } {
	const files: ReadFile[] = [];
	const problems: Problem[] = [];
	const seen = new Map<string, string>();
	for (const path of contentPaths(root)) {
		try {
			const text = readFileSync(join(root, path), 'utf8');
			const number = /\/chapters\/(\d{2,3})-/.exec(path)?.[1];
			const key = number && path.replace(/\/(\d+)-.*/, `/${number}`);
			const twin = key && seen.get(key);
			if (twin) {
				problems.push({
					file: path,
					line: undefined,
					message: `duplicate chapter number ${number}: ${twin} has it already`,
				});
				continue;
			}
			if (key) seen.set(key, path);
			const read = readFile(path, text);
			problems.push(...read.problems);
			if (read.file) files.push(read.file);
		} catch (error) {
			problems.push({ file: path, line: undefined, message: error instanceof Error ? error.message : String(error) });
		}
	}
	return { files, problems };
}

/** Paths of all content files below `root`, sorted. */
function contentPaths(root: string): string[] {
	const base = join(root, 'content');
	return readdirSync(base, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
}

function readFile(path: string, text: string): { file: ReadFile | undefined; problems: Problem[] } {
	const where = contentFile(path);
	const head = /^---\n([\s\S]*?)\n---\n?/.exec(text);
	if (!head) {
		const expected = Object.keys(frontMatterSchemas[where.collection].shape).join(', ');
		return {
			file: undefined,
			problems: [{ file: path, line: 1, message: `front matter is missing: expected --- and the fields ${expected}` }],
		};
	}
	const front = readFrontMatter(path, head[1] ?? '', where);
	const lineOffset = head[0].split('\n').length - 1;
	const body = text.slice(head[0].length);
	try {
		const source = new VFile({ value: body, path });
		const tree = parser.parse(source) as Root;
		return {
			file: { ...where, path, frontMatter: front.data, blocks: readBlocks(body, path), tree, lineOffset },
			problems: front.problems,
		};
	} catch (error) {
		const { reason, place } = error as Partial<VFile['messages'][number]>;
		const point = place && ('start' in place ? place.start : place);
		const bodyLine = point?.line ?? Number(/\((\d+):\d+-/.exec(reason ?? '')?.[1] ?? Number.NaN);
		const line = Number.isNaN(bodyLine) ? undefined : bodyLine + lineOffset;
		// The parser ends some reasons with a position that counts from the body; the line is said already.
		const message = reason?.replace(/ \(\d+:\d+-\d+:\d+\)/g, '') ?? String(error);
		return { file: undefined, problems: [...front.problems, { file: path, line, message }] };
	}
}

function readFrontMatter(
	path: string,
	yaml: string,
	{ collection }: ContentFile,
): { data: Record<string, unknown>; problems: Problem[] } {
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines });
	const at = (offset: number) => lines.linePos(offset).line + 1;
	const [fault] = document.errors;
	if (fault)
		return {
			data: {},
			problems: [{ file: path, line: at(fault.pos[0]), message: `front matter: ${fault.message.split('\n')[0]}` }],
		};
	const data: Record<string, unknown> = document.toJS() ?? {};
	const lineOf = (field: PropertyKey | undefined) => {
		const pair = isMap(document.contents) && document.contents.items.find(({ key }) => String(key) === field);
		const range =
			pair && typeof pair.key === 'object' && pair.key && 'range' in pair.key
				? (pair.key.range as readonly number[])
				: undefined;
		return at(range?.[0] ?? 0);
	};
	const schema = frontMatterSchemas[collection];
	const result = schema.safeParse(data);
	if (result.success) return { data, problems: [] };
	const problems = result.error.issues.map((issue): Problem => {
		if (issue.code === 'unrecognized_keys') {
			return {
				file: path,
				line: lineOf(issue.keys[0]),
				message: `front matter: unknown field “${issue.keys.join('”, “')}”; expected ${Object.keys(schema.shape).join(', ')}`,
			};
		}
		const field = issue.path[0];
		const missing = field !== undefined && !Object.hasOwn(data, field);
		return {
			file: path,
			line: missing ? 1 : lineOf(field),
			message: `front matter: field “${String(field)}” ${missing ? 'is missing' : `is wrong: ${issue.message}`}`,
		};
	});
	return { data, problems };
}
