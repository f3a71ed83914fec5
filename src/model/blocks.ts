import type { Locale } from '#i18n/locales.ts';
import type { TextPiece } from '#i18n/text-piece.ts';
import type { Address } from '#markdown/address.ts';
import { perBuild } from '#markdown/per-build.ts';
import type { BlockKind } from '#markdown/remark-addresses.ts';
import { chapterEntry, type Entry, sectionEntries } from '#model/entries.ts';

/** A place of the plan in reading order, chapter titles and project names among them. */
export interface PlacedBlock {
	address: Address;
	kind: BlockKind | 'h1';
	text: string;
	pieces: readonly TextPiece[];
	/** What a line of the notice or the imprint is. */
	role?: string;
}

/** A title from front matter as a block: of a chapter `4`, of a project `5.2`. */
function titleBlock({ address, data }: Entry<'chapters'> | Entry<'projects'>, kind: 'h1' | 'h2'): PlacedBlock {
	const correction = 'titleCorrection' in data ? data.titleCorrection : undefined;
	return {
		address,
		kind,
		text: data.title,
		pieces: [{ text: data.title }, ...(correction ? [{ text: '', correction }] : [])],
	};
}

/** All places of a chapter in one language. The preface has no title of the plan's own. */
export const placedBlocks = perBuild(async (slug: string, locale: Locale): Promise<readonly PlacedBlock[]> => {
	const chapter = await chapterEntry(slug, locale);
	const projects = await sectionEntries(chapter, locale);
	return [
		...(chapter.address === '0' ? [] : [titleBlock(chapter, 'h1')]),
		...chapter.blocks,
		...projects.flatMap((project) => [titleBlock(project, 'h2'), ...project.blocks]),
	];
});

/** The places of a chapter by their addresses. */
export const blocksByAddress = perBuild(
	async (slug: string, locale: Locale): Promise<ReadonlyMap<Address, PlacedBlock>> =>
		new Map((await placedBlocks(slug, locale)).map((block) => [block.address, block])),
);
