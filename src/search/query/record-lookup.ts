import { type Address, blockAddress, hasBlocks, headingOf, parentOf } from '#markdown/address.ts';
import type { CatalogEntry } from '#search/query/catalog.ts';
import type { FoundRecord } from '#search/query/search-index.ts';
import type { RecordType } from '#search/record.ts';

/** What the catalog says about a record. */
export interface CatalogRecord {
	id: string;
	/** Its number and name; undefined where the catalog does not have it. */
	label: string | undefined;
	/** The headings above, from the chapter down. */
	trail: string[];
	/** How many texts it has under its heading. */
	blocks: number;
}

/** Looks a record up by its path, which is the same in all languages. */
export type RecordLookup = (path: string) => CatalogRecord;

/** The page that lists what is no place of the text, by how the path begins. */
const LISTS = ['/indicators/', '/glossary/', '/units/'];

/** Looks records up in the catalog. A measure, which has no title, goes by its task’s; what is no place of the text stands under its list. */
export function recordLookup(entries: readonly CatalogEntry[]): RecordLookup {
	const byPath = new Map(entries.map((entry) => [entry.path, entry]));
	const labels = new Map(entries.map(({ id, label }) => [id, label]));
	return (path) => {
		const { id = path.slice(path.indexOf('#') + 1), blocks = 0 } = byPath.get(path) ?? {};
		const list = LISTS.find((each) => path.startsWith(each));
		if (list) return { id, label: labels.get(id), trail: [labels.get(list) ?? ''], blocks };
		const heading = headingOf(id);
		const trail: string[] = [];
		for (let above = parentOf(heading); above !== undefined; above = parentOf(above))
			trail.unshift(labels.get(above) ?? above);
		return { id, label: labels.get(heading), trail, blocks };
	};
}

/** The address of a record's text number `at`, counted from 0: its heading, if it has one, then block by block. */
function textAddress(id: string, at: number, hasHeading: boolean): Address {
	if (!hasBlocks(id) || (hasHeading && at === 0)) return id;
	return blockAddress(id, hasHeading ? at : at + 1);
}

/** Where an index is, and how its records are named. */
export interface IndexPlace {
	/** Where the site in its language begins: `/en/`. */
	root: string;
	recordOf: RecordLookup;
	/** That it is of another language than the catalog: titles are then its own. */
	foreign: boolean;
}

/** A record as search shows it, by its URL and its texts, the heading first where the plan prints one. */
export function recordAs(
	url: string,
	type: RecordType,
	texts: readonly string[],
	{ root, recordOf, foreign }: IndexPlace,
): FoundRecord {
	const { id, label, trail, blocks } = recordOf(`/${url.slice(root.length)}`);
	const hasHeading = texts.length > blocks;
	const own = label === undefined || (foreign && hasHeading) ? (texts[0] ?? '') : label;
	return {
		url,
		type,
		id,
		label: own,
		trail: label !== undefined && own !== label ? [...trail, label] : trail,
		blocks: texts.map((text, at) => ({ address: textAddress(id, at, hasHeading), text })),
	};
}
