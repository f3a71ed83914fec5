import { contentBytes, type FileBytes } from '../../scripts/content-checks/files.ts';

/** The content of the project. */
export const content: FileBytes = contentBytes('.');

const decoder = new TextDecoder();

/** The text of one of its files. Throws where there is none. */
export function contentText(path: string): string {
	const bytes = content.get(path);
	if (!bytes) throw new Error(`${path}: no such file`);
	return decoder.decode(bytes);
}

/** A copy of the content with a file written, or taken away. */
export function withFile(path: string, text: string | Uint8Array | undefined): FileBytes {
	const copy = new Map(content);
	if (text === undefined) copy.delete(path);
	else copy.set(path, typeof text === 'string' ? new TextEncoder().encode(text) : text);
	return copy;
}

/** A change that can be made in a plan: the first file it changes, before and after. */
export interface Change {
	path: string;
	before: string;
	after: string | Uint8Array;
}

/** Makes an edit in the first file of the kind that has something to edit; undefined where none has. */
export function firstChange(
	of: RegExp,
	edit: (text: string, path: string) => string | Uint8Array | undefined,
): Change | undefined {
	for (const path of content.keys()) {
		if (!of.test(path)) continue;
		const before = contentText(path);
		const after = edit(before, path);
		if (after !== undefined && after !== before) return { path, before, after };
	}
	return undefined;
}

/** The front matter of a text with its lines `---`, and the blocks of its body, which blank lines part. */
export function partsOf(text: string): { head: string; blocks: string[] } {
	const [head = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
	return { head, blocks: text.slice(head.length).trim().split(/\n\n+/).filter(Boolean) };
}

/** Changes the first block that `fits`: into another, none or several; undefined where none does. */
export function editBlock(fits: RegExp, edit: (block: string) => string | string[]) {
	return (text: string): string | undefined => {
		const { head, blocks } = partsOf(text);
		const at = blocks.findIndex((block) => fits.test(block));
		if (at < 0) return undefined;
		const edited = blocks.toSpliced(at, 1, ...[edit(blocks[at] ?? '')].flat());
		return `${head}\n${edited.join('\n\n')}\n`;
	};
}
