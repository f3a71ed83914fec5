import { addressKind, chapterNumberOf, parseAddress } from '#markdown/address.ts';
import type { Catalog, PackedEntry, RecordType } from '#search/record.ts';

/** Something that can be gone to. */
export interface CatalogEntry {
	type: RecordType | 'page';
	id: string;
	label: string;
	/** Its path in the default language, without base path. */
	path: string;
	/** How many texts it has under its heading. */
	blocks: number;
	/** The numbers of those that are measures. */
	measures: readonly number[];
}

/** Something to go to at once. */
export type Suggestion = Omit<CatalogEntry, 'blocks' | 'measures'>;

/** The path that follows from a record's type and id; places of the text stand in their chapter. */
export function pathOfEntry(type: PackedEntry[0], id: string, chapters: readonly string[]): string {
	if (type === 'page') return id;
	if (type === 'term') return `/glossary/#${id}`;
	if (type === 'unit') return `/units/${id}/`;
	if (type === 'indicator') return `/indicators/${parseAddress(id)?.number}/`;
	const chapter = chapters[chapterNumberOf(id) ?? -1] ?? '/';
	return addressKind(id) === 'chapter' ? chapter : `${chapter}#${id}`;
}

/** The numbers that ranges such as `2-5,7` name. */
const numbersIn = (ranges: string): number[] =>
	ranges.split(',').flatMap((range) => {
		const [first = 0, last = first] = range.split('-').map(Number);
		return first === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
	});

/** The entries of a catalog. */
export function entriesOf({ entries, chapters }: Pick<Catalog, 'entries' | 'chapters'>): CatalogEntry[] {
	return entries.map(([type, id, label, blocks = 0, measures = '', path]) => ({
		type,
		id,
		label,
		blocks,
		measures: numbersIn(measures),
		path: path ?? pathOfEntry(type, id, chapters),
	}));
}
