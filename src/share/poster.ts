import type { Locale } from '#i18n/locales.ts';

/** The size of a poster in pixels: three to four, as a telephone held upright shows it whole. */
export const POSTER_WIDTH = 1080;
export const POSTER_HEIGHT = 1440;

/** A row under the words of a poster: a target or a figure. */
export interface PosterRow {
	/** The target as shapes, each a class and a path; none where it is words or a figure. */
	glyph?: readonly { role: string; d: string }[] | undefined;
	text: string;
	value: string;
}

/** What a poster shows: a place of the plan, or the whole, as a picture to send. */
export interface Poster {
	locale: Locale;
	/** What it is a poster of, where it cannot be drawn. */
	path: string;
	/** In the band at the head: the site, and what this is of it, with its address. */
	site: string;
	place: string;
	title: string;
	/** Under the title. */
	kind: string;
	/** Words of the plan as they are, the first ones; those that have room stand, cut where a clause ends. */
	passages: readonly string[];
	/** Drawings of the same to choose from, by how large each can be, with what is said below. */
	drawing: { options: readonly { width: number; height: number; markup: string }[]; caption: string } | undefined;
	rows: readonly PosterRow[];
	/** What stands for rows without room; `{count}` is how many. */
	more: string;
	/** At the foot: who issued the plan, its number, that these are extracts. */
	foot: readonly string[];
	/** What the code leads to. */
	url: string;
}
