import type { Address } from '#markdown/address.ts';

/** The kinds of records, as the filter `type` names them, in the order readers are offered them. */
export const recordTypes = ['task', 'measure', 'indicator', 'project', 'section', 'unit', 'term'] as const;

export type RecordType = (typeof recordTypes)[number];

/** One thing that can be found, in one language: what the build hands to the index. */
export interface SearchRecord {
	type: RecordType;
	/** Its address; of a unit or term its id. The same in all languages. */
	id: string;
	/** Its path with fragment, root-relative, without the base path. */
	path: string;
	title: string;
	/** The number printed before the title, with what parts them. */
	number: string;
	/** The headings above, from the chapter down. */
	trail: string[];
	/** Its texts with the address each stands at; the first is the title where the plan prints one. */
	blocks: { address: Address; text: string }[];
	/** Responsible units it is tied to. */
	units: string[];
	/** What became of it, where the plan's pages show that. */
	state?: string | undefined;
	/** Whether it is suggested while the reader types. */
	suggested: boolean;
}

/** What stands between the blocks of a record in the index. */
export const BLOCK_MARK = '\u241E';

/**
 * A record as the list of suggestions has it: type, id, label, how many texts
 * it has under its heading, which of them are measures, as ranges of numbers
 * (`2-5,7-8`), and its path where it does not follow from the id.
 */
export type PackedEntry = [
	type: RecordType | 'page',
	id: string,
	label: string,
	blocks?: number,
	measures?: string,
	path?: string,
];

/** A record with its texts, the heading first: its path, type, units, state or nothing. */
export type PackedText = [path: string, type: RecordType, units: string[], state: string, texts: string[]];

/** What can be searched in one language: paths from the site's root, base path included. */
export interface BundleRef {
	/** BCP 47 tag of its texts, and how they are written. */
	locale: string;
	script: 'han' | 'latin';
	/** The folder of Pagefind's files, with a slash at the end. */
	path: string;
	/** Files in the folder that every search needs. */
	ahead: string[];
	/** The texts themselves, as `PackedText`. */
	texts: string;
	/** Synonyms. */
	lexicon: string;
	/** Sounds and variants of characters, where the language has a use for them. */
	sounds?: string;
}

/** The file that search starts with: all that suggestions need, and where the rest is. */
export interface Catalog {
	/** The index of the site's own language, and of the one its pages are set beside, with where the site in that begins; none where there is one language. */
	own: BundleRef;
	other?: BundleRef & { root: string };
	/** Words of the interface that show before there are results, or when none come. */
	strings: Record<string, string>;
	/** The file with the rest of the interface. */
	results: string;
	/** The chapters' paths, the preface's first. */
	chapters: string[];
	/** What readers come with: the name of each matter, and the ids of the entries that treat it. */
	topics: [name: string, ids: string[]][];
	entries: PackedEntry[];
}

/** What is shown with results: loaded with the index. */
export interface ResultWords {
	strings: Record<string, string>;
	/** Names of the responsible units by id. */
	units: Record<string, string>;
	/** What became of records by address, and the names of the states that occur; empty where none is shown. */
	states: Record<string, string>;
	stateNames: Record<string, string>;
	/** What tasks and projects will do, in the site's own words, by address; no search looks there. */
	plain: Record<string, string>;
}
