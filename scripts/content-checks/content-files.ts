import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type ContentFile, contentFile } from '#markdown/content-file.ts';
import { blocksOf, parseText } from '#markdown/read-blocks.ts';
import type { AddressedBlock } from '#markdown/remark-addresses.ts';
import { frontMatterSchemas } from '#schemas/front-matter.ts';
import { decodeFile } from './characters.ts';
import type { FileBytes } from './files.ts';
import { readFrontMatter } from './front-matter.ts';
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

/** What was read of files before: a file that is the same needs no second reading. */
const known = new WeakMap<Uint8Array, { path: string; result: ReadResult }>();

interface ReadResult {
	file: ReadFile | undefined;
	problems: Problem[];
}

/** Reads every content file; what cannot be read is reported, one problem a fault. The evidence (`content/source/`) and the account (`content/monitoring/`) are left out. */
export function readContent(all: FileBytes): { files: ReadFile[]; problems: Problem[] } {
	const files: ReadFile[] = [];
	const problems: Problem[] = [];
	const seen = new Map<string, string>();
	for (const [path, bytes] of all) {
		if (/^content\/(source|monitoring)\//.test(path)) continue;
		const number = /\/chapters\/(\d{2,3})-/.exec(path)?.[1];
		const key = number && path.replace(/\/(\d+)-.*/, `/${number}`);
		const twin = key && seen.get(key);
		if (twin) {
			const message = `duplicate chapter number ${number}: ${twin} has it already`;
			problems.push({ file: path, line: undefined, message });
			continue;
		}
		if (key) seen.set(key, path);
		const read = readOnce(path, bytes);
		problems.push(...read.problems);
		if (read.file) files.push(read.file);
	}
	return { files, problems };
}

function readOnce(path: string, bytes: Uint8Array): ReadResult {
	const last = known.get(bytes);
	if (last?.path === path) return last.result;
	const result = readBytes(path, bytes);
	known.set(bytes, { path, result });
	return result;
}

function readBytes(path: string, bytes: Uint8Array): ReadResult {
	try {
		const where = contentFile(path);
		const { text, problems } = decodeFile(path, bytes, where.locale);
		if (problems.length > 0) return { file: undefined, problems };
		return readFile(path, text, where);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return { file: undefined, problems: [{ file: path, line: undefined, message }] };
	}
}

function readFile(path: string, text: string, where: ContentFile): ReadResult {
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
		const tree = parseText(body, path);
		return {
			file: { ...where, path, frontMatter: front.data, blocks: blocksOf(tree, path), tree, lineOffset },
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
