import { type CollectionEntry, getCollection } from 'astro:content';
import { type Locale, locales } from '#i18n/locales.ts';
import { compareAddresses } from '#markdown/address.ts';
import { chapterSlugs } from '#markdown/chapters.ts';
import { contentFile } from '#markdown/content-file.ts';
import { perBuild } from '#markdown/per-build.ts';
import { readBlocks } from '#markdown/read-blocks.ts';
import type { AddressedBlock } from '#markdown/remark-addresses.ts';
import { projectSlugs } from '#schemas/names.ts';

type Collection = 'chapters' | 'projects' | 'pages';

/** An entry of the content with what its file's path and text say. */
export interface Entry<Name extends Collection> {
	/** The collection's entry, to render. */
	source: CollectionEntry<Name>;
	slug: string;
	/** The address its text hangs under, e.g. `4`; empty for a page of the site's own words. */
	address: string;
	data: CollectionEntry<Name>['data'];
	blocks: AddressedBlock[];
}

const readEntries = perBuild(async (name: Collection, locale: Locale): Promise<Entry<Collection>[]> => {
	// An empty collection is asked for in vain, and Astro says so.
	if (name === 'projects' && projectSlugs.length === 0) return [];
	const found = await getCollection(name, ({ id }: { id: string }) => id.startsWith(`${locales[locale].key}/`));
	const read = found.map((source): Entry<Collection> => {
		const path = source.filePath ?? `content/${source.id}.mdx`;
		const { slug, address = '' } = contentFile(path);
		return { source, slug, address, data: source.data, blocks: readBlocks(source.body ?? '', path) };
	});
	return read.sort((a, b) => compareAddresses(a.address, b.address) || (a.slug < b.slug ? -1 : 1));
});

/** The entries of one collection in one language, in the order of the plan. */
export function entries<Name extends Collection>(name: Name, locale: Locale): Promise<readonly Entry<Name>[]> {
	return readEntries(name, locale) as Promise<readonly Entry<Name>[]>;
}

/** The corrections marked in the text of an entry, with the addresses they stand at, in reading order. */
export function blockCorrections({ blocks }: Entry<Collection>): { id: string; address: string }[] {
	return blocks.flatMap(({ address, corrections }) => corrections.map((id) => ({ id, address })));
}

/** The corrections of a project: the one in its title, then those in its text. */
export function projectCorrections(project: Entry<'projects'>): { id: string; address: string }[] {
	const { titleCorrection: id } = project.data;
	return [...(id ? [{ id, address: project.address }] : []), ...blockCorrections(project)];
}

/** The sections of a chapter that are files of their own: the projects in theirs, none elsewhere. */
export async function sectionEntries(
	chapter: Entry<'chapters'>,
	locale: Locale,
): Promise<readonly Entry<'projects'>[]> {
	return chapter.data.sections === 'projects' ? entries('projects', locale) : [];
}

/** The chapter with this slug. Throws an Error where the language lacks it. */
export async function chapterEntry(slug: string, locale: Locale): Promise<Entry<'chapters'>> {
	const found = (await entries('chapters', locale)).find((entry) => entry.slug === slug);
	if (!found)
		throw new Error(
			`content/${locales[locale].key}/chapters: no file for “${slug}”; expected all of ${chapterSlugs.join(', ')}`,
		);
	return found;
}
