import type { RecordType } from '#search/record.ts';

/** A record the index found: its key in the index and how well it fits. */
export interface Match {
	key: string;
	score: number;
}

/** A record as the index gives it back. */
export interface FoundRecord {
	/** Its URL, base path and language included. */
	url: string;
	type: RecordType;
	id: string;
	/** Its number and title as they are shown. */
	label: string;
	/** The headings above, from the chapter down. */
	trail: string[];
	blocks: { address: string; text: string }[];
}

/** What records are filtered by. */
export type FilterName = 'type' | 'unit' | 'state' | 'place';

/** What ranking asks of an index: Pagefind in the browser, a small stand-in in unit tests. */
export interface SearchIndex {
	/** How many records there are. */
	size(): Promise<number>;
	/** The records whose text has these tokens one behind the other. */
	phrase(tokens: readonly string[]): Promise<Match[]>;
	/** The records that have these tokens anywhere, with the engine's own score. */
	together(tokens: readonly string[]): Promise<Match[]>;
	/** The keys of the records with this value of a filter. */
	withFilter(name: FilterName, value: string): Promise<ReadonlySet<string>>;
	/** The record behind a key. */
	record(key: string): Promise<FoundRecord>;
}
