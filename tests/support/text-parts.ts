import type { Random } from './random.ts';

/** A content file in its front matter (with its lines `---`) and the blocks of its body, which blank lines part. */
export interface Parts {
	head: string;
	blocks: string[];
}

export function partsOf(text: string): Parts {
	const [head = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
	return { head, blocks: text.slice(head.length).trim().split(/\n\n+/).filter(Boolean) };
}

export function textOf({ head, blocks }: Parts): string {
	return `${head}\n${blocks.join('\n\n')}\n`;
}

/** Changes the body's blocks; undefined where `edit` finds nothing to change. */
export function editBlocks(text: string, edit: (blocks: string[]) => string[] | undefined): string | undefined {
	const { head, blocks } = partsOf(text);
	const edited = edit(blocks);
	return edited && textOf({ head, blocks: edited });
}

/** Changes one of the blocks that `fits`, chosen by chance. */
export function editBlock(
	text: string,
	random: Random,
	fits: RegExp,
	edit: (block: string) => string | string[] | undefined,
): string | undefined {
	return editBlocks(text, (blocks) => {
		const indexes = blocks.flatMap((block, index) => (fits.test(block) ? index : []));
		if (indexes.length === 0) return undefined;
		const at = random.pick(indexes);
		const made = edit(blocks[at] ?? '');
		return made === undefined ? undefined : [...blocks.slice(0, at), ...[made].flat(), ...blocks.slice(at + 1)];
	});
}

/** Changes one of the places of the body that a pattern finds, chosen by chance; the front matter stays. */
export function editPlace(
	text: string,
	random: Random,
	pattern: RegExp,
	edit: (found: string) => string,
): string | undefined {
	const { head } = partsOf(text);
	return editIn(text, random, pattern, edit, head.length, text.length);
}

/** Changes one of the places of the front matter that a pattern finds, chosen by chance. */
export function editHead(
	text: string,
	random: Random,
	pattern: RegExp,
	edit: (found: string) => string,
): string | undefined {
	return editIn(text, random, pattern, edit, 0, partsOf(text).head.length);
}

function editIn(
	text: string,
	random: Random,
	pattern: RegExp,
	edit: (found: string) => string,
	from: number,
	to: number,
): string | undefined {
	const part = text.slice(from, to);
	const places = [
		...part.matchAll(new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)),
	];
	if (places.length === 0) return undefined;
	const place = random.pick(places);
	const start = from + place.index;
	return text.slice(0, start) + edit(place[0]) + text.slice(start + place[0].length);
}

/** Puts something between the characters of a sentence, not into markup. */
export function insertInProse(text: string, random: Random, inserted: string): string | undefined {
	return editPlace(text, random, /(?<=^[^<#[\n*][^<[\n]{3,40})(?=[^<[\n]{4})/m, () => inserted);
}
