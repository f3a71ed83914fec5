import type { TextPiece } from '#i18n/text-piece.ts';
import type { Address } from '#markdown/address.ts';

/** A piece of a text; the correction is the number of the note that its words stand under. */
export type NotedPiece = TextPiece<number>;

/** What a paragraph is; how it looks is for the writers to say. */
export type ParagraphRole =
	/** Of the plan's text. */
	| 'text'
	| 'measure'
	/** Lines of notice and imprint. */
	| 'line'
	| 'source'
	| 'issuer'
	| 'number'
	| 'title'
	| 'addressees'
	| 'signature'
	| 'date'
	| 'plan-title'
	| 'imprint'
	/** The same as the part before, in the other language of a document in two. */
	| 'translation'
	/** The site's own: headings above a passage, the passage, a remark. */
	| 'trail'
	| 'quotation'
	| 'remark';

/** A text with its address, if it is a place of the plan, and its language, if that is not the document's. */
interface Placed {
	address?: Address;
	lang?: string;
	pieces: readonly NotedPiece[];
}

export interface HeadingPart extends Placed {
	kind: 'heading';
	level: 1 | 2 | 3;
	/** The number as it is printed before the words, with what parts them; empty where there is none. */
	number: string;
}

export interface ParagraphPart extends Placed {
	kind: 'paragraph';
	role: ParagraphRole;
	/** The same as a heading's, where the paragraph says a heading in the other language. */
	number?: string;
	/** A link behind the words. */
	link?: { text: string; url: string };
}

export interface TableCell {
	pieces: readonly NotedPiece[];
	/** Over how many rows it goes, where that is not one. */
	rows?: number;
	/** Whether it is the head of its rows. */
	isHead?: boolean;
}

export interface TablePart {
	kind: 'table';
	caption?: Placed;
	head: readonly string[];
	rows: readonly { address?: Address; cells: readonly TableCell[] }[];
}

export type DocumentPart = HeadingPart | ParagraphPart | TablePart;

/** A part of a document that may be a file of its own. */
export interface DocumentSection {
	/** Its name, of letters, digits and hyphens. */
	id: string;
	title: string;
	/** Whether it is of the plan's text, and not behind it. */
	isBody: boolean;
	parts: readonly DocumentPart[];
}

/** An editor's note. */
export interface DocumentNote {
	number: number;
	/** Its mark in the text, and what stands before what it says: the mark and its kind. */
	mark: string;
	label: string;
	pieces: readonly NotedPiece[];
}

/**
 * A document free of how it is written, for `word/` and `epub/`. It is made of
 * plain values and knows no data, so that a page may make one too.
 */
export interface TextDocument {
	/** BCP 47 tag. */
	lang: string;
	script: 'han' | 'latin';
	title: string;
	/** The title in lines above the text, where the text does not begin with it. */
	titleLines: readonly string[];
	/** What is said under it: of which document it is, that a translation is not official. */
	remarks: readonly string[];
	/** What the document is, as terms and values; none of a part of it. */
	facts: readonly { term: string; value: string }[];
	/** Heading of the contents; undefined where there are none. */
	contentsTitle: string | undefined;
	/** Where it comes from and of which day, for the foot of each page. */
	source: string;
	/** The number of a page with `{page}` and `{pages}`. */
	folio: string;
	/** Who issued the plan. */
	issuer: string;
	/** The day that it is of, YYYY-MM-DD: the same for the same text. */
	day: string;
	/** Where its text stands on the site. */
	url: string;
	sections: readonly DocumentSection[];
	notes: readonly DocumentNote[];
	/** Heading of the notes, and the words of the link back to the text. */
	noteWords: { title: string; back: string };
}
